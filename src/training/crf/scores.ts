import { type Counts, type Score, scoreOf, sum } from '../../evaluation/precision-recall.ts';
import {
  classes,
  type LabelSpan,
  labelSpans,
  type NameClass,
} from '../../recognizers/tagger/decoding/labels.ts';

export type LabelScores = Readonly<Record<NameClass, Score>>;

/** Counts exact spans per class over pairs of gold and found labels. */
export const scoreLabels = (
  pairs: Iterable<readonly [gold: ArrayLike<number>, found: ArrayLike<number>]>,
): LabelScores => {
  const totals = byClass((): Counts => ({ gold: 0, found: 0, correct: 0 }));
  for (const [gold, found] of pairs) {
    const known = new Set(labelSpans(gold).map(spanKey));
    for (const span of labelSpans(gold)) totals[span.tagClass].gold++;
    for (const span of labelSpans(found)) {
      totals[span.tagClass].found++;
      if (known.has(spanKey(span))) totals[span.tagClass].correct++;
    }
  }
  return byClass((name) => scoreOf(totals[name]));
};

const byClass = <T>(of: (name: NameClass) => T): Record<NameClass, T> =>
  Object.fromEntries(classes.map((name) => [name, of(name)])) as Record<NameClass, T>;

export const spanKey = (span: LabelSpan): string => `${span.first} ${span.end} ${span.tagClass}`;

const judged = ['PERS', 'LOC', 'ORG', 'EVENT'] as const satisfies readonly NameClass[];

/** Micro average over the classes that the rules do not decide: nationalities are in lists. */
export const micro = (scores: LabelScores): Score => sum(judged.map((name) => scores[name]));
