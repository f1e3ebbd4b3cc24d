import {
  classes,
  type LabelSpan,
  labelSpans,
  type NameClass,
} from '../recognizers/tagger/labels.ts';

export interface SpanCounts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const precision = ({ right, found }: SpanCounts): number =>
  found === 0 ? 0 : right / found;
export const recall = ({ right, gold }: SpanCounts): number => (gold === 0 ? 0 : right / gold);
/** Harmonic mean of precision and recall, 0 to 1. */
export const f1 = (score: SpanCounts): number =>
  score.gold + score.found === 0 ? 0 : (2 * score.right) / (score.gold + score.found);

/** Counts exact spans per class over pairs of gold and found labels. */
export const scoreLabels = (
  pairs: Iterable<readonly [gold: ArrayLike<number>, found: ArrayLike<number>]>,
): Readonly<Record<NameClass, SpanCounts>> => {
  const totals = Object.fromEntries(
    classes.map((name) => [name, { gold: 0, found: 0, right: 0 }]),
  ) as Record<NameClass, { gold: number; found: number; right: number }>;
  for (const [gold, found] of pairs) {
    const known = new Set(labelSpans(gold).map(spanKey));
    for (const span of labelSpans(gold)) totals[span.tagClass].gold++;
    for (const span of labelSpans(found)) {
      totals[span.tagClass].found++;
      if (known.has(spanKey(span))) totals[span.tagClass].right++;
    }
  }
  return totals;
};

export const spanKey = (span: LabelSpan): string => `${span.first} ${span.end} ${span.tagClass}`;

/** Micro average over the classes that the rules do not decide: nationalities are in lists. */
export const micro = (scores: Readonly<Record<NameClass, SpanCounts>>): SpanCounts => {
  const counted: readonly NameClass[] = ['PERS', 'LOC', 'ORG', 'EVENT'];
  return counted.reduce(
    (sum, name) => ({
      gold: sum.gold + scores[name].gold,
      found: sum.found + scores[name].found,
      right: sum.right + scores[name].right,
    }),
    { gold: 0, found: 0, right: 0 },
  );
};
