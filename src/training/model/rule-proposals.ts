import type { Candidate, Document } from '../../document.ts';
import { rules } from '../../recognizers/index.ts';
import type { TrainingDocument } from '../corpora/training-gold.ts';
import { randomFrom } from '../random.ts';

/** What the rules propose, as the tagger hears it in the pipeline. */
export const ruleCandidates = (document: Document): readonly Candidate[] =>
  rules.flatMap((rule) => rule.recognize(document));

/**
 * What the rules propose in training: lists know more of the gold than they will of new text, so some
 * copies of it are read with a share of the proposals left out.
 */
export const heardCandidates = (): ((gold: TrainingDocument) => readonly Candidate[]) => {
  const random = randomFrom(1);
  return ({ document, ruleDropout = 0 }) => {
    const candidates = ruleCandidates(document);
    return ruleDropout === 0 ? candidates : candidates.filter(() => random() >= ruleDropout);
  };
};
