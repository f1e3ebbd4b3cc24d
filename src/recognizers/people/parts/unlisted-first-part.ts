import type { Token } from '../../../document.ts';
import { nameLikeness } from '../../../lexicons/name-likeness.ts';
import {
  innerNameWordOf,
  isForeign,
  isNisbaName,
  nameWordOf,
} from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isSyllable } from '../../../lexicons/people-words.ts';
import { isPersonDeed } from '../../../lexicons/person-acts.ts';
import { isGradeWord, isPersonalTitle, titleOf } from '../../../lexicons/titles.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
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
  if (!(foreign && (introduced || beforeFamily)) && !syllable && !split && !given) {
    return undefined;
  }
  return {
    end: index + 1,
    sure: given && !foreign,
    // «أليخاندرا غونزاليز»
    first: introduced || nameLikeness(lexeme) >= likeName,
    guessed: true,
    syllabic: foreign || syllable || split,
    offset: behindLam?.offset ?? 0,
  };
};
