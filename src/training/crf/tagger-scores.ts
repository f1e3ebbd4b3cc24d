import { labelSpans } from '../../recognizers/tagger/decoding/labels.ts';
import type { Tagger } from '../../recognizers/tagger/tag.ts';
import { type TrainingDocument, unitLabelsOf } from '../corpora/training-gold.ts';
import { ruleCandidates } from '../model/rule-proposals.ts';
import type { Outcome } from './isotonic.ts';
import { type LabelScores, scoreLabels, spanKey } from './scores.ts';

/** Exact spans per class over corpus tokens. */
export const scoreTagger = (tagger: Tagger, gold: readonly TrainingDocument[]): LabelScores =>
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
export const outcomesOf = (tagger: Tagger, gold: readonly TrainingDocument[]): readonly Outcome[] =>
  gold.flatMap(({ document, labels }) => {
    const wanted = new Set(labelSpans(labels).map(spanKey));
    return tagger
      .read(document, ruleCandidates(document))
      .spans.map(({ firstToken: first, endToken: end, tagClass, confidence }) => ({
        raw: confidence,
        right: wanted.has(spanKey({ first, end, tagClass })),
      }));
  });
