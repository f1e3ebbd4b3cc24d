import { labelSpans, type TagClass } from '../recognizers/tagger/labels.ts';
import type { Tagger } from '../recognizers/tagger/tag.ts';
import type { Outcome } from './isotonic.ts';
import { ruleCandidates } from './rule-proposals.ts';
import { type Score, scoreLabels, spanKey } from './scores.ts';
import { type GoldDocument, unitLabelsOf } from './training-gold.ts';

export type DevScores = Readonly<Record<TagClass, Score>>;

/** Exact spans per class over corpus tokens. */
export const scoreTagger = (tagger: Tagger, gold: readonly GoldDocument[]): DevScores =>
  scoreLabels(
    gold.map(
      (one) =>
        [
          one.unitLabels,
          unitLabelsOf(one, tagger.read(one.document, ruleCandidates(one.document)).labels),
        ] as const,
    ),
  );

/** Whether each span that the tagger finds is exactly one of the gold. */
export const outcomesOf = (tagger: Tagger, gold: readonly GoldDocument[]): readonly Outcome[] =>
  gold.flatMap(({ document, labels }) => {
    const wanted = new Set(labelSpans(labels).map(spanKey));
    return tagger
      .read(document, ruleCandidates(document))
      .spans.map(({ firstToken: first, endToken: end, tagClass, confidence }) => ({
        raw: confidence,
        right: wanted.has(spanKey({ first, end, tagClass })),
      }));
  });
