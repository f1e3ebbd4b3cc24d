import type { Candidate, Document } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';

/** Leaves out what a speaker says of himself where it is spelt as a name: «إنني سعيد بوجودي هنا», «لست أمينا». */
export const withoutMoodsAsPeople = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.filter((candidate) => {
    if (candidate.type !== 'person' || candidate.source !== 'tagger') return true;
    const at = firstEndingAfter(tokens, candidate.start);
    const [speaker, next] = [tokens[at - 1], tokens[at + 1]];
    if (speaker === undefined || next === undefined || speaker.sentence !== next.sentence)
      return true;
    return !(ofSpeaker.test(speaker.lexeme.key) && /^[بل]/.test(next.lexeme.key));
  });
/** «إنني», «أنا», «لست» */
const ofSpeaker = /^(?:و|ف)?(?:ا?نن?ي|انا|اننا|لست)$/;
