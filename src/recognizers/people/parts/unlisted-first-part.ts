import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { nameLikeness } from '../../../lexicons/name-likeness.ts';
import {
  innerNameWordOf,
  isForeign,
  isNisbaName,
  nameWordOf,
} from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { organizationHead } from '../../../lexicons/organization-heads.ts';
import { isRelative, isSyllable } from '../../../lexicons/people-words.ts';
import { isPersonDeed } from '../../../lexicons/person-acts.ts';
import { analysisOf } from '../../../lexicons/stems.ts';
import { isGradeWord, isPersonalTitle, titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { keyAt, tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { isNamedPlace } from '../named-place.ts';
import { startsPlace } from './compound.ts';
import { isLetterOfName } from './first-part.ts';
import { canBeFamily, canBeGiven, isPlaceAfterClitic, isRareNisba } from './given-name.ts';
import { furtherPart, isForeignPart, type NamePart } from './name-part.ts';
import { restBehindLam } from './preposition-before.ts';

/** «آية الله السيستاني», «الدكتور الزهراوي»: a family name of origin that no list knows, a personal title before it. */
export const titledFamily = (tokens: readonly Token[], index: number): NamePart | undefined =>
  isTitledFamily(tokens, index) ? furtherPart(index + 1) : undefined;

/** Whether the title before a word makes it a family name; behind an ayatollah's title also a foreign word. */
export const isTitledFamily = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  const title = tokenBefore(tokens, index);
  if (title === undefined || nationalityOf(lexeme) !== null || isGradeWord(lexeme.key)) {
    return false;
  }
  if (isPersonalTitle(title.lexeme.key)) return isRareNisba(lexeme);
  const isAyatollah = title.lexeme.key === 'الله' && tokens[index - 2]?.lexeme.key === 'ايه';
  return isAyatollah && (isNisbaName(lexeme) || isForeign(lexeme));
};

/** «الدكتورة عشيرة كامل», «د. وفية مرسى»: a plain word between a title that needs a name and a known name. */
export const isTitledGiven = (tokens: readonly Token[], index: number): boolean => {
  const [title, next] = [tokenBefore(tokens, index), tokenAfter(tokens, index)?.lexeme];
  const { lexeme } = tokenAt(tokens, index);
  const isShort =
    tokens[index - 1]?.lexeme.text === '.' && /^(?:ا\.)?د$/u.test(keyAt(tokens, index - 2));
  const isTitled = isShort || title?.lexeme.splits.some(({ key }) => isPersonalTitle(key)) === true;
  if (!isTitled) return false;
  if (next === undefined || !isArabName(next.key) || next.key.length < 3) return false;
  return (
    lexeme.kind === 'arabic' &&
    !isDefinite(lexeme.key) &&
    !isGradeWord(lexeme.key) &&
    !isOrdinal(lexeme.key) &&
    !isRelative(lexeme.key) &&
    !isFunctionWord(lexeme) &&
    titleOf(lexeme).kind === 'none' &&
    nationalityOf(lexeme) === null &&
    organizationHead(lexeme) === null &&
    analysisOf(lexeme).pronoun === '' &&
    !/[بل]/u.test(analysisOf(lexeme).proclitics)
  );
};

/** How much a word that no list knows is spelt like a name to be a given one before a known family name. */
const likeName = 6;

/** A word that no list knows, before a known family name or where a name is to come. */
export const foreignHead = (
  tokens: readonly Token[],
  index: number,
  introduced: boolean,
): NamePart | undefined => {
  const whole = tokenAt(tokens, index).lexeme;
  // «مدير التعليم بقابس يحيى حمدي»
  if (isPlaceAfterClitic(whole)) return undefined;
  const behindLam = restBehindLam(tokens, index);
  const lexeme = behindLam === undefined ? whole : lexemeOf(behindLam.spelling, 'arabic');
  // «أوعز ديغول»
  if (isPersonDeed(lexeme)) return undefined;
  const foreign = isForeign(lexeme) && titleOf(lexeme).kind === 'none';
  if (!(introduced || foreign) || isNamedPlace(tokens, index) || startsPlace(tokens, index))
    return undefined;
  const next = tokenAfter(tokens, index)?.lexeme;
  const split = introduced && isLetterOfName(lexeme.spelling) && nameWordOf(lexeme).offset > 0;
  const beforeFamily = next !== undefined && innerNameWordOf(next).family === 'sure';
  const syllable = introduced && isSyllable(lexeme) && next !== undefined && isForeignPart(next);
  // «اللواء متقاعد سعد بن عبدالله»
  const given =
    introduced &&
    canBeGiven(lexeme) &&
    !isGradeWord(lexeme.key) &&
    next !== undefined &&
    canBeFamily(next);
  const titled = introduced && isTitledGiven(tokens, index);
  if (!(foreign && (introduced || beforeFamily)) && !syllable && !split && !given && !titled) {
    return undefined;
  }
  return {
    end: index + 1,
    sure: (given || titled) && !foreign,
    // «أليخاندرا غونزاليز»
    first: introduced || nameLikeness(lexeme) >= likeName,
    guessed: true,
    syllabic: foreign || syllable || split,
    offset: behindLam?.offset ?? 0,
  };
};
