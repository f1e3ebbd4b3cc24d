import type { Candidate, Token } from '../document.ts';
import { isArabFamilyName, isArabGivenName } from '../lexicons/arab-names.ts';
import { isFunctionWord } from '../lexicons/function-words.ts';
import { isSpeltLikeName } from '../lexicons/name-likeness.ts';
import { familyName, firstName, isKnownName, isOrdinaryWord } from '../lexicons/names.ts';
import { nationalityOf } from '../lexicons/nationalities.ts';
import { isNamedThing, isRelative } from '../lexicons/people-words.ts';
import { isSaying } from '../lexicons/saying-verbs.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../lexicons/stems.ts';
import { isTitle, titleOf } from '../lexicons/titles.ts';
import { hasArticle } from '../morphology/article.ts';
import { isDefiniteNisba } from '../morphology/nisba.ts';
import { isAfterNationality } from '../recognizers/people/introduction.ts';
import { rolesBefore } from '../recognizers/people/role.ts';
import { firstEndingAfter } from '../text/binary-search.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { tokenAfter, tokenBefore } from '../text/neighbours.ts';
import { encloses } from '../text/quotes.ts';
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
  foreign: leastOfOneWord,
  /** In quotes or brackets by itself, as films, ships and cafés are. */
  enclosed: 0.9,
  /** A noun or adjective, though people are called so: «عهد وفاء», «ماء صالح», «الفيتو». */
  ordinary: 0.85,
  /** After a thing that has a name, or «في»: «ملهى رينا». */
  ofThing: 0.92,
  other: 0.72,
} as const;

const isSpeltForeign = (lexeme: Lexeme): boolean =>
  !isArabGivenName(lexeme.key) && !isArabFamilyName(lexeme.key) && isSpeltLikeName(lexeme);

/** From this on, that a name is found twice counts for nothing. */
export const strict = least.ofThing;

/** The least confidence with which a word alone is taken for a person, by itself and its neighbours. */
export const leastLone = (tokens: readonly Token[], { start }: Candidate): number => {
  const at = firstEndingAfter(tokens, start);
  const token = tokens[at];
  if (token === undefined) return least.other;
  const lexeme = wordFrom(token, start);
  const isSure = firstName(lexeme.key) === 'sure' || familyName(lexeme.key) === 'sure';
  const isOrdinary = !isSure && hasFrequentStem(lexeme, frequent);
  const before = tokenBefore(tokens, at);
  // «الآنسة بيو», but «السيدة المحجبة».
  const isTitled = rolesBefore(tokens, at)?.title !== undefined;
  const isAdjective = !isSure && isOrdinaryWord(lexeme) && hasArticle(lexeme.key);
  if (isTitled && !isAdjective) return least.introduced;
  if (before !== undefined && isOfThing(before)) return least.ofThing;
  if (before !== undefined && !isSure && isAdjectiveOf(before, lexeme)) return least.ordinary;
  if (before !== undefined && isIntroducedAt(tokens, at, before)) {
    return isOrdinary ? least.other : least.introduced;
  }
  // «المواطن "هشام"», «أحمد حسام "ميدو"»
  const isNickname = isPersonal(tokens[at - 2]);
  if (!isNickname && isEnclosed(before, tokens[at + 1])) return least.enclosed;
  if (!isSure && (isInflected(lexeme) || isVocalized(token.lexeme))) return least.ordinary;
  if (isSpeltForeign(lexeme)) return least.foreign;
  return isOrdinary ? least.ordinary : least.other;
};

/** «الفيتو», «الكازينو», «يخيفني»: names have neither article nor pronoun. */
const isInflected = (lexeme: Lexeme): boolean =>
  (isOrdinaryWord(lexeme) && takesArticle(lexeme)) ||
  // «الحيدوسي» is a family.
  (hasArticle(lexeme.key) && !isDefiniteNisba(lexeme.key) && isSpeltForeign(lexeme)) ||
  analysisOf(lexeme).pronoun.length > 1;

/** «ويدرّ»: vowels and doubling are written where a common word could be read as another. */
const isVocalized = ({ text }: Lexeme): boolean => /[\u064b-\u0652]/u.test(text);

const isPersonal = (token: Token | undefined): boolean =>
  token !== undefined && (isTitle(token.lexeme) || isKnownName(token.lexeme.key));

/** Binary logarithm of how often news has the stem of a word that is seldom a name by itself. */
const frequent = 6;

/** The word without the proclitics before the name. */
const wordFrom = ({ lexeme, start }: Token, from: number): Lexeme => {
  const reading = lexeme.starts.find(({ offset }) => start + offset === from);
  return reading === undefined || reading.offset === 0
    ? lexeme
    : lexemeOf(reading.spelling, lexeme.kind);
};

const isOfThing = ({ lexeme }: Token): boolean => isNamedThing(lexeme) || lexeme.spelling === 'في';

/** «ماء صالح», «إطار سام»: two common nouns without article, the second an adjective of the first. */
const isAdjectiveOf = ({ lexeme: noun }: Token, word: Lexeme): boolean =>
  [noun, word].every((one) => isOrdinaryWord(one) && takesArticle(one) && !hasArticle(one.key)) &&
  !isFunctionWord(noun) &&
  !isTitle(noun) &&
  !isRelative(noun.key);

const isIntroducedAt = (tokens: readonly Token[], at: number, { lexeme }: Token): boolean =>
  isSaying(lexeme) || isAfterNationality(tokens, at) || rolesBefore(tokens, at) !== undefined;

const isEnclosed = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && encloses(before.lexeme.text, after.lexeme.text);

/**
 * Whether a word alone is nobody however sure it seems: a letter («د.»), people of a country («كوريون»),
 * a plural («مغردون»), a noun after «لل» («للمثول»), an office («كاهية مدير», «تعيينه واليا»).
 */
export const isNobody = (tokens: readonly Token[], { start }: Candidate): boolean => {
  const at = firstEndingAfter(tokens, start);
  const lexeme = tokens[at]?.lexeme;
  if (lexeme?.kind !== 'arabic') return false;
  const { key } = lexeme;
  if (key.length < 2) return true;
  const { kind, definite } = titleOf(lexeme);
  const isHead = kind === 'role' && !definite && tokenAfter(tokens, at)?.lexeme.kind === 'arabic';
  if (isHead && !isKnownName(key)) return true;
  // «نجلي الرئيس»
  if (/..ي$/u.test(key) && isRelative(key.slice(0, -1))) return true;
  if (lexeme.starts.some((reading) => isKnownName(reading.key))) return false;
  return key.startsWith('لل') || isSoundPlural(key) || isPeople(lexeme) || isOfficeHeld(lexeme);
};

/** A participle in ون: foreign names end in ين and ان. */
const isSoundPlural = (key: string): boolean => /^م.{3,}ون$/u.test(key);
const isPeople = ({ spelling }: Lexeme): boolean => {
  const singular = spelling.replace(/(?:ون|ان|ين)$/u, '');
  return singular !== spelling && nationalityOf(lexemeOf(singular, 'arabic')) !== null;
};
const isOfficeHeld = ({ spelling }: Lexeme): boolean =>
  spelling.endsWith('ا') && isTitle(lexemeOf(spelling.slice(0, -1), 'arabic'));
