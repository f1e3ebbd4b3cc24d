import type { Candidate, Document } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { hasArticle } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';

/**
 * Leaves out the «bodies» of a tagger that are some of many: «قوات إثيوبية», «شركة فرنسية», a noun and a nationality
 * of which neither has the article.
 */
export const withoutIndefinite = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const isIndefinite = ({ type, source, start, end }: Candidate): boolean => {
    if (type !== 'organization' || source !== 'tagger') return false;
    const first = firstEndingAfter(tokens, start);
    const [noun, nation] = [tokens[first], tokens[first + 1]];
    if (noun === undefined || nation?.end !== end || noun.end <= start) return false;
    const nationality = nationalityOf(nation.lexeme);
    return (
      nationality?.definite === false &&
      nationality.split.proclitics === '' &&
      noun.lexeme.kind === 'arabic' &&
      !hasArticle(noun.lexeme.key)
    );
  };
  return candidates.some(isIndefinite)
    ? candidates.filter((candidate) => !isIndefinite(candidate))
    : candidates;
};
