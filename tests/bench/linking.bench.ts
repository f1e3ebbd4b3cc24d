import type { Candidate } from '../../src/document.ts';
import { link } from '../../src/linking/link.ts';
import { analyzeText } from '../../src/pipeline.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { type Bench, bestTimes, type Row } from './bench.ts';

/** Mentions of the longest document that is linked; issue: under a second. */
const sizes = [2500, 5000, 10_000];
const letters = [...'بتجحدرزسشطعفقكلمن'];

/** A made-up word, another one for each number below 4,913. */
const word = (at: number): string =>
  [1, 17, 289].map((step) => letters[Math.floor(at / step) % letters.length]).join('ا');

/** Names of a document that holds as many: full names, surnames, bodies, half of them repeated. */
const nameAt = (at: number): readonly [Candidate['type'], string] => {
  const other = word(at >> 1);
  switch (at % 4) {
    case 0:
      return ['person', `محمد ${other}`];
    case 1:
      return ['person', other];
    case 2:
      return ['organization', `جمعية ${other} الخيرية`];
    default:
      return ['place', other];
  }
};

const documentOf = (mentions: number) => {
  const parts: string[] = [];
  const candidates: Candidate[] = [];
  let start = 0;
  for (let at = 0; at < mentions; at++) {
    const [type, name] = nameAt(at);
    const place = {
      start,
      end: start + name.length,
      confidence: 0.9,
      source: 'bench',
      rule: 'bench/test',
    };
    candidates.push({ type, value: null, ...place } as Candidate);
    parts.push(name);
    start += name.length + 2;
  }
  return { document: readDocument(parts.join('. ')), candidates };
};

const rounds = 3;

/** Linking alone: documents of many names, and its share of the whole extraction. */
export const linking: Bench = {
  title: 'Linking',
  run: (texts) => {
    const rows: Row[] = sizes.map((size) => {
      const { document, candidates } = documentOf(size);
      const [time = 0] = bestTimes([() => link(document, candidates)], rounds);
      const each = ((1000 * time) / size).toFixed(1);
      return {
        name: `${size} mentions`,
        figure: `${time.toFixed(0)} ms`,
        ratio: `${each} µs each`,
      };
    });
    const found = texts.map((text) => {
      const document = readDocument(text);
      const { entities } = analyzeText(text);
      const candidates = entities
        .flatMap(({ type, name, value, attributes, mentions }) =>
          mentions.map(
            ({ start, end, confidence }) =>
              ({
                type,
                name,
                value,
                attributes,
                start,
                end,
                confidence,
                source: 'bench',
                rule: 'bench/test',
              }) as Candidate,
          ),
        )
        .sort((a, b) => a.start - b.start);
      return { document, candidates };
    });
    const [linked = 0, whole = 1] = bestTimes(
      [
        () => found.forEach(({ document, candidates }) => void link(document, candidates)),
        () => texts.forEach((text) => void analyzeText(text)),
      ],
      rounds,
    );
    rows.push({
      name: 'share of the extraction',
      figure: `${((100 * linked) / whole).toFixed(1)} %`,
    });
    return rows;
  },
};
