import type { Candidate, Token } from '../../document.ts';
import { nameLikeness, surest } from '../../lexicons/name-likeness.ts';
import {
  familyName,
  firstName,
  isFamilyName,
  isKnownName,
  isOrdinaryWord,
} from '../../lexicons/names.ts';
import {
  isBelonging,
  isNamedThing,
  isNamesake,
  isNeverAlone,
  isNounAlike,
} from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isFeminineSaying, isSaying } from '../../lexicons/saying-verbs.ts';
import { hasFrequentStem, takesArticle } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { wordFrom } from '../../text/clitics/split-from.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { encloses, isQuote } from '../../text/quotes.ts';
import { isAccusativeNoun, isBeforeComplement, isNounAt, isNounOf } from '../signs/noun-signs.ts';
import {
  introductionAt,
  isAfterNamedThing,
  isEnumerated,
  isPersonal,
  isSpeltForeign,
} from '../signs/person-signs.ts';
import {
  isAfterNegation,
  isHyphened,
  isInflected,
  isPlainAdjective,
  isVerbAlone,
  isVocalized,
} from './lone-word-signs.ts';
import { isSaidToBeThing } from './things-described.ts';

/** Below this names are wrong in three of four cases, counted on news/dev and real/dev. */
export const leastLikely = 0.3;

/** Below this a person of one word is mostly nobody, whatever is beside the name. */
export const leastOfOneWord = 0.45;

/**
 * How sure a person of one word must be who is named once and whom no rule finds introduced, chosen on
 * news/dev, real/dev, held-out translated sentences and 515 such people read in raw news.
 */
const least = {
  /** A title, a nationality, a relative or a verb of saying is before the name. */
  introduced: leastOfOneWord,
  /** Spelt like people's names all over the world («التقى كامبرلاند»), or in quotes after who it is. */
  heard: 0.55,
  other: 0.72,
  /** A word of the news, though people are called so: «ماء صالح». */
  ordinary: 0.85,
  /** The same that takes an article or a pronoun: «الفيتو», «يخيفني». */
  noun: 0.87,
  /** In quotes or brackets by itself, as films, ships and cafés are. */
  enclosed: 0.9,
  /** After a thing that has a name, or «في»: «ملهى رينا». */
  ofThing: 0.92,
  /** Never: an adjective of the noun before it («موقف حازم»), a known place («لبرلين»). */
  impossible: 1,
} as const;

/** From this on it counts for nothing that a name is found twice. */
export const strict = least.noun;
/** What is asked of a word that is never a person, nor the same word elsewhere in its text, and of a foreign name. */
export const { impossible, heard } = least;

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
  if (before !== undefined && isAfterNegation(before.lexeme, lexeme)) return least.impossible;
  if (isHyphened(tokens, at)) return least.ofThing;
  if (isNounOf(lexeme, tokenAfter(tokens, at)?.lexeme)) return least.impossible;
  // «صبرا وشتيلا»
  const isNever = lexeme.splits.some(
    ({ key, proclitics }) => /^و?$/u.test(proclitics) && isNeverAlone(key),
  );
  if (isNever || isVerbAlone(lexeme) || isSaidToBeThing(tokens, at)) return least.impossible;
  return leastIntroduced(tokens, at, lexeme, start) ?? leastByWord(tokens, at, lexeme, start);
};

const isSureName = ({ key }: Lexeme): boolean =>
  firstName(key) === 'sure' || familyName(key) === 'sure';

/** The least where something introduces the word, or says that it is a thing's name; else undefined. */
const leastIntroduced = (
  tokens: readonly Token[],
  at: number,
  lexeme: Lexeme,
  start: number,
): number | undefined => {
  const before = tokenBefore(tokens, at);
  // «الاسبانية وداري»: what has a proclitic of its own is in apposition to nothing.
  const isApart = tokenAt(tokens, at).start < start;
  const introduction = isApart ? undefined : introductionAt(tokens, at);
  if (introduction === 'thing') return least.ofThing;
  // «السيدة المحجبة», «اللاعب الزيمبابوي», but «السيدة الونيسي»
  const isOfRole = introduction === 'title' || introduction === 'office';
  if (isOfRole && hasArticle(lexeme.key) && !isKnownName(lexeme.key)) {
    return lexeme.key.endsWith('ه') ? least.noun : least.other;
  }
  if (introduction === 'title' && !isPlainAdjective(lexeme)) return least.introduced;
  // «وقالت أوميغا إن أقراصها»: a company or a paper, unless the word is a name.
  const isOfBody = before !== undefined && isFeminineSaying(before.lexeme);
  const isUnlisted = !isKnownName(lexeme.key) && !isOrdinaryWord(lexeme);
  if (isOfBody && isUnlisted && !hasArticle(lexeme.key)) return least.ofThing;
  if (introduction === undefined) return undefined;
  // «وعلق مازحا»
  const isManner = before !== undefined && isSaying(before.lexeme) && isAccusativeNoun(lexeme);
  if (isManner && !isKnownName(lexeme.key) && !isSpeltForeign(lexeme)) return least.ofThing;
  const isOrdinary = !isSureName(lexeme) && hasFrequentStem(lexeme, frequent);
  return isOrdinary ? least.other : least.introduced;
};

/** The least where nothing introduces the word, by its neighbours and its form. */
const leastByWord = (
  tokens: readonly Token[],
  at: number,
  lexeme: Lexeme,
  start: number,
): number => {
  const token = tokenAt(tokens, at);
  const before = tokenBefore(tokens, at);
  const isSure = isSureName(lexeme);
  const isOrdinary = !isSure && hasFrequentStem(lexeme, frequent);
  if (isEnclosed(before, tokens[at + 1])) return leastEnclosed(tokens, at, lexeme);
  if (isOfThingInMarks(tokens, at)) return least.ofThing;
  if (isBeforeComplement(lexeme, tokenAfter(tokens, at)?.lexeme)) return least.ofThing;
  if (isNounAt(tokens, at, lexeme)) return least.impossible;
  if (isNounAlike(lexeme.key) && !isEnumerated(tokens, at, start)) return least.enclosed;
  // «حكومة الصيد»
  const isOwner = before !== undefined && isBelonging(before.lexeme);
  if (isOwner && isFamilyName(lexeme.key)) return least.other;
  // «فيتو», «لوبي»: foreign as they look, what takes an article is a noun.
  if (!isKnownName(lexeme.key) && takesArticle(lexeme)) return least.ofThing;
  if (!isSure && (isInflected(lexeme) || isVocalized(token.lexeme))) return least.noun;
  // «العاصفة الاستوائية فيليب», «وكالة الأنباء السورية سانا»
  if (isAfterNamedThing(tokens, at)) return least.ofThing;
  // «وسار», «كسرنا»
  const isCut = token.start < start && isOrdinaryWord(lexeme) && !isEnumerated(tokens, at, start);
  if (isCut && nameLikeness(lexeme) < surest && firstName(lexeme.key) !== 'sure')
    return least.ordinary;
  // «ببوشوشة»
  if (token.start < start && token.lexeme.key.startsWith('ب')) {
    // «مركز التكوين بسليمان»
    return placeOfWord(lexeme.key) === undefined ? least.ordinary : least.ofThing;
  }
  if (isSpeltForeign(lexeme)) return least.heard;
  if (!isOrdinary) return least.other;
  return takesArticle(lexeme) ? least.noun : least.ordinary;
};

/** «الرضيع "لوكاس"», «المواطن (حمدي)», «إعصار "ماثيو"», «تعرف باسم "سيلفي"». */
const leastEnclosed = (tokens: readonly Token[], at: number, { key }: Lexeme): number => {
  if (isPersonal(tokens, at - 2)) return least.heard;
  const isName = tokens[at - 2]?.lexeme.key.endsWith('اسم');
  if (!isName && isOfThingInMarks(tokens, at)) return least.impossible;
  // «"الزواري"» is no ship.
  return familyName(key) === 'sure' && isDefiniteNisba(key) ? least.other : least.enclosed;
};

/** «إعصار "ماثيو"», «مركب الصيد "سعد وعلي"», «المسرحية: فياستا»: a thing before a quote or a colon. */
const isOfThingInMarks = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokenBefore(tokens, at);
  const noun = tokenBefore(tokens, at - 1);
  if (mark === undefined || noun === undefined) return false;
  if (!isQuote(mark.lexeme.text) && mark.lexeme.text !== ':') return false;
  if (isOfThing(noun)) return true;
  const head = tokenBefore(tokens, at - 2);
  return head !== undefined && isOfThing(head) && hasArticle(noun.lexeme.key);
};

/** Binary logarithm of how often news has the stem of a word that is seldom a name by itself. */
const frequent = 6;

const isOfThing = ({ lexeme }: Token): boolean =>
  ((isNamedThing(lexeme) || isNamesake(lexeme)) && !isTitle(lexeme)) || lexeme.spelling === 'في';

const isEnclosed = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && encloses(before.lexeme.text, after.lexeme.text);
