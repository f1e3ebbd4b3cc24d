import type { Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isCompoundEnd,
  isNameAlikeVerb,
  isSyllable,
  isVerbAlike,
  makesNoCompound,
  takesComplement,
} from '../../lexicons/people-words.ts';
import { titleOf } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { afterCompound, afterOpener, startsPlace } from './compound.ts';
import { canBeFamily, canBeGiven, isPlaceAfterClitic } from './given-name.ts';
import { follows, isComplement, isDefiniteTitle, isForeignPart, type Part } from './name-part.ts';
import { innerNameWordOf, isForeign, isName, isSure, nameWordOf, openerOf } from './name-word.ts';
import { isNamedPlace } from './named-place.ts';

/**
 * The first part of a name; it alone can carry proclitics.
 * @param introduced whether a title, a role or a nationality stands right before it: «الحكم الفرنسي
 * كليمان» has no «ك» to take off then.
 */
export const headPart = (
  tokens: readonly Token[],
  index: number,
  introduced: boolean,
): Part | undefined => {
  const { lexeme } = tokens[index] as Token;
  const opener = openerOf(lexeme);
  if (opener.kind !== 'none') {
    const end = afterOpener(tokens, index, opener);
    if (end !== undefined) {
      const sure = opener.kind === 'servant' || opener.certain;
      const { offset } = opener;
      return { end, sure, first: true, guessed: false, syllabic: false, offset };
    }
  }
  const word = nameWordOf(lexeme);
  if (!isName(word) || isDefiniteTitle(lexeme) || startsPlace(tokens, index)) return undefined;
  if (!introduced && isVerbBeforeName(tokens, index, word.key)) return undefined;
  // «وزير الصيد المختار ولد سيدي»: a definite noun begins no name, though families are called so.
  const definite = word.key.startsWith('ال') && word.first === undefined;
  if (definite && (nationalityOf(lexeme) !== null || !isSure(word))) return undefined;
  if (introduced && isLetterOfName(lexeme.spelling, word.offset)) return undefined;
  if (makesNoCompound(word.key) && isCompoundEnd(follows(tokens, index + 1)?.lexeme.key ?? '')) {
    return undefined;
  }
  if (word.offset === 0 && isNounWithComplement(tokens, index, word.key)) return undefined;
  const compound = afterCompound(tokens, index);
  return {
    end: compound ?? index + 1,
    sure: compound !== undefined || isSure(word),
    first: word.first !== undefined || (introduced && isSidi(tokens, index)),
    guessed: false,
    syllabic: isSyllable(lexeme),
    offset: word.offset,
  };
};

/** «صاحب السمو», «شاهد العيان», «المتحدث باسم الجيش», «شدد علي الالتزام» for «على». */
const isNounWithComplement = (tokens: readonly Token[], index: number, key: string): boolean =>
  (takesComplement(key) || key === 'باسم' || key === 'علي') &&
  isComplement(follows(tokens, index + 1)?.lexeme);

/** «طالب بنيامين نتنياهو», «أشرف إيمانويل ماكرون»: a verb before a person of two names. */
export const isVerbBeforeName = (tokens: readonly Token[], index: number, key: string): boolean => {
  if (isVerbAlike(key)) return isFullName(tokens, index + 1, true);
  return isNameAlikeVerb(key) && isFullName(tokens, index + 1, false);
};

/** A foreign given name, or where `arab` says so any sure one. */
const isGivenBehindVerb = (lexeme: Lexeme, arab: boolean): boolean => {
  const word = innerNameWordOf(lexeme);
  if (isForeignPart(lexeme)) return true;
  return word.first === 'sure' && (arab || !isArabGivenName(word.key));
};

/** True when a foreign given name and another name follow, or a sure Arab one where that counts. */
const isFullName = (tokens: readonly Token[], index: number, arab: boolean): boolean => {
  const given = follows(tokens, index);
  const family = follows(tokens, index + 1);
  return (
    given !== undefined &&
    family !== undefined &&
    isGivenBehindVerb(given.lexeme, arab) &&
    (isName(innerNameWordOf(family.lexeme)) || isForeign(family.lexeme))
  );
};

/** Whether what was taken off is «ف» or «ك», which stand between no title and its name. */
export const isLetterOfName = (spelling: string, offset: number): boolean =>
  offset > 0 && /^[فك]/u.test(spelling);

/** «سيدي محمد» is one first name in the Maghreb. */
const isSidi = (tokens: readonly Token[], index: number): boolean => {
  const next = follows(tokens, index + 1);
  return (
    tokens[index]?.lexeme.key === 'سيدي' &&
    next !== undefined &&
    innerNameWordOf(next.lexeme).first !== undefined
  );
};

/** A word that no list knows, before a known family name or where a name is to come. */
export const foreignHead = (
  tokens: readonly Token[],
  index: number,
  introduced: boolean,
): Part | undefined => {
  const { lexeme } = tokens[index] as Token;
  // «مدير التعليم بقابس يحيى حمدي»
  if (isPlaceAfterClitic(lexeme)) return undefined;
  const foreign = isForeign(lexeme) && titleOf(lexeme).kind === 'none';
  if (!(introduced || foreign) || isNamedPlace(tokens, index)) return undefined;
  const next = follows(tokens, index + 1)?.lexeme;
  const split = introduced && isLetterOfName(lexeme.spelling, nameWordOf(lexeme).offset);
  const beforeFamily = next !== undefined && innerNameWordOf(next).family === 'sure';
  const syllable = introduced && isSyllable(lexeme) && next !== undefined && isForeignPart(next);
  const given = introduced && canBeGiven(lexeme) && next !== undefined && canBeFamily(next);
  if (!(foreign && (introduced || beforeFamily)) && !syllable && !split && !given) {
    return undefined;
  }
  return {
    end: index + 1,
    sure: given && !foreign,
    first: introduced,
    guessed: true,
    syllabic: foreign || syllable || split,
    offset: 0,
  };
};
