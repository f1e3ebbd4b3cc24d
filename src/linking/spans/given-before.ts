import type { Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isSpeltLikeName, nameLikeness, surest } from '../../lexicons/name-likeness.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import {
  familyName,
  firstName,
  isFirstName,
  isKnownName,
  isOrdinaryWord,
  nameStandingOf,
} from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isCompoundEnd,
  isGivenAlike,
  isGivenBeforeForeign,
  isNameParticle,
  isRelative,
  isVerbAlike,
} from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { isGradeWord, isPersonalTitle, isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isMaghrebiFamily } from '../../morphology/maghrebi.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { isCaid } from '../../recognizers/people/parts/name-part.ts';
import { isAfterNationality } from '../../recognizers/people/roles/introduction.ts';
import { rolesBefore } from '../../recognizers/people/roles/role.ts';
import { isInNameOf } from '../../recognizers/people/roles/spokesman.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isGivenOfKnown, isKnownSurname } from '../known-people.ts';
import { isSpeltForeign } from '../signs/person-signs.ts';
import { type Given, givenBehindRole } from './given-behind-role.ts';

/** The given name before a word that can only be a family name. */
export const givenBefore = (tokens: readonly Token[], at: number): Given | undefined => {
  const family = tokenAt(tokens, at).lexeme;
  const token = tokenBefore(tokens, at);
  if (token?.lexeme.kind !== 'arabic' || isInNameOf(tokens, at - 1)) return undefined;
  const given = { token, start: token.start };
  // «قائد السبسي»: his family is called so, and «قائد» is no office here.
  if (family.key === 'السبسي' && isCaid(token.lexeme)) return given;
  const behindRole = givenBehindRole(tokens, at);
  if (behindRole !== undefined) return behindRole;
  const isOfKnown = !isTitle(token.lexeme) && isGivenOfKnown(token.lexeme.key, family.key);
  if (isUsualGiven(token, tokens, at) || isOfKnown) return given;
  const particle = particleBefore(token, family);
  if (particle !== undefined) return { token, start: token.start + particle.offset };
  // «وقال راي بارلور إن», «نائب الرئيس جاي دي فانس»
  const isOfForeigner = isSpeltForeign(family) || isNameParticle(family);
  if (isGivenBeforeForeign(token.lexeme) && isOfForeigner) return given;
  const joined = joinedGiven(token, family);
  if (joined !== undefined) return { token, start: token.start + joined.offset };
  const isFamily =
    isDefiniteNisba(family.key) ||
    (familyName(family.key) === 'sure' && nameStandingOf(family.key).first === undefined);
  const alike = isFamily ? token.lexeme.splits.find(({ key }) => isGivenAlike(key)) : undefined;
  if (alike !== undefined) return { token, start: token.start + alike.offset };
  if (isTitle(token.lexeme) || isFunctionWord(token.lexeme)) return undefined;
  const isForeigner = isSpeltForeign(family);
  if (isBehindPersonalTitle(tokens, at - 1, isForeigner) && isKnownName(family.key)) return given;
  const { key } = token.lexeme;
  if (nameStandingOf(family.key).first !== undefined || isCompoundEnd(key)) return undefined;
  const isOf = isAfterNationality(tokens, at - 1);
  if (!isOf && rolesBefore(tokens, at - 1) === undefined) return undefined;
  const isGiven = !isOrdinaryWord(family) && (isFirstName(key) || isArabGivenName(key));
  // «الجزائري بغداد بونجاح», «القاضي الأميركي سيدريك هيلرستين»
  const isPlace = isOf && placeOfWord(key) !== undefined && isMaghrebiFamily(family.key);
  const isOfOther =
    isSpeltLikeName(family) &&
    isSpeltLikeName(token.lexeme) &&
    (!isPlaceName(key) || isBehindArticle(tokens, at - 1));
  return isGiven || isPlace || isOfOther ? given : undefined;
};

/** «مينو رايولا», «آن دونيلي», «محمد الغنوشي»: a name that is nothing else before one of its kind. */
const isUsualGiven = ({ lexeme }: Token, tokens: readonly Token[], at: number): boolean => {
  const family = tokenAt(tokens, at).lexeme;
  if (isTitle(lexeme) || isVerbAlike(lexeme.key) || nameStandingOf(family.key).first !== undefined)
    return false;
  const isArab = isArabGivenName(lexeme.key);
  if (isSpeltLikeName(family) && !isArab) {
    const isName = firstName(lexeme.key) === 'sure' && isSpeltLikeName(lexeme);
    const isUnknown = isForeign(lexeme) && nameLikeness(lexeme) === surest;
    return isName || isUnknown || lexeme.spelling === 'آن';
  }
  return isArab && firstName(lexeme.key) === 'sure' && isDefiniteNisba(family.key);
};

/**
 * «البروفيسور حكم ياسين», «الدكتورة اعتدال عثمان»: what is right behind a title that needs a name, whatever the word;
 * before a foreigner's family «ه» is no pronoun («البروفسور سابينه هوفمان»).
 */
const isBehindPersonalTitle = (
  tokens: readonly Token[],
  at: number,
  isForeigner: boolean,
): boolean => {
  const [title, word] = [tokenBefore(tokens, at)?.lexeme, tokens[at]?.lexeme];
  return (
    title !== undefined &&
    word !== undefined &&
    (isPersonalTitle(title.key) || title.key === 'د') &&
    !hasArticle(word.key) &&
    !isGradeWord(word.key) &&
    !isOrdinal(word.key) &&
    !isRelative(word.key) &&
    !word.key.startsWith('و') &&
    (analysisOf(word).pronoun === '' || (isForeigner && word.spelling.endsWith('ه'))) &&
    nationalityOf(word) === null
  );
};

/** «جيرار بيكيه والفارو اربيلوا»: the foreign given name behind «و». */
const joinedGiven = ({ lexeme }: Token, family: Lexeme): ProcliticSplit | undefined => {
  if (!isSpeltLikeName(family) || nameStandingOf(family.key).first !== undefined) return undefined;
  if (isKnownName(lexeme.key)) return undefined;
  return lexeme.splits.find(
    ({ proclitics, key }) => proclitics === 'و' && isFirstName(key) && !isArabGivenName(key),
  );
};

/** «أجرى دي هولستن تغييرا»; a particle too where somebody known is called so: «فرصة لدي ماريا», «أجرى فان غال». */
const particleBefore = ({ lexeme }: Token, family: Lexeme): ProcliticSplit | undefined =>
  lexeme.splits.find(({ spelling, key, proclitics }) => {
    const word = lexemeOf(spelling, 'arabic');
    if (!isNameParticle(word)) return false;
    // «فان رونالدو سيعود»
    const isPlain = proclitics === '' && !isFunctionWord(word);
    return isPlain ? isSpeltForeign(family) : isKnownSurname(`${key} ${family.key}`);
  });

/** «البطل العالمي ليتشي كيربانوف»: a town is right behind no definite word. */
const isBehindArticle = (tokens: readonly Token[], at: number): boolean =>
  hasArticle(tokenBefore(tokens, at)?.lexeme.key ?? '');

const isPlaceName = (key: string): boolean =>
  placeOfWord(key) !== undefined || countryOf(key) !== undefined;
