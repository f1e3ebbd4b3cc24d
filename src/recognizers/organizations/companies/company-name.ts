import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { firstName, isKnownName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { letterNames } from '../../../text/cutting/abbreviations.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { parseName } from '../../people/full-name.ts';
import { closedCompany } from './company-closing.ts';

const isPart = trait(
  'company-name/isPart',
  (lexeme) => lexeme.kind === 'latin' || isAmong('companyTails', lexeme.key) || isForeign(lexeme),
);

/** A rare word that begins like a verb or with «و»: a name where another foreign word follows. */
const isRare = trait(
  'company-name/isRare',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    lexeme.key.length > 4 &&
    /^[ويت]/u.test(lexeme.key) &&
    !isOrdinaryWord(lexeme),
);

/** «دي» of «شركة فانتورا دي سيرافينا»: a particle between two foreign words. */
const isArticle = ({ key }: Lexeme): boolean => isAmong('foreignArticles', key);
const isNameBehind = (lexeme: Lexeme): boolean => isForeign(lexeme) || isKnownName(lexeme.key);

/** «فيرست» of «شركة فيرست كابيتال», «كولومبيا» of «شركة كولومبيا سبورتسوير»: a word of Arabic or a place by itself. */
const isForeignByNext = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.lexeme, tokens[at + 1]?.lexeme];
  if (word?.kind !== 'arabic' || next === undefined || isDefinite(word.key)) return false;
  if (!isAmong('companyTails', next.key))
    return isForeign(next) && isLand(tokens, at) && !isKnownName(word.key);
  // «شركة كورية ستوديو», but «شركة جدة كابيتال»
  return !isFunctionWord(word) && (!word.key.endsWith('ه') || isLand(tokens, at));
};

const isLand = (tokens: readonly Token[], at: number): boolean =>
  (placeAt(tokens, at) ?? countryAt(tokens, at))?.endToken === at + 1;

/** Words in the longest name. */
const maxNameWords = 5;
/** Letters in it, with the full stops between them. */
const maxLetterTokens = 9;

/**
 * The last word of the foreign name that begins at an index, that of a person after it left out:
 * «المدير التنفيذي لشركة سيمنز رولاند بوش».
 * @param head the index of the word before it, such as «شركة».
 */
export const foreignNameTo = (
  tokens: readonly Token[],
  at: number,
  head: number,
): Token | undefined => {
  const { sentence } = tokenAt(tokens, head);
  const fits = (index: number, isSo: (lexeme: Lexeme) => boolean): boolean => {
    const token = tokens[index];
    return token !== undefined && token.sentence === sentence && isSo(token.lexeme);
  };
  let end = at;
  const isLetter = (word: Lexeme): boolean => letterNames.has(word.key);
  while (end - at < maxLetterTokens && fits(end, isLetter)) {
    // «شركة إس.إن.سي.بي»
    const isStop = tokens[end + 1]?.lexeme.text === '.' && fits(end + 2, isLetter);
    end += isStop ? 2 : 1;
  }
  // «جي إف إتش في البحرين», but «إم تي في».
  const isPreposition =
    tokens[end - 1]?.lexeme.key === 'في' && tokens[end - 2]?.lexeme.key !== 'تي';
  if (isPreposition && !fits(end, isPart)) end--;
  const isWord =
    end - at === 1 && (isAmong('plainLetters', keyAt(tokens, at)) || !fits(end, isPart));
  if (isWord) end = at;
  if (end === at && fits(at, isRare) && fits(at + 1, isPart)) end++;
  if (end === at && isAmong('companyTails', keyAt(tokens, at))) return undefined;
  if (end === at && isForeignByNext(tokens, at) && fits(at + 1, isPart)) end++;
  if (end === at && fits(at, isArticle) && fits(at + 1, isForeign)) end += 2;
  // «شركة سكيل إيه.آي»
  const isSpelt = (from: number): boolean =>
    fits(from, isLetter) && tokens[from + 1]?.lexeme.text === '.' && fits(from + 2, isLetter);
  for (let more = 1; more > 0 && end - at < maxNameWords; end += more) {
    if (end > at && isSpelt(end)) return tokens[end + 2];
    more = fits(end, isPart) ? 1 : fits(end, isArticle) && fits(end + 1, isNameBehind) ? 2 : 0;
  }
  if (end === at) return undefined;
  return closedCompany(tokens, beforePerson(tokens, at, end, head), head);
};

/**
 * The last word of a company's name that is that of a foreigner: «شركة مورغان هنتلي». Not where a role is before
 * «شركة», whose holder it may be.
 */
export const foundersNameTo = (
  tokens: readonly Token[],
  at: number,
  head: number,
): Token | undefined => {
  const name = parseName(tokens, at);
  if (name === undefined || name.parts < 2 || name.endToken > at + maxFounderWords)
    return undefined;
  if (name.start !== tokens[at]?.start || isOfRole(tokens, head)) return undefined;
  for (let index = at; index < name.endToken; index++) {
    const { key } = tokenAt(tokens, index).lexeme;
    if (isArabName(key) || isDefinite(key)) return undefined;
  }
  return closedCompany(tokens, name.endToken - 1, head);
};
/** Words in the longest of them. */
const maxFounderWords = 3;

/** The index of a company's last token, the name of the person who has a role in it left out. */
const beforePerson = (tokens: readonly Token[], at: number, end: number, head: number): number => {
  const last = tokens[end - 1];
  if (last === undefined || isAmong('companyTails', last.lexeme.key) || !isOfRole(tokens, head))
    return end - 1;
  for (let index = at + 1; index < end - 1; index++) {
    if (firstName(keyAt(tokens, index)) !== undefined) return index - 1;
  }
  // «شركة كوبانغ رولاند ماير»: a family name that is listed.
  const family = isKnownName(keyAt(tokens, end)) ? 1 : 0;
  return end + family - at > 2 ? end + family - 3 : end - 1;
};

/** Whether a role is before a head, an adjective between them or not. */
export const isOfRole = (tokens: readonly Token[], head: number): boolean =>
  [head - 1, head - 2].some((index) => {
    const token = tokens[index];
    return token !== undefined && titleOf(token.lexeme).kind === 'role';
  });
