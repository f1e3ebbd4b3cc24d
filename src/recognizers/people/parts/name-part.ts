import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import {
  innerNameWordOf,
  isForeign,
  isName,
  isNisbaName,
  isRareDefinite,
  isSure,
} from '../../../lexicons/name-word.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import { isSyllable } from '../../../lexicons/people-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { isRareNisba } from './given-name.ts';

/** One name of those that a person's name is made of; «عبد الله» is one. */
export interface NamePart {
  /** Exclusive. */
  readonly end: number;
  readonly sure: boolean;
  readonly first: boolean;
  readonly guessed: boolean;
  /** Whether it may begin a Chinese or Korean name of several short words. */
  readonly syllabic: boolean;
  /** UTF-16 offset of the part in its first token. */
  readonly offset: number;
}

/** What is known of a name where its next part would be. */
export interface NameSoFar {
  /** Its first part. */
  readonly head: NamePart;
  readonly parts: number;
  /** Whether a title or a verb of saying is before it. */
  readonly introduced: boolean;
}

/** A given name, with which a name begins. */
export const givenPart = (end: number, sure: boolean, offset: number): NamePart => ({
  end,
  sure,
  first: true,
  guessed: false,
  syllabic: false,
  offset,
});

/** A part that begins no name; by default a listed one that may be another word too. */
export const furtherPart = (
  end: number,
  { sure = false, guessed = false }: Partial<Pick<NamePart, 'sure' | 'guessed'>> = {},
): NamePart => ({
  end,
  sure,
  first: false,
  guessed,
  syllabic: false,
  offset: 0,
});

/** Whether a word may be a part of a foreign name that no list knows. */
export const isForeignPart = (lexeme: Lexeme): boolean => isForeign(lexeme) || isSyllable(lexeme);
/** The same, or a listed name. */
export const canBeForeign = (lexeme: Lexeme): boolean =>
  isForeignPart(lexeme) || isSure(innerNameWordOf(lexeme));

/** «محمد السادس نصره الله», «سعود بن فيصل رحمه الله»: whether a blessing begins at a token. */
export const isBlessingAt = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lexeme.spelling.endsWith('ه') === true &&
  tokenAfter(tokens, index)?.lexeme.key === 'الله';

/** «الشيخ» begins no name, though families are called so. */
export const isDefiniteTitle = (lexeme: Lexeme): boolean => {
  const { kind, definite } = titleOf(lexeme);
  return kind !== 'none' && definite;
};

/** Whether a word makes the noun before it no name: definite, and no family name. */
export const isComplement = (next: Lexeme | undefined): boolean =>
  next?.key.startsWith('ال') === true &&
  !isFunctionWord(next) &&
  !isName(innerNameWordOf(next)) &&
  // «صاحب المقهى»
  (!isNisbaName(next) || (next.spelling.endsWith('ى') && isOrdinaryWord(next))) &&
  !isRareDefinite(next);

/** Whether a family name is at an index: a listed one, or one of origin that is no common word. */
export const isFamilyAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAfter(tokens, index - 1);
  if (token === undefined) return false;
  return innerNameWordOf(token.lexeme).family !== undefined || isRareNisba(token.lexeme);
};

/** «قائد», «قايد»: an office that is the first word of a family too, «الباجي قائد السبسي». */
export const isCaid = ({ key }: Lexeme): boolean => key === 'قائد' || key === 'قايد';
