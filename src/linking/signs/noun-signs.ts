import type { Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isKnownName, isOrdinaryWord } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isCompoundPlace,
  isHuman,
  isRelative,
  takesComplement,
} from '../../lexicons/people-words.ts';
import { directionWord } from '../../lexicons/place-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { analysisOf, takesArticle } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { nounOfAccusative } from '../../morphology/accusative.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isElative } from '../../morphology/elative.ts';
import { isDefiniteNisba, isNisba } from '../../morphology/nisba.ts';
import { isVerbalNoun } from '../../morphology/verb-shape.ts';
import { isPlaceAfterClitic } from '../../recognizers/people/parts/given-name.ts';
import { isComplement } from '../../recognizers/people/parts/name-part.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isSpeltForeign } from './person-signs.ts';

/** «مالك المنزل», «وسام الشرف»: a noun with its complement. */
export const isNounOf = ({ key }: Lexeme, next: Lexeme | undefined): boolean =>
  takesComplement(key) && isComplement(next);

/** «نور البصر», «فيتو الرئيس»: the same of any noun, which is seldom a name. */
export const isBeforeComplement = (word: Lexeme, next: Lexeme | undefined): boolean =>
  takesArticle(word) &&
  !hasArticle(word.key) &&
  !(isSpeltForeign(word) && isKnownName(word.key)) &&
  next !== undefined &&
  isComplement(next) &&
  !isHuman(next);

/** «إيمان الطفلة», «هشام المدرب»: a noun in apposition. */
const isPersonNoun = (lexeme: Lexeme): boolean =>
  isTitle(lexeme) || isHuman(lexeme) || nationalityOf(lexeme) !== null;

/**
 * Whether what is around a word that nothing introduces shows that it is a common noun or a place: an
 * adjective («موقف حازم», «حجمه الظاهري»), in the accusative («واجه سيلا»), after an elative («أكبر معمر»), a town («جاء
 * من هيرفورد ببريطانيا», «سليمان : …»).
 */
export const isNounAt = (tokens: readonly Token[], at: number, word: Lexeme): boolean => {
  const before = tokenBefore(tokens, at)?.lexeme;
  if (before === undefined) return isTownOfDateline(tokens, at, word);
  return (
    isCompoundPlace(before.key, word.key) ||
    isAdjectiveOf(before, word) ||
    (isAttributeOf(before, word) && tokenAfter(tokens, at)?.lexeme.text !== ':') ||
    (before.spelling === 'من' && isElativeOf(word, tokenAfter(tokens, at)?.lexeme)) ||
    (isElative(before.key) &&
      !isKnownName(before.key) &&
      isOrdinaryWord(word) &&
      !isSpeltForeign(word)) ||
    isAccusative(word) ||
    (isAccusativeNoun(before) && isAccusativeNoun(word)) ||
    (!isKnownName(word.key) && (isPlace(word.key) || isTownAt(tokens, at))) ||
    (!isArabGivenName(word.key) && isTownInRegion(tokens, at))
  );
};

/** «من أندر الأعمال». */
const isElativeOf = ({ key, spelling }: Lexeme, next: Lexeme | undefined): boolean =>
  spelling.startsWith('أ') && isElative(key) && !isKnownName(key) && isComplement(next);

/** «إطار سام», «موقف حازم»: two common nouns without article and of one gender, the second an adjective. */
const isAdjectiveOf = (noun: Lexeme, word: Lexeme): boolean =>
  [noun, word].every((one) => takesArticle(one) && !hasArticle(one.key)) &&
  isOrdinaryWord(noun) &&
  (isOrdinaryWord(word) || isNisba(word.key)) &&
  noun.key.endsWith('ه') === word.key.endsWith('ه') &&
  !isFunctionWord(noun) &&
  !isTitle(noun) &&
  !isVerbalNoun(noun.key) &&
  analysisOf(noun).pronoun === '' &&
  !isRelative(noun.key);

/** «الحكم الرشيد», «حجمه الظاهري»: a definite adjective of a definite noun that is nobody. */
const isAttributeOf = (noun: Lexeme, word: Lexeme): boolean =>
  hasArticle(word.key) &&
  takesArticle(word) &&
  noun.kind === 'arabic' &&
  (hasArticle(noun.key) || analysisOf(noun).pronoun !== '') &&
  takesArticle(noun) &&
  !isPersonNoun(noun) &&
  !isSaying(noun) &&
  !isDefiniteNisba(noun.key) &&
  !isRelative(searchKey(analysisOf(noun).stem));

/** «سيلا», «شفويا»: the accusative of a common noun or adjective. */
const isAccusative = (word: Lexeme): boolean => {
  const noun = nounOfAccusative(word);
  if (noun === undefined || noun.key.length < 3 || isArabGivenName(word.key)) return false;
  if (takesArticle(noun)) return !isKnownName(noun.key);
  // «شفويا» is of «شفوية», «ماريا» is none.
  return noun.spelling.endsWith('وي') && takesArticle(lexemeOf(`${noun.spelling}ة`, 'arabic'));
};

/** «خبرا سارا», «مازحا»: the accusative of an ordinary word. */
export const isAccusativeNoun = (word: Lexeme): boolean => {
  const noun = nounOfAccusative(word);
  return noun !== undefined && noun.key.length > 2 && isOrdinaryWord(noun);
};

/** «سليمان : إحباط عملية»: the town with which a report begins. */
const isTownOfDateline = (tokens: readonly Token[], at: number, word: Lexeme): boolean =>
  tokenAfter(tokens, at)?.lexeme.text === ':' && placeOfWord(word.key) !== undefined;

/** «جاء من هيرفورد ببريطانيا». */
const isTownAt = (tokens: readonly Token[], at: number): boolean => {
  const after = tokenAfter(tokens, at);
  return isBehindFrom(tokens, at) && after !== undefined && isPlaceAfterClitic(after.lexeme);
};

/** «أقلعت من أدلر في جنوب البلاد». */
const isTownInRegion = (tokens: readonly Token[], at: number): boolean => {
  const region = tokenAfter(tokens, at)?.lexeme.spelling === 'في' ? tokens[at + 2] : undefined;
  return region !== undefined && isBehindFrom(tokens, at) && directionWord(region.lexeme) !== null;
};

const isBehindFrom = (tokens: readonly Token[], at: number): boolean =>
  /^(?:من|إلى|الى)$/u.test(tokenBefore(tokens, at)?.lexeme.spelling ?? '');

/** «لبرلين». */
const isPlace = (key: string): boolean =>
  placeOfWord(key)?.tier === 'sure' || countryOf(key) !== undefined;
