import type { Candidate, Token } from '../document.ts';
import { isArabFamilyName, isArabGivenName } from '../lexicons/arab-names.ts';
import { countryOf } from '../lexicons/countries.ts';
import { isFunctionWord } from '../lexicons/function-words.ts';
import { isSpeltLikeName } from '../lexicons/name-likeness.ts';
import { familyName, firstName, isKnownName, isOrdinaryWord, nameOf } from '../lexicons/names.ts';
import { nationalityOf } from '../lexicons/nationalities.ts';
import {
  isHuman,
  isNamedThing,
  isNamesake,
  isRelative,
  takesComplement,
} from '../lexicons/people-words.ts';
import { placeOfWord } from '../lexicons/places.ts';
import { isSaying } from '../lexicons/saying-verbs.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../lexicons/stems.ts';
import { isTitle } from '../lexicons/titles.ts';
import { hasArticle } from '../morphology/article.ts';
import { isDefiniteNisba, isNisba } from '../morphology/nisba.ts';
import { isVerbalNoun } from '../morphology/verb-shape.ts';
import { isPlaceAfterClitic } from '../recognizers/people/given-name.ts';
import { isAfterNationality } from '../recognizers/people/introduction.ts';
import { isComplement } from '../recognizers/people/name-part.ts';
import { rolesBefore } from '../recognizers/people/role.ts';
import { firstEndingAfter } from '../text/binary-search.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { tokenAfter, tokenBefore } from '../text/neighbours.ts';
import { encloses, isQuote } from '../text/quotes.ts';
import { startFrom } from '../text/start-from.ts';
import { lexemeOf } from '../text/vocabulary.ts';

/** Below this names are wrong in three of four cases, counted on news/dev and real/dev. */
export const leastLikely = 0.3;

/** Below this a person of one word is mostly nobody, whatever is beside the name. */
export const leastOfOneWord = 0.45;

/**
 * How sure a person of one word must be who is named once and whom no rule finds introduced, chosen on
 * news/dev, real/dev, held-out translated sentences and 150 such people read in raw news.
 */
const least = {
  /** A title, a nationality or a verb of saying is before the name. */
  introduced: leastOfOneWord,
  /** Spelt like people's names all over the world: «التقى كامبرلاند». */
  foreign: 0.55,
  /** In quotes or brackets by itself, as films, ships and cafés are. */
  enclosed: 0.9,
  /** A noun or adjective, though people are called so: «عهد وفاء», «ماء صالح», «الفيتو». */
  ordinary: 0.85,
  /** After a thing that has a name, or «في»: «ملهى رينا». */
  ofThing: 0.92,
  /** Never: an adjective of the noun before it («موقف حازم»), a known place («لبرلين»). */
  impossible: 1,
  other: 0.72,
} as const;

const isSpeltForeign = (lexeme: Lexeme): boolean =>
  !isArabGivenName(lexeme.key) && !isArabFamilyName(lexeme.key) && isSpeltLikeName(lexeme);

/** From this on, that a name is found twice counts for nothing. */
export const strict = least.ofThing;

/** The least confidence with which a word alone is taken for a person, by itself and its neighbours. */
export const leastLone = (tokens: readonly Token[], { start, rule }: Candidate): number => {
  const at = firstEndingAfter(tokens, start);
  const token = tokens[at];
  if (token === undefined) return least.other;
  const lexeme = wordFrom(token, start);
  const before = tokenBefore(tokens, at);
  // «بشارع العقيد القرناوي», «STARLIGHT»
  if (rule.startsWith('people/namesake') || lexeme.kind === 'latin') return least.ofThing;
  if (before !== undefined && isOfThing(before)) return least.ofThing;
  if (isNounOf(lexeme, tokenAfter(tokens, at)?.lexeme)) return least.impossible;
  const isSure = firstName(lexeme.key) === 'sure' || familyName(lexeme.key) === 'sure';
  const isOrdinary = !isSure && hasFrequentStem(lexeme, frequent);
  // «الاسبانية وداري»: what has a proclitic of its own is in apposition to nothing.
  const isApart = token.start < start && !isKnownName(lexeme.key);
  const introduction = isApart ? undefined : introductionAt(tokens, at);
  if (introduction === 'title' && !isAdjective(lexeme)) return least.introduced;
  if (introduction !== undefined) return isOrdinary ? least.other : least.introduced;
  if (isEnclosed(before, tokens[at + 1]) && !isPersonal(tokens, at - 2)) {
    return isThingInQuotes(tokens, at) ? least.impossible : least.enclosed;
  }
  if (before !== undefined && isAdjectiveOf(before, lexeme)) return least.impossible;
  if (!isKnownName(lexeme.key)) {
    if (isPlace(lexeme.key) || isTownAt(tokens, at)) return least.impossible;
    // «فيتو», «لوبي»: foreign as they look, what takes an article is a noun.
    if (takesArticle(lexeme)) return least.ofThing;
  }
  if (!isSure && (isInflected(lexeme) || isVocalized(token.lexeme))) return least.ordinary;
  // «ببوشوشة»
  if (token.start < start && token.lexeme.key.startsWith('ب')) return least.ordinary;
  // «كشاهد»
  if (token.start < start && token.lexeme.key.startsWith('ك') && isOrdinary) return least.ofThing;
  if (isSpeltForeign(lexeme)) return least.foreign;
  return isOrdinary ? least.ordinary : least.other;
};

/** What is right before a word that introduces a person: «الآنسة», «الإسباني», «وقال». */
const introductionAt = (tokens: readonly Token[], at: number): 'title' | 'other' | undefined => {
  const before = tokenBefore(tokens, at);
  if (before === undefined) return undefined;
  const roles = rolesBefore(tokens, at);
  if (roles?.title !== undefined) return 'title';
  if (roles !== undefined || isSaying(before.lexeme)) return 'other';
  // «فريقه الألماني درامشتاد»
  const noun = tokenBefore(tokens, at - 1);
  const isOfBody =
    noun !== undefined && isNamedThing(lexemeOf(analysisOf(noun.lexeme).stem, 'arabic'));
  return isAfterNationality(tokens, at) && !isOfBody ? 'other' : undefined;
};

/** «السيدة المحجبة», but «السيدة الونيسي». */
const isAdjective = (lexeme: Lexeme): boolean =>
  hasArticle(lexeme.key) &&
  (isKnownName(lexeme.key)
    ? isOrdinaryWord(lexeme) && nameOf(lexeme.key).family !== 'sure'
    : takesArticle(lexeme) && !isDefiniteNisba(lexeme.key));

/** «الفيتو», «الكازينو», «يخيفني»: names have neither article nor pronoun. */
const isInflected = (lexeme: Lexeme): boolean =>
  (isOrdinaryWord(lexeme) && takesArticle(lexeme)) ||
  // «الحيدوسي» is a family, and an article has no hamza: «ألفاريز».
  (hasArticle(lexeme.key) &&
    lexeme.spelling.startsWith('ا') &&
    !isDefiniteNisba(lexeme.key) &&
    isSpeltForeign(lexeme)) ||
  analysisOf(lexeme).pronoun.length > 1;

/** «ويدرّ»: vowels and doubling are written where a common word could be read as another. */
const isVocalized = ({ text }: Lexeme): boolean => /[\u064b-\u0652]/u.test(text);

/** «المواطن "هشام"», «الفتاة المصرية "إيمان"», «أحمد حسام "ميدو"»: whether a person is before the quotes. */
const isPersonal = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isTitle(token.lexeme) || isHuman(token.lexeme) || isKnownName(token.lexeme.key)) return true;
  // «والده "حسين"»
  if (isRelative(analysisOf(token.lexeme).stem)) return true;
  return nationalityOf(token.lexeme) !== null && isPersonal(tokens, at - 1);
};

/** «إعصار "ماثيو"», «الحصان "داريوس"». */
const isThingInQuotes = (tokens: readonly Token[], at: number): boolean => {
  const [noun, mark] = [tokens[at - 2], tokens[at - 1]];
  return noun !== undefined && isOfThing(noun) && mark !== undefined && isQuote(mark.lexeme.text);
};

/** «مالك المنزل», «وسام الشرف». */
const isNounOf = ({ key }: Lexeme, next: Lexeme | undefined): boolean =>
  takesComplement(key) && isComplement(next);

/** «جاء من هيرفورد ببريطانيا». */
const isTownAt = (tokens: readonly Token[], at: number): boolean => {
  const before = tokenBefore(tokens, at)?.lexeme.spelling ?? '';
  const after = tokenAfter(tokens, at);
  return (
    /^(?:من|إلى|الى)$/u.test(before) && after !== undefined && isPlaceAfterClitic(after.lexeme)
  );
};

/** «لبرلين». */
const isPlace = (key: string): boolean =>
  placeOfWord(key)?.tier === 'sure' || countryOf(key) !== undefined;

/** Binary logarithm of how often news has the stem of a word that is seldom a name by itself. */
const frequent = 6;

/** The word without the proclitics before the name. */
export const wordFrom = (token: Token, from: number): Lexeme => {
  const { lexeme } = token;
  const reading = startFrom(token, from);
  return reading === undefined || reading.offset === 0
    ? lexeme
    : lexemeOf(reading.spelling, lexeme.kind);
};

const isOfThing = ({ lexeme }: Token): boolean =>
  ((isNamedThing(lexeme) || isNamesake(lexeme)) && !isTitle(lexeme)) || lexeme.spelling === 'في';

/** «إطار سام», «موقف حازم»: two common nouns without article and of one gender, the second an adjective. */
const isAdjectiveOf = ({ lexeme: noun }: Token, word: Lexeme): boolean =>
  [noun, word].every((one) => takesArticle(one) && !hasArticle(one.key)) &&
  isOrdinaryWord(noun) &&
  (isOrdinaryWord(word) || isNisba(word.key)) &&
  noun.key.endsWith('ه') === word.key.endsWith('ه') &&
  !isFunctionWord(noun) &&
  !isTitle(noun) &&
  !isVerbalNoun(noun.key) &&
  analysisOf(noun).pronoun === '' &&
  !isRelative(noun.key);

const isEnclosed = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && encloses(before.lexeme.text, after.lexeme.text);
