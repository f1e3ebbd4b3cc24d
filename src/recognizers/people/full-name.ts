import type { Token } from '../../document.ts';
import { isForeign, isName, isNisbaName, nameWordOf, openerOf } from '../../lexicons/name-word.ts';
import { isSyllable } from '../../lexicons/people-words.ts';
import { isOrdinal, isTen } from '../../morphology/ordinal.ts';
import { keyAt, tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { endsNationality } from './named-place.ts';
import { headPart } from './parts/first-part.ts';
import { canBeFamily, canBeGiven } from './parts/given-name.ts';
import { isGivenBeforeGod } from './parts/given-of-god.ts';
import { isLalla } from './parts/lalla.ts';
import type { NamePart } from './parts/name-part.ts';
import { innerPart } from './parts/next-part.ts';
import {
  foreignHead,
  isTitledFamily,
  isTitledGiven,
  titledFamily,
} from './parts/unlisted-first-part.ts';
import { isInNameOf } from './roles/spokesman.ts';

/** A name found by its grammar, before its surroundings are weighed. */
export interface ParsedName {
  /** UTF-16 offset, proclitics left out. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** Where its last part begins: the family name, if it has one. */
  readonly lastPart: number;
  /** How many names it is made of; «عبد الله» counts as one. */
  readonly parts: number;
  /** How many of them are names and nothing else. */
  readonly sure: number;
  /** Whether it begins with a listed first name. */
  readonly startsWithFirst: boolean;
  /** Whether that is a name and nothing else. */
  readonly startsSure: boolean;
  /** Whether it holds words that no list knows. */
  readonly guessed: boolean;
}

/** Whether a word is a listed name or a foreign one. */
const isLikeName = new Trait(
  'full-name/isLikeName',
  (lexeme) =>
    isName(nameWordOf(lexeme)) ||
    openerOf(lexeme).kind !== 'none' ||
    isForeign(lexeme) ||
    isSyllable(lexeme) ||
    isGivenBeforeGod(lexeme) ||
    isLalla(lexeme),
);
/** A word like a name, or one that may be a name by what follows it: «كرامة», «على». */
const mayBegin = new Trait(
  'full-name/mayBegin',
  (lexeme) =>
    isLikeName.has(lexeme) ||
    canBeGiven(lexeme) ||
    lexeme.spelling === 'على' ||
    isNisbaName(lexeme),
);

/** The index of the first token, from one on, with which a name may begin; -1 when there is none. */
export const nextBeginning = (tokens: readonly Token[], from: number): number => {
  let at = mayBegin.next(tokens, from);
  while (
    at >= 0 &&
    !isLikeName.isAt(tokens, at) &&
    !isBeforeFamily(tokens, at) &&
    !isTitledFamily(tokens, at) &&
    !isTitledGiven(tokens, at)
  ) {
    at = mayBegin.next(tokens, at + 1);
  }
  return at;
};

const isBeforeFamily = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAfter(tokens, index);
  if (next === undefined) return false;
  const isHasty = tokens[index]?.lexeme.spelling === 'على';
  return canBeFamily(next.lexeme) || (isHasty && openerOf(next.lexeme).kind === 'servant');
};

/**
 * «الملك هاكون السابع وسام …», «البابا ليو الرابع عشر إزنيق»: only «بن», «ابن» goes on with a name behind its number.
 */
const isAfterOrdinal = (tokens: readonly Token[], first: number, end: number): boolean =>
  end > first + 1 &&
  isOrdinal(tokens[end - (isTen(keyAt(tokens, end - 1)) ? 2 : 1)]?.lexeme.key ?? '') &&
  !/^ا?بن$/u.test(keyAt(tokens, end));

const firstPart = (
  tokens: readonly Token[],
  index: number,
  introduced: boolean,
): NamePart | undefined =>
  headPart(tokens, index, introduced) ??
  foreignHead(tokens, index, introduced) ??
  titledFamily(tokens, index);

/** Tokens in the longest name. */
const maxNameTokens = 10;

/**
 * Reads the longest name that begins at a token, or nothing.
 * @param introduced whether a title, a role or a nationality is right before it, so that words
 * no list knows may be names.
 */
export const parseName = (
  tokens: readonly Token[],
  index: number,
  introduced = false,
): ParsedName | undefined => {
  const token = tokens[index];
  if (token === undefined || !(introduced ? mayBegin : isLikeName).has(token.lexeme)) {
    return undefined;
  }
  if (isInNameOf(tokens, index) || endsNationality(tokens, index)) return undefined;
  const head = firstPart(tokens, index, introduced);
  if (head === undefined) return undefined;
  let { end, guessed } = head;
  let parts = 1;
  let sure = head.sure ? 1 : 0;
  let lastPart = index;
  // A family («آل مكتوم») ends the name.
  while (tokens[end - 2]?.lexeme.spelling !== 'آل' && !isAfterOrdinal(tokens, index, end)) {
    const next = innerPart(tokens, end, { head, parts, introduced });
    if (next === undefined || next.end - index > maxNameTokens) break;
    parts++;
    if (next.sure) sure++;
    guessed ||= next.guessed;
    lastPart = end;
    end = next.end;
  }
  const last = tokenAt(tokens, end - 1);
  return {
    start: token.start + head.offset,
    end: last.end,
    firstToken: index,
    endToken: end,
    lastPart,
    parts,
    sure,
    startsWithFirst: head.first,
    startsSure: head.sure,
    guessed,
  };
};

/** The name that begins at a token behind a title, a role or a nationality. */
export const parseIntroduced = (tokens: readonly Token[], index: number): ParsedName | undefined =>
  parseName(tokens, index, true);
