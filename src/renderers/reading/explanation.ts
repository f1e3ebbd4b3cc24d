import type {
  ExplainedCandidate,
  ExplainedToken,
  Explanation,
} from '../../analysis/explanation.ts';
import type { ExplainedDate } from '../../recognizers/dates/explain-dates.ts';
import { valueText } from '../../value.ts';
import type { Language } from '../labels.ts';
import { setColumns } from './columns.ts';
import { explanationWords } from './explanation-labels.ts';
import { isolated } from './isolates.ts';

const left = { align: 'left' } as const;
const columns = Array.from({ length: 6 }, () => left);

/** An explanation for reading: the words, then every candidate with its rule and what became of it. */
export const explanationText = (explanation: Explanation, language: Language = 'en'): string => {
  const words = explanationWords(language);
  const { text, referenceDate, tokens, candidates, dates } = explanation;
  const lines = [
    isolated(text),
    ...(referenceDate === null ? [] : [`${words.referenceDate} ${referenceDate}`]),
    '',
    words.tokens,
    ...setColumns(
      tokens.map((token) => tokenCells(token, words)),
      columns,
    ).map(indented),
    '',
    candidates.length === 0 ? words.noCandidates : words.candidates,
    ...setColumns(
      candidates.map((candidate) => candidateCells(candidate, words)),
      columns,
    ).map(indented),
    ...dates.flatMap((date) => dateLines(date, words)),
  ];
  return `${lines.join('\n')}\n`;
};

/** An explanation for programs. */
export const explanationJson = (explanation: Explanation): string =>
  `${JSON.stringify(explanation, null, 2)}\n`;

type ExplanationWords = ReturnType<typeof explanationWords>;

const indented = (line: string): string => `  ${line}`;

/** The way from the patterns to the value of a date. */
const dateLines = (
  { candidate, readings, pattern, refiners, meaning, value }: ExplainedDate,
  words: ExplanationWords,
): readonly string[] => [
  '',
  `${words.date} ${candidate.start}–${candidate.end}`,
  ...setColumns(
    readings.map((reading) => [
      words.reading,
      isolated(reading.text),
      reading.pattern,
      reading.confidence.toFixed(2),
      reading.weak ? words.weak : '',
    ]),
    columns,
  ).map(indented),
  ...setColumns(
    [
      [words.pattern, pattern],
      ...(refiners.length === 0 ? [] : [[words.refiners, refiners.join(', ')]]),
      [words.meaning, JSON.stringify(meaning)],
      [words.value, JSON.stringify(value)],
    ],
    columns,
  ).map(indented),
];

const tokenCells = (
  { text, kind, start, end, segments, splits }: ExplainedToken,
  words: ExplanationWords,
): string[] => [
  `${start}–${end}`,
  isolated(text),
  kind,
  segments.length < 2
    ? ''
    : segments.map((part) => `${isolated(part.text)} ${part.role}`).join(' + '),
  splits.length < 2 ? '' : `${words.mayBegin} ${splits.map(isolated).join(', ')}`,
];

const candidateCells = (candidate: ExplainedCandidate, words: ExplanationWords): string[] => {
  const { start, end, text, type, rule, source, confidence, value, fate } = candidate;
  const wins = fate.kind === 'kept';
  return [
    `${wins ? '✓' : '·'} ${start}–${end}`,
    isolated(text),
    [type, valueText(value)].filter(Boolean).join(' '),
    confidence.toFixed(2),
    rule.startsWith(source) ? rule : `${rule} ${source}`,
    why(candidate, words),
  ];
};

const why = ({ fate }: ExplainedCandidate, words: ExplanationWords): string =>
  words[fate.kind].replace('{}', 'by' in fate ? fate.by : '');
