import type { ExplainedCandidate, ExplainedToken, Explanation } from '../analysis/explanation.ts';
import type { ExplainedDate } from '../recognizers/dates/explain-dates.ts';
import { valueText } from '../value.ts';
import { setColumns } from './columns.ts';
import { isolated } from './isolates.ts';

const left = { align: 'left' } as const;
const columns = Array.from({ length: 6 }, () => left);

/** An explanation for reading: the words, then every candidate with its rule and what became of it. */
export const explanationText = (explanation: Explanation): string => {
  const { text, referenceDate, tokens, candidates, dates } = explanation;
  const lines = [
    isolated(text),
    ...(referenceDate === null ? [] : [`reference day ${referenceDate}`]),
    '',
    'Tokens',
    ...setColumns(tokens.map(tokenCells), columns).map(indented),
    '',
    candidates.length === 0 ? 'No candidates' : 'Candidates',
    ...setColumns(candidates.map(candidateCells), columns).map(indented),
    ...dates.flatMap(dateLines),
  ];
  return `${lines.join('\n')}\n`;
};

/** An explanation for programs. */
export const explanationJson = (explanation: Explanation): string =>
  `${JSON.stringify(explanation, null, 2)}\n`;

const indented = (line: string): string => `  ${line}`;

/** The way from the patterns to the value of a date. */
const dateLines = ({
  candidate,
  readings,
  pattern,
  refiners,
  meaning,
  value,
}: ExplainedDate): readonly string[] => [
  '',
  `Date ${candidate.start}–${candidate.end}`,
  ...setColumns(
    readings.map((reading) => [
      'reading',
      isolated(reading.text),
      reading.pattern,
      reading.confidence.toFixed(2),
      reading.weak ? 'only beside another' : '',
    ]),
    columns,
  ).map(indented),
  `  pattern   ${pattern}`,
  ...(refiners.length === 0 ? [] : [`  refiners  ${refiners.join(', ')}`]),
  `  meaning   ${JSON.stringify(meaning)}`,
  `  value     ${JSON.stringify(value)}`,
];

const tokenCells = ({ text, kind, start, end, segments, splits }: ExplainedToken): string[] => [
  `${start}–${end}`,
  isolated(text),
  kind,
  segments.length < 2
    ? ''
    : segments.map((part) => `${isolated(part.text)} ${part.role}`).join(' + '),
  splits.length < 2 ? '' : `may begin ${splits.map(isolated).join(', ')}`,
];

const candidateCells = (candidate: ExplainedCandidate): string[] => {
  const { start, end, text, type, rule, source, confidence, value, fate } = candidate;
  const wins = fate.kind === 'kept';
  return [
    `${wins ? '✓' : '·'} ${start}–${end}`,
    isolated(text),
    [type, valueText(value)].filter(Boolean).join(' '),
    confidence.toFixed(2),
    rule.startsWith(source) ? rule : `${rule} ${source}`,
    why(candidate),
  ];
};

const why = ({ fate }: ExplainedCandidate): string => {
  switch (fate.kind) {
    case 'kept':
      return 'kept';
    case 'joined':
      return `same as ${fate.by}`;
    case 'refused':
      return 'left out: not certain, and the tagger does not find it';
    case 'inside':
      return `left out: inside that of ${fate.by}`;
    case 'overlaps':
      return `left out: overlaps that of ${fate.by}`;
  }
};
