import type { Candidate, Document, Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { hasArticle } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { uniform } from '../uniform.ts';

/**
 * Cuts bodies that the tagger finds before the nationality of what has a foreign name, or that goes with no word of
 * it: «يونغ سبورت | الكامروني», «جامعة لافال | الكندية», «القوات المسلحة | السيراليوني», a club.
 */
export const withoutNationsBehind = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    const { type, source, start, end } = candidate;
    if (type !== 'organization' || source !== 'tagger') return candidate;
    const first = firstEndingAfter(tokens, start);
    const last = firstEndingAfter(tokens, end - 1);
    const nation = isTwoWords(tokens, last) ? last - 1 : last;
    const name = tokens[nation - 1];
    if (nation <= first || name === undefined || !isNation(tokens, nation)) return candidate;
    return isApart(tokens, first, nation) ? uniform(candidate, { end: name.end }) : candidate;
  });

/** «الجنوب إفريقي» */
const isTwoWords = (tokens: readonly Token[], last: number): boolean =>
  tokens[last - 1]?.lexeme.key === 'الجنوب' && /^افريقيه?$/u.test(tokens[last]?.lexeme.key ?? '');

const isNation = (tokens: readonly Token[], at: number): boolean => {
  const lexeme = tokens[at]?.lexeme;
  if (lexeme === undefined || isTwoWords(tokens, at + 1)) return lexeme !== undefined;
  // «المالية» is of money rather than of Mali.
  return nationalityOf(lexeme)?.definite === true && !/^المالي/u.test(lexeme.key);
};

const isApart = (tokens: readonly Token[], first: number, nation: number): boolean => {
  const [head, name] = [tokens[first]?.lexeme, tokens[nation - 1]?.lexeme];
  const own = tokens[nation]?.lexeme;
  if (head === undefined || name === undefined || own === undefined) return false;
  const isOfAbroad = isForeign(name) || isSpeltLikeName(name);
  const isLand = placeOfWord(name.key) !== undefined || countryOf(name.key) !== undefined;
  if (isOfAbroad && !hasArticle(name.key) && !isLand) return true;
  const isMasculine = own.key === 'الجنوب' || nationalityOf(own)?.form === 'masculine';
  return isMasculine && name.key.endsWith('ه') && head.key.endsWith('ات');
};
