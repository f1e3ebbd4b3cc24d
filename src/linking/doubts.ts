import type { Candidate } from '../document.ts';
import { kinds } from '../kinds.ts';
import { isArabFamilyName, isArabGivenName } from '../lexicons/arab-names.ts';
import { nameLikeness } from '../lexicons/name-likeness.ts';
import { lexemeOf } from '../text/vocabulary.ts';

/** Below this names are wrong in three of four cases, counted on news/dev and real/dev. */
const leastLikely = 0.3;

/**
 * A person of one word that is named once and that nothing introduces is mostly a noun, a ship or half
 * of another name: of 120 read in raw news below this one in five was right.
 */
const leastSingle = 0.72;

/**
 * From here on a doubtful word is spelt so much like people's names all over the world that it mostly is
 * one, in six of ten cases in held-out translated sentences («التقى كامبرلاند»).
 */
const foreignLikeness = 6;
/** Below this they are mostly none, by the tagger's measured confidence. */
const leastForeign = 0.45;
const isSpeltForeign = (name: string): boolean => {
  const lexeme = lexemeOf(name, 'arabic');
  if (isArabGivenName(lexeme.key) || isArabFamilyName(lexeme.key)) return false;
  return nameLikeness(lexeme) >= foreignLikeness;
};

/**
 * Below this an organization that the tagger alone finds is mostly a common noun or half of a name, in
 * seven of ten cases in held-out articles («لجنة مكافحة» of «لجنة مكافحة ظاهرة تهريب الوقود»).
 */
const leastUnheardOf = 0.7;

/** Rules with a sign of a person beside the name, or a fuller name elsewhere in the text. */
const hasSign = /^people\/(?:title|origin|saying|member|surname|recurrent)|^second-pass|^own/u;

const isOfTaggerAlone = ({ type, source, sources = [source] }: Candidate): boolean =>
  type === 'organization' && sources.length === 1 && source === 'tagger';

/**
 * Leaves out what is most likely no name. Asked only where a tagger spoke, whose confidences are measured
 * shares; a name that is sure elsewhere in the document comes back in the second pass.
 */
export const withoutDoubtful = (
  text: string,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const isDoubtful = (candidate: Candidate): boolean =>
    candidate.confidence < (isOfTaggerAlone(candidate) ? leastUnheardOf : leastLikely) &&
    kinds[candidate.type].judgedAs !== null;
  const isWeak = ({ type, confidence, rule, start, end }: Candidate): boolean => {
    if (type !== 'person' || confidence >= leastSingle || hasSign.test(rule)) return false;
    const name = text.slice(start, end);
    return !/\s/u.test(name) && (confidence < leastForeign || !isSpeltForeign(name));
  };
  if (!candidates.some((one) => isDoubtful(one) || isWeak(one))) return candidates;
  const times = new Map<string, number>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const name = text.slice(start, end);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return candidates.filter((candidate) => {
    if (isDoubtful(candidate)) return false;
    return !isWeak(candidate) || times.get(text.slice(candidate.start, candidate.end)) !== 1;
  });
};
