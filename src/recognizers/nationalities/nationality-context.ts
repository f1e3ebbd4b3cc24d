import type { Token } from '../../document.ts';
import { ambiguous, contextsOf, hasReading, keysOf, readingIn } from '../../lexicons/ambiguous.ts';
import { isArabFamilyName, isArabName } from '../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { lazy } from '../../lexicons/load.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isKnownName, isOrdinaryWord } from '../../lexicons/names.ts';
import { type Nationality, nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isOwnRelative } from '../../lexicons/own-relatives.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { byKey } from '../../lexicons/word-set.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import { isFeminine } from '../../morphology/number-and-gender.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { areQuotes } from '../../text/quotes.ts';
import { grade } from '../grades.ts';
import { givenName } from './given-names.ts';

const clear = grade.certain;
/** For a masculine that is an ordinary adjective too, after a word of states: «الجيش المالي». */
const doubtful = 0.75;

const lists = lazy(() => {
  const { needsContext, givenNames, not, plain, describing } = ambiguous().nationalities;
  return {
    needsContext: keysOf(needsContext),
    givenNames: keysOf(givenNames),
    plain: new Set(plain),
    describing: new Set(describing),
    not: new Map(
      [...byKey(not)].map(([key, { after, before }]) => [
        key,
        { after: keysOf(after), before: keysOf(before) },
      ]),
    ),
  };
});

const title = readingIn(() => ambiguous().nationalities.nameTitles);
const people = readingIn(() => ambiguous().nationalities.people);
/** «الأصل», of who is from there. */
export const ofOrigin = readingIn(() => ambiguous().nationalities.afterGivenName);

/** How sure it is that the word at a token is a nationality there; 0 when it is not. */
export const nationalityConfidence = (
  tokens: readonly Token[],
  index: number,
  nationality: Nationality,
): number => {
  const before = tokenBefore(tokens, index);
  const after = tokenAfter(tokens, index);
  const { split, form, definite } = nationality;
  if (lists().plain.has(split.spelling)) return 0;
  if (isCalledMedium(tokens, index)) return 0;
  if (lists().describing.has(split.spelling) && !isDescription(before, nationality)) return 0;
  // «مصريو المهجر», but «من قبل كوريو»
  if (split.key.endsWith('يو') && (after?.lexeme.kind !== 'arabic' || isFunctionWord(after.lexeme)))
    return 0;
  // «كارمن» is no ك before «أرمن».
  if (split.offset > 0 && isKnownName(tokenAt(tokens, index).lexeme.key)) return 0;

  const not = lists().not.get(definite ? split.key.slice(2) : split.key);
  if (not !== undefined && (hasReading(before, not.after) || hasReading(after, not.before)))
    return 0;

  const key = nationality.baseKey;
  if (lists().needsContext.has(key)) return confidenceByNoun(before, after, nationality);
  // «جوازا فيتناميا»: it agrees with the noun before it, as no name and no language does.
  const agrees = form === 'accusative' && split.proclitics === '' && isAccusativeNoun(before);
  if (agrees) return grade.fixed;
  // «مصمم برازيليا» is the town's.
  if (form === 'accusative' && placeOfWord(split.key) !== undefined) return 0;
  if (form !== 'masculine') return clear;
  if (definite) return isFamilyAfterFirstName(tokens, index, nationality) ? 0 : clear;
  return lists().givenNames.has(key) && isFirstName(before, after) ? 0 : clear;
};

/** How sure a nationality that is another word too is, by the nouns beside it: «اللاجئين الماليين» are of Mali. */
const confidenceByNoun = (
  before: Token | undefined,
  after: Token | undefined,
  { split, form, definite }: Nationality,
): number => {
  const noun = split.proclitics === '' ? before?.lexeme : undefined;
  const isOfState = noun !== undefined && contextsOf(noun).state !== null;
  if (isOfState && form === 'masculine') return doubtful;
  if (definite && form === 'masculine' && isOfForeigner(before, after)) return clear;
  const isOfPeople = noun !== undefined && people(noun) !== null;
  return isOfPeople && form === 'plural' ? clear : 0;
};

/** The paper of «لصحيفة "السوداني" المصرية»: one word in quotation marks behind a kind of medium is its name. */
const isCalledMedium = (tokens: readonly Token[], index: number): boolean => {
  const [head, open, close] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (head === undefined || open === undefined || close === undefined) return false;
  if (!areQuotes(open.lexeme.text, close.lexeme.text)) return false;
  return organizationHead(head.lexeme)?.media === true;
};

/** «الوزير اليمنى», «القاعدتين الأمريكيتين»: whether the word before is definite, and one of two if this is. */
const isDescription = (before: Token | undefined, { form, split }: Nationality): boolean => {
  if (before === undefined || split.proclitics !== '') return false;
  const { key } = before.lexeme;
  if (!hasArticle(key)) return false;
  if (form === 'dual') return /[اي]ن$/.test(key);
  // «الزاوية اليمنى» is the right one: no masculine describes a feminine word.
  return !isFeminine(key);
};

/** «اللاعب المالي أليو»: between a player and a name that no Arab has. */
const isOfForeigner = (before: Token | undefined, after: Token | undefined): boolean => {
  if (before === undefined || after === undefined) return false;
  const isPlayer = isAmong('players', before.lexeme.key) || before.lexeme.key === 'الوسط';
  const { key } = after.lexeme;
  return isPlayer && (isForeign(after.lexeme) || (isKnownName(key) && !isArabFamilyName(key)));
};

/** A name that no Arab has: «روبرتو». */
const isForeignName = ({ lexeme }: Token): boolean =>
  isForeign(lexeme) || (isKnownName(lexeme.key) && !isArabName(lexeme.key));

const isAccusativeNoun = (token: Token | undefined): boolean =>
  token?.lexeme.kind === 'arabic' && /^(?!ال)..+ا$/.test(token.lexeme.key);

/** Whether a nationality is a family name after a first name: «حازم المصري», «ابن المغربي». */
export const isFamilyAfterFirstName = (
  tokens: readonly Token[],
  index: number,
  { form, definite, split }: Nationality,
): boolean => {
  const before = tokenBefore(tokens, index);
  if (form !== 'masculine' || !definite || split.proclitics !== '' || before === undefined) {
    return false;
  }
  if (parent(before.lexeme) !== null) return true;
  const standing = givenName(before.lexeme);
  const after = tokenAfter(tokens, index);
  // «هيمن السلوفيني تادي بوغاتشار»: a verb spelt like a given name.
  const isBeforeForeigner = after !== undefined && isForeignName(after);
  if (standing !== 'common') return standing === 'sure' && !isBeforeForeigner;
  // «خلف الإيطالي روبرتو»: a nationality before a name.
  return after === undefined || (isOrdinaryWord(after.lexeme) && !isKnownName(after.lexeme.key));
};
const parent = readingIn(() => ambiguous().nationalities.parents);

/**
 * Whether nothing is beside it that it could describe: «وأوضح السوداني». It is then a name,
 * when it is the family name of somebody in the document.
 */
export const standsAlone = (
  tokens: readonly Token[],
  index: number,
  { form, definite }: Nationality,
): boolean => {
  if (form !== 'masculine' || !definite) return false;
  const before = tokenBefore(tokens, index);
  return before?.lexeme.kind !== 'arabic' || !/^(?:[وفبك]*ال|لل)/u.test(before.lexeme.key);
};

/** «تركي الفيصل», «الأمير تركي»: an indefinite adjective is before no definite noun. */
const isFirstName = (before: Token | undefined, after: Token | undefined): boolean => {
  // «شقيقهم تركي»
  if (before !== undefined && (title(before.lexeme) !== null || isOwnRelative(before.lexeme)))
    return true;
  if (after?.lexeme.kind !== 'arabic') return false;
  const { lexeme } = after;
  if (lexeme.key === 'بن' || lexeme.spelling === 'آل') return true;
  return (
    isDefinite(lexeme.key) &&
    lexeme.key.length > 4 &&
    ofOrigin(lexeme) === null &&
    contextsOf(lexeme).time === null &&
    nationalityOf(lexeme) === null
  );
};
