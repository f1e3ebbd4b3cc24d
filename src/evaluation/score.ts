import { firstEndingAfter } from '../text/binary-search.ts';
import { type BCubed, bCubed, type Clustered } from './bcubed.ts';
import type { TagClass } from './classes.ts';
import { startOfName } from './classifiers.ts';
import type { FoundSpan, GoldDocument, GoldSpan, Range } from './gold.ts';
import { type Counts, type Score, scoreOf, sum } from './precision-recall.ts';
import type { Judged } from './reliability.ts';

export interface ClassScore {
  readonly class: TagClass;
  /** Spans count as right only with both ends and the class right. */
  readonly span: Score;
  readonly token: Score;
  /** Of the right spans that the gold gives a value, such as a day or a code, those with the same. */
  readonly value: { readonly checked: number; readonly correct: number };
  /** How well the right spans are grouped; absent when the gold does not say what they mean. */
  readonly clusters?: BCubed;
}

/** A gold span that was missed, or a found span that is not in the gold. Half a name counts as both. */
interface SpanDifference extends Range {
  readonly gold: GoldDocument;
  readonly kind: 'missed' | 'wrong';
  readonly class: TagClass;
}

export interface Evaluation {
  readonly classes: readonly ClassScore[];
  /** All classes counted together. */
  readonly micro: { readonly span: Score; readonly token: Score };
  /** Every mention found of these classes, with its confidence. */
  readonly judged: readonly Judged[];
  /** In the order of the documents and their texts. */
  readonly differences: readonly SpanDifference[];
}

/** One scored document: the answers and what was found. */
interface ScoredDocument {
  readonly gold: GoldDocument;
  readonly found: readonly FoundSpan[];
}

/** Counts exact spans and tokens, class by class, over all documents. */
export const score = (
  answers: readonly ScoredDocument[],
  classes: readonly TagClass[],
): Evaluation => {
  const tallies = classes.map((tagClass) => {
    const tally = new ClassTally(tagClass);
    for (const answer of answers) tally.add(answer);
    return tally;
  });
  const scores = tallies.map((tally) => tally.score());
  const differences = tallies.flatMap((tally) => tally.differences);
  return {
    classes: scores,
    micro: {
      span: sum(scores.map((one) => one.span)),
      token: sum(scores.map((one) => one.token)),
    },
    judged: tallies.flatMap((tally) => tally.judged),
    differences: answers.flatMap(({ gold }) =>
      differences.filter((one) => one.gold === gold).sort((a, b) => a.start - b.start),
    ),
  };
};

/** What is counted of one class, answer by answer. */
class ClassTally {
  readonly judged: Judged[] = [];
  readonly differences: SpanDifference[] = [];
  readonly #class: TagClass;
  readonly #span = { gold: 0, found: 0, correct: 0 };
  readonly #token = { gold: 0, found: 0, correct: 0 };
  readonly #value = { checked: 0, correct: 0 };
  readonly #clustered: Clustered[] = [];

  constructor(tagClass: TagClass) {
    this.#class = tagClass;
  }

  add({ gold, found }: ScoredDocument): void {
    const { tags, types } = this.#class;
    const marked = gold.spans.filter((one) => tags.includes(one.tag.toUpperCase()));
    const given = found.filter((one) => types.includes(one.type));
    const placed = given.map((one) => comparable(one, gold));
    const expected = marked.map((one) => comparable(one, gold));
    const right = new Set(expected.map(keyOf));
    compare(this.#span, right, new Set(placed.map(keyOf)));
    compare(this.#token, tokensIn(marked, gold.tokens), tokensIn(given, gold.tokens));
    compareValues(this.#value, expected, placed);
    this.#clustered.push(...clusteredIn(expected, placed, this.#clustered.length));
    for (const one of placed) {
      this.judged.push({ confidence: one.confidence ?? 0, right: right.has(keyOf(one)) });
    }
    this.#differ(gold, 'missed', without(expected, placed));
    this.#differ(gold, 'wrong', without(placed, expected));
  }

  score(): ClassScore {
    return {
      class: this.#class,
      span: scoreOf(this.#span),
      token: scoreOf(this.#token),
      value: this.#value,
      ...(this.#clustered.length > 0 && { clusters: bCubed(this.#clustered) }),
    };
  }

  #differ(gold: GoldDocument, kind: SpanDifference['kind'], spans: readonly Range[]): void {
    for (const { start, end } of spans) {
      this.differences.push({ gold, kind, class: this.#class, start, end });
    }
  }
}

const keyOf = ({ start, end }: Range): string => `${start}-${end}`;

const without = (spans: readonly Range[], others: readonly Range[]): readonly Range[] => {
  const keys = new Set(others.map(keyOf));
  return spans.filter((span) => !keys.has(keyOf(span)));
};

const compare = <T>(counts: Counts, gold: ReadonlySet<T>, found: ReadonlySet<T>): void => {
  counts.gold += gold.size;
  counts.found += found.size;
  for (const one of found) if (gold.has(one)) counts.correct++;
};

const compareValues = (
  counts: { checked: number; correct: number },
  expected: readonly GoldSpan[],
  found: readonly FoundSpan[],
): void => {
  const values = new Map(found.map((one) => [keyOf(one), one.value]));
  for (const span of expected) {
    const value = values.get(keyOf(span));
    if (span.value === undefined || value === undefined) continue;
    counts.checked++;
    if (value === span.value) counts.correct++;
  }
};

const tokensIn = (spans: readonly Range[], tokens: readonly Range[]): ReadonlySet<number> => {
  const indices = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = firstEndingAfter(tokens, start); (tokens[i]?.start ?? end) < end; i++) {
      indices.add(i);
    }
  }
  return indices;
};

/** The right spans with the things that they are mentions of, by the gold and as found. */
const clusteredIn = (
  expected: readonly GoldSpan[],
  found: readonly FoundSpan[],
  document: number,
): readonly Clustered[] => {
  const named = new Map(found.map((one) => [keyOf(one), one.cluster]));
  return expected.flatMap((span) => {
    const cluster = named.get(keyOf(span));
    if (span.cluster === undefined || cluster === undefined) return [];
    return [{ gold: `${document} ${span.cluster}`, found: `${document} ${cluster}` }];
  });
};

/** The span as its gold can be compared with. */
const comparable = <T extends Range>(span: T, { unit, tokens, lenient, text }: GoldDocument): T => {
  if (unit === 'token') return widen(span, tokens);
  return lenient === true ? { ...span, start: startOfName(text, span) } : span;
};

/** The span widened to the tokens that it touches. */
const widen = <T extends Range>(span: T, tokens: readonly Range[]): T => {
  const first = tokens[firstEndingAfter(tokens, span.start)];
  const last = tokens[firstEndingAfter(tokens, span.end - 1)];
  return {
    ...span,
    start: Math.min(span.start, first?.start ?? span.start),
    end: last !== undefined && last.start < span.end ? Math.max(span.end, last.end) : span.end,
  };
};
