import type { Document, Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isRegnalTitle } from '../../lexicons/linking-words.ts';
import { isSpeltLikeName, nameLikeness, surest } from '../../lexicons/name-likeness.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import {
  familyName,
  firstName,
  isFirstName,
  isKnownName,
  isOrdinaryWord,
} from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isBeforeGod, isFamilyAlike } from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { analysisOf, takesArticle } from '../../lexicons/stems.ts';
import { isTitle, titleOf } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isImperfect } from '../../morphology/verb-shape.ts';
import { isAnotherPerson } from '../../recognizers/people/parts/another-person.ts';
import { isPlaceAfterClitic } from '../../recognizers/people/parts/given-name.ts';
import { isAfterNationality } from '../../recognizers/people/roles/introduction.ts';
import { rolesBefore, roleText } from '../../recognizers/people/roles/role.ts';
import { keyFrom } from '../../text/clitics/split-from.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { isKnownSurname } from '../known-people.ts';
import { canBeFamilyName, type Introducer, isComplete } from '../signs/family-words.ts';
import { isGivenName, isUnlistedGiven } from '../signs/given-words.ts';
import { isAccusativeNoun } from '../signs/noun-signs.ts';
import { isFamilyByNext } from './definite-family.ts';
import { isFamilyBeforeOffice } from './family-before-office.ts';

/** UTF-16 offset behind the family name; 0 when there is none. */
export const endOfName = (document: Document, at: number, start: number): number => {
  const { tokens } = document;
  const given = tokenAt(tokens, at);
  let family = tokenAfter(tokens, at);
  if (family === undefined || isAnotherPerson(tokens, at + 1)) return 0;
  const ofGod = endOfServant(tokens, at);
  if (ofGod > 0) return ofGod;
  if (isForeignPair(tokens, at, start)) return family.end;
  const by = given.start === start ? introducerOf(document, at) : 'none';
  if (by === 'office' && isFullNameOf(tokens, at)) return family.end;
  const key = keyFrom(given, start);
  if (isBeforeWho(given, family, tokenAfter(tokens, at + 1), by)) return family.end;
  if (isForeignerOf(given, family, by) || isFamilyByNext(tokens, at, key, by)) return family.end;
  if (isFamilyBeforeOffice(tokens, at, key, by) || isFamilyAlikeOf(key, family, by))
    return family.end;
  const isGiven = isGivenName(key, by) || isUnlistedGiven(key, family.lexeme, by);
  if (!isGiven || !canBeFamilyName(family.lexeme, by)) return 0;
  let last = at + 1;
  for (let next = tokenAfter(tokens, last); next && isKnownName(next.lexeme.key); ) {
    family = next;
    next = tokenAfter(tokens, ++last);
  }
  return isComplete(family.lexeme, tokenAfter(tokens, last)?.lexeme, by) ? family.end : 0;
};

/** Tokens of an office that says so much that its holder is named in full. */
const fullOffice = 3;

/**
 * Whether two words behind a long office are a name, to whose bearer's words «ل» is next: «أكد المدير الجهوي
 * للتجارة ناصر الكامل ل"جوهرة"», «قال رئيس المرصد مروان جدة لإذاعة الجهة»; but «وقع الرئيس صالح الاتفاق لإنهاء …».
 */
const isFullNameOf = (tokens: readonly Token[], at: number): boolean => {
  const [given, family, next] = [tokens[at], tokenAfter(tokens, at), tokenAfter(tokens, at + 1)];
  if (given === undefined || family === undefined || next === undefined) return false;
  if (!isArabGivenName(given.lexeme.key) || family.lexeme.kind !== 'arabic') return false;
  if (isFunctionWord(family.lexeme) || isAmong('pointers', family.lexeme.key)) return false;
  if (nationalityOf(family.lexeme) !== null || isSaying(family.lexeme)) return false;
  const office = rolesBefore(tokens, at)?.office;
  if (office === undefined || office.endToken - office.firstToken < fullOffice) return false;
  return next.lexeme.spelling === 'ل' || isBehindLam(next.lexeme);
};

/** «لإذاعة», «لبوليتيكا». */
const isBehindLam = (lexeme: Lexeme): boolean =>
  analysisOf(lexeme).proclitics.startsWith('ل') ||
  (!isKnownName(lexeme.key) && lexeme.splits.some(({ proclitics }) => proclitics === 'ل'));

/** UTF-16 offset behind «ضيف الله» of «الطاهر ضيف الله»; 0 when there is none. */
const endOfServant = (tokens: readonly Token[], at: number): number => {
  const [gift, god] = [tokens[at + 1], tokens[at + 2]];
  const isName = gift !== undefined && isBeforeGod(gift.lexeme.key);
  if (god === undefined || god.sentence !== tokens[at]?.sentence) return 0;
  const { key } = god.lexeme;
  // «جلول جاء بالله»
  if (gift?.lexeme.key === 'جاء' && key === 'بالله') return god.end;
  const isOf = key === 'الله';
  return isName && isOf && isFirstName(keyAt(tokens, at)) ? god.end : 0;
};

/** «سيزار بانان», «إيريك بايلي (مانشستر)»: a foreign given name, and a word that is spelt like names alone. */
const isForeignPair = (tokens: readonly Token[], at: number, start: number): boolean => {
  const [given, family] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  const key = keyFrom(given, start);
  if (!isSpeltLikeName(given.lexeme)) return false;
  if (firstName(key) === undefined && (isKnownName(key) || !isForeign(given.lexeme))) return false;
  const mark = tokenAfter(tokens, at + 1)?.lexeme.kind;
  const isOver = mark === undefined || mark === 'punctuation';
  return (
    isSpeltLikeOnly(family.lexeme) &&
    (isOver || nameLikeness(family.lexeme) === surest || familyName(family.lexeme.key) === 'sure')
  );
};

/** «الغاني دانيال لاريا»: a foreigner who is introduced by the given name, and a word that is nothing else. */
const isForeignerOf = ({ lexeme }: Token, { lexeme: family }: Token, by: Introducer): boolean =>
  (by === 'office' || by === 'title') &&
  firstName(lexeme.key) === 'sure' &&
  isSpeltLikeName(lexeme) &&
  !isArabGivenName(lexeme.key) &&
  family.kind === 'arabic' &&
  !isOrdinaryWord(family) &&
  !isFunctionWord(family) &&
  !isDefinite(family.key) &&
  !isImperfect(family.key) &&
  !isTitle(family) &&
  nationalityOf(family) === null &&
  countryOf(family.key) === undefined &&
  placeOfWord(family.key) === undefined;

/** «المدرب مايرو بالما الذي حضر»: what is indefinite before «الذي» is a name. */
const isBeforeWho = (
  { lexeme }: Token,
  { lexeme: family }: Token,
  who: Token | undefined,
  by: Introducer,
): boolean =>
  (by === 'office' || by === 'title') &&
  /^ال(?:ذي|تي)$/u.test(who?.lexeme.spelling ?? '') &&
  isSpeltLikeName(lexeme) &&
  !isArabGivenName(lexeme.key) &&
  family.kind === 'arabic' &&
  family.key.length > 2 &&
  !isDefinite(family.key) &&
  !isFunctionWord(family) &&
  // «توشاك عاما الذي»
  !(isAccusativeNoun(family) && analysisOf(family).proclitics === '') &&
  !isTitle(family) &&
  nationalityOf(family) === null &&
  countryOf(family.key) === undefined;

/** «لوك شو», «الحارس وين شو»: the given name of a foreigner, and a word that is the family name of some. */
const isFamilyAlikeOf = (given: string, { lexeme }: Token, by: Introducer): boolean =>
  isFamilyAlike(lexeme.key) &&
  // «أنطونيو بأن»
  !/[أإ]/u.test(lexeme.spelling) &&
  (firstName(given) === 'sure' || (by !== 'none' && firstName(given) !== undefined)) &&
  !isArabGivenName(given) &&
  !isKnownSurname(given);

/** «بانان», «بايلي», «ترامب». */
const isSpeltLikeOnly = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'arabic' &&
  isSpeltLikeName(lexeme) &&
  nationalityOf(lexeme) === null &&
  countryOf(lexeme.key) === undefined &&
  placeOfWord(lexeme.key)?.tier !== 'sure' &&
  !isPlaceAfterClitic(lexeme) &&
  !takesArticle(lexeme) &&
  !isTitle(lexeme) &&
  !isFunctionWord(lexeme) &&
  !isImperfect(lexeme.key) &&
  // «راستيسلاف أميرا»
  !isAccusativeNoun(lexeme);

/** No kings, whose names have no family; nor relatives, whose names often have none behind them. */
const introducerOf = (document: Document, at: number): Introducer => {
  const { tokens } = document;
  const roles = rolesBefore(tokens, at);
  if (roles?.office !== undefined || isAfterNationality(tokens, at)) return 'office';
  if (roles?.title !== undefined) {
    return isRegnalTitle(roleText(document, roles.title)) ? 'none' : 'title';
  }
  const before = tokenBefore(tokens, at)?.lexeme;
  if (before === undefined) return 'none';
  // «الحكم دانييل لاريا»
  if (titleOf(before).kind === 'honorific' && !isRegnalTitle(before.spelling)) return 'title';
  return isSaying(before) ? 'saying' : 'none';
};
