import type { Token } from '../../../document.ts';
import { isArabFamilyName } from '../../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import {
  innerNameWordOf,
  isForeign,
  isName,
  isSure,
  type NameWord,
  nameWordOf,
  openerOf,
} from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import {
  isCompoundEnd,
  isNounBeforeName,
  isSyllable,
  makesNoCompound,
  takesComplement,
} from '../../../lexicons/people-words.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { afterCompound, afterOpener, startsPlace } from './compound.ts';
import { givenOfGod } from './given-of-god.ts';
import { givenAla } from './hasty-ali.ts';
import { lallaName } from './lalla.ts';
import { givenPart, isComplement, isDefiniteTitle, type NamePart } from './name-part.ts';
import { isBehindQuote } from './preposition-before.ts';
import { isVerbBeforeName, isVerbBeforeSaid } from './verb-before-name.ts';

/**
 * The first part of a name; it alone can carry proclitics.
 * @param introduced whether a title, a role or a nationality is right before it: «الحكم الفرنسي
 * كليمان» has no «ك» to take off then.
 */
export const headPart = (
  tokens: readonly Token[],
  index: number,
  introduced: boolean,
): NamePart | undefined => {
  const { lexeme } = tokenAt(tokens, index);
  const opener = openerOf(lexeme);
  if (opener.kind !== 'none') {
    const end = afterOpener(tokens, index, opener);
    if (end !== undefined) {
      const sure = opener.kind === 'servant' || opener.certain;
      return givenPart(end, sure, opener.offset);
    }
  }
  const devout = givenOfGod(tokens, index) ?? lallaName(tokens, index);
  if (devout !== undefined) return devout;
  if (lexeme.spelling === 'على') return givenAla(tokens, index);
  const word = nameWordOf(lexeme);
  if (!isName(word) || isDefiniteTitle(lexeme) || startsPlace(tokens, index)) return undefined;
  if (!introduced && isBeforeName(tokens, index, word)) return undefined;
  if (isVerbBeforeSaid(tokens, index, word.key)) return undefined;
  // «وزير الصيد المختار ولد سيدي»: a definite noun begins no name, though families are called so.
  const definite = isDefinite(word.key) && word.first === undefined;
  if (definite && (nationalityOf(lexeme) !== null || !isSure(word))) return undefined;
  // «كاد» holds no «إد», but «وطالب الرفاعي» is another name.
  const isBehindAnd = word.offset === 1 && lexeme.key.startsWith('و');
  if (word.offset > 0 && !isBehindAnd && isFunctionWord(lexeme)) return undefined;
  if (word.offset > 0 && isUncut(tokens, index, introduced)) return undefined;
  if (isAnotherPhrase(tokens, index, word)) return undefined;
  const compound = afterCompound(tokens, index);
  return {
    end: compound ?? index + 1,
    sure: compound !== undefined || isSure(word),
    first:
      word.first !== undefined ||
      isSidi(tokens, index, introduced) ||
      isForeignGiven(tokens, compound ?? index + 1, word),
    guessed: false,
    syllabic: isSyllable(lexeme),
    offset: word.offset,
  };
};

/** «طالب بنيامين نتنياهو», «ذكرى محمد الخامس»: a verb or a noun that is a name too, before another name. */
const isBeforeName = (tokens: readonly Token[], index: number, { key }: NameWord): boolean => {
  if (isVerbBeforeName(tokens, index, key)) return true;
  const next = isNounBeforeName(key) ? tokenAfter(tokens, index) : undefined;
  return next !== undefined && isName(nameWordOf(next.lexeme));
};

/**
 * True when the first letter, which may be a proclitic, belongs to the word here: then the word is no name behind a
 * proclitic.
 */
const isUncut = (tokens: readonly Token[], index: number, introduced: boolean): boolean => {
  const { spelling } = tokenAt(tokens, index).lexeme;
  if (introduced && isLetterOfName(spelling)) return true;
  // «وأضاف بلطيفة», «قال وارين سترين»: no «ب» or «و» is between a verb of saying and its subject.
  const before = tokens[index - 1];
  if (before !== undefined && /^[بو]/u.test(spelling) && isSaying(before.lexeme)) return true;
  // «الصيني "كياو ديوي"»
  return isBehindQuote(tokens, index);
};

/** Whether a name goes on as a phrase in which it is another word. */
const isAnotherPhrase = (
  tokens: readonly Token[],
  index: number,
  { key, offset }: NameWord,
): boolean => {
  const next = tokenAfter(tokens, index)?.lexeme.key ?? '';
  if (makesNoCompound(key) && isCompoundEnd(next)) return true;
  // «أحمد الله على ذلك»
  if (key === 'احمد' && next === 'الله') return true;
  return offset === 0 && isNounWithComplement(tokens, index, key);
};

/** «صاحب السمو», «شاهد العيان», «المتحدث باسم الجيش», «شدد علي الالتزام» for «على». */
const isNounWithComplement = (tokens: readonly Token[], index: number, key: string): boolean =>
  (takesComplement(key) || key === 'باسم' || key === 'علي') &&
  isComplement(tokenAfter(tokens, index)?.lexeme);

/** Whether a proclitic would be «ف» or «ك», which are between no title and its name. */
export const isLetterOfName = (spelling: string): boolean => /^[فك]/u.test(spelling);

/** «سيدي محمد» is one first name in the Maghreb, where somebody is introduced or «ولد» follows. */
const isSidi = (tokens: readonly Token[], index: number, introduced: boolean): boolean => {
  const next = tokenAfter(tokens, index);
  return (
    tokens[index]?.lexeme.key === 'سيدي' &&
    (introduced || tokens[index + 2]?.lexeme.key === 'ولد') &&
    next !== undefined &&
    innerNameWordOf(next.lexeme).first !== undefined
  );
};

/** «مايكل فالون», «غونزاليز آنايا»: a family name that no Arab has is a given one before a foreign word. */
const isForeignGiven = (tokens: readonly Token[], end: number, word: NameWord): boolean => {
  if (word.family !== 'sure' || isArabFamilyName(word.key) || isDefinite(word.key)) return false;
  const next = tokenAfter(tokens, end - 1);
  return next !== undefined && isForeign(next.lexeme) && titleOf(next.lexeme).kind === 'none';
};
