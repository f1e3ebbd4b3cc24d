import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { titleOf } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { afterCompound, afterOpener, isServed, startsPlace } from './compound.ts';
import {
  innerNameWordOf,
  isForeign,
  isJoiner,
  isName,
  isNisba,
  isOrdinal,
  isRareDefinite,
  isSure,
  isSyllable,
  nameWordOf,
  openerOf,
} from './word.ts';

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
  /** Whether words stand in it that no list knows. */
  readonly guessed: boolean;
}

interface Part {
  /** Exclusive. */
  readonly end: number;
  readonly sure: boolean;
  readonly first: boolean;
  readonly guessed: boolean;
  /** Whether it may begin a Chinese or Korean name of several short words. */
  readonly syllabic?: boolean;
  /** UTF-16 offset of the part in its first token. */
  readonly offset: number;
}

/** Tokens in the longest name. */
const longest = 10;

/**
 * Reads the longest name that begins at a token, or nothing.
 * @param introduced whether a title, a role or a nationality stands right before it, so that words
 * no list knows may be names.
 */
export const parseName = (
  tokens: readonly Token[],
  index: number,
  introduced = false,
): ParsedName | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const head = headPart(tokens, index) ?? foreignHead(tokens, index, introduced);
  if (head === undefined) return undefined;
  const parts = [head];
  let end = head.end;
  let lastPart = index;
  for (;;) {
    const next = innerPart(tokens, end, head, parts.length);
    if (next === undefined || next.end - index > longest) break;
    parts.push(next);
    lastPart = end;
    end = next.end;
  }
  const last = tokens[end - 1] as Token;
  return {
    start: token.start + head.offset,
    end: last.end,
    firstToken: index,
    endToken: end,
    lastPart,
    parts: parts.length,
    sure: parts.filter((part) => part.sure).length,
    startsWithFirst: head.first,
    startsSure: head.sure,
    guessed: parts.some((part) => part.guessed),
  };
};

/** The first part of a name; it alone can carry proclitics. */
const headPart = (tokens: readonly Token[], index: number): Part | undefined => {
  const { lexeme } = tokens[index] as Token;
  const opener = openerOf(lexeme);
  if (opener.kind !== 'none') {
    const end = afterOpener(tokens, index, opener);
    if (end !== undefined) {
      const sure = opener.kind === 'servant' || opener.certain;
      return { end, sure, first: true, guessed: false, offset: opener.offset };
    }
  }
  const word = nameWordOf(lexeme);
  if (!isName(word) || isDefiniteTitle(lexeme) || startsPlace(tokens, index)) return undefined;
  // «وزير الصيد المختار ولد سيدي»: a definite noun begins no name, though families are called so.
  const definite = word.key.startsWith('ال') && word.first === undefined;
  if (definite && (nationalityOf(lexeme) !== null || !isSure(word))) return undefined;
  const compound = afterCompound(tokens, index);
  return {
    end: compound ?? index + 1,
    sure: compound !== undefined || isSure(word),
    first: word.first !== undefined,
    guessed: false,
    syllabic: isSyllable(lexeme),
    offset: word.offset,
  };
};

/** A word that no list knows, before a known family name or where a name is to come. */
const foreignHead = (
  tokens: readonly Token[],
  index: number,
  introduced: boolean,
): Part | undefined => {
  const { lexeme } = tokens[index] as Token;
  const next = follows(tokens, index + 1)?.lexeme;
  const foreign = isForeign(lexeme) && titleOf(lexeme).kind === 'none';
  const beforeFamily = next !== undefined && innerNameWordOf(next).family === 'sure';
  const syllable = introduced && isSyllable(lexeme) && next !== undefined && isForeignPart(next);
  if (!(foreign && (introduced || beforeFamily)) && !syllable) return undefined;
  return {
    end: index + 1,
    sure: false,
    first: introduced,
    guessed: true,
    syllabic: true,
    offset: 0,
  };
};

const isForeignPart = (lexeme: Lexeme): boolean => isForeign(lexeme) || isSyllable(lexeme);
const canBeForeign = (lexeme: Lexeme): boolean =>
  isForeignPart(lexeme) || isSure(innerNameWordOf(lexeme));

/** The token at an index, if it is of the same sentence as the one before. */
const follows = (tokens: readonly Token[], index: number): Token | undefined => {
  const token = tokens[index];
  return token !== undefined && token.sentence === tokens[index - 1]?.sentence ? token : undefined;
};

/** A further part of a name, with the words that join it. */
const innerPart = (
  tokens: readonly Token[],
  index: number,
  head: Part,
  parts: number,
): Part | undefined => {
  const token = follows(tokens, index);
  if (token === undefined) return undefined;
  const { lexeme } = token;
  if (lexeme.text === '-') return hyphened(tokens, index);
  if (lexeme.kind !== 'arabic') return undefined;
  const inner = { first: false, offset: 0 };
  if (isInitial(lexeme)) {
    const dot = tokens[index + 1]?.lexeme.text === '.' ? 1 : 0;
    const after = follows(tokens, index + 1 + dot);
    const named = after !== undefined && isName(innerNameWordOf(after.lexeme));
    return named ? { ...inner, end: index + 2 + dot, sure: true, guessed: false } : undefined;
  }
  if (isJoiner(lexeme)) return joined(tokens, index);
  const next = follows(tokens, index + 1)?.lexeme;
  if (isDefiniteTitle(lexeme)) {
    // «لينا الشيخ», but not «محمد الشيخ أحمد».
    if (!familyTitles.has(lexeme.key) || (next !== undefined && isName(nameWordOf(next))))
      return undefined;
    return { ...inner, end: index + 1, sure: false, guessed: false };
  }
  const word = innerNameWordOf(lexeme);
  if (isName(word)) {
    if (isRoleOf(lexeme, next)) return undefined;
    if (takers.has(lexeme.key) && isComplement(next)) return undefined;
    // Unclean text writes the preposition so: «ستيف جوبس علي سبيل المثال».
    if (lexeme.key === 'علي' && next !== undefined && isAfterAla(next)) return undefined;
    const compound = afterCompound(tokens, index);
    const sure = compound !== undefined || isSure(word);
    return { ...inner, end: compound ?? index + 1, sure, guessed: false };
  }
  if (!head.first) return undefined;
  if (isOrdinal(lexeme)) {
    if (parts > 1) return undefined;
    const teen = next?.key === 'عشر' || next?.key === 'عشره' ? 1 : 0;
    return { ...inner, end: index + 1 + teen, sure: false, guessed: true };
  }
  if (isNisba(lexeme) || isRareDefinite(lexeme)) {
    // «خلف السويدي غوران»: who comes from there is named after it.
    const origin = nationalityOf(lexeme) !== null && next !== undefined && canBeForeign(next);
    if (parts > 3 || !head.sure || origin) return undefined;
    return { ...inner, end: index + 1, sure: false, guessed: false };
  }
  if (isForeign(lexeme)) return { ...inner, end: index + 1, sure: false, guessed: true };
  if (isSyllable(lexeme) && next !== undefined && canBeForeign(next) && head.syllabic) {
    return { ...inner, end: index + 1, sure: false, guessed: true };
  }
  return undefined;
};

/** «جان-ماري»: a hyphen without spaces. */
const hyphened = (tokens: readonly Token[], index: number): Part | undefined => {
  const hyphen = tokens[index];
  const next = follows(tokens, index + 1);
  const tight = hyphen?.start === tokens[index - 1]?.end && next?.start === hyphen?.end;
  if (!tight || next?.lexeme.kind !== 'arabic') return undefined;
  const sure = isSure(innerNameWordOf(next.lexeme));
  return { end: index + 2, sure, first: false, guessed: !sure, offset: 0 };
};

/** «بن سلمان», «دي ميستورا», «آل ثاني»: the words that join and the one they join. */
const joined = (tokens: readonly Token[], index: number): Part | undefined => {
  let at = index;
  let token = tokens[at];
  while (token !== undefined && isJoiner(token.lexeme)) token = follows(tokens, ++at);
  const joiner = tokens[at - 1]?.lexeme;
  if (token === undefined || joiner === undefined || token.lexeme.kind !== 'arabic')
    return undefined;
  const { lexeme } = token;
  const fits =
    isName(innerNameWordOf(lexeme)) ||
    joiner.spelling === 'آل' ||
    (joiner.key === 'عبد' && isServed(lexeme)) ||
    lexeme.key.startsWith('ال') ||
    isForeign(lexeme);
  if (!fits) return undefined;
  const end = afterCompound(tokens, at) ?? at + 1;
  return { end, sure: true, first: false, guessed: isForeign(lexeme), offset: 0 };
};

/** Titles that are family names too. */
const familyTitles = new Set(['الشيخ', 'السيد', 'الحاج', 'القاضي', 'المهندس', 'الامير', 'الشريف']);

/** «الشيخ» begins no name, though families are called so. */
const isDefiniteTitle = (lexeme: Lexeme): boolean => {
  const { kind, definite } = titleOf(lexeme);
  return kind !== 'none' && definite;
};

/** A role in apposition, with its complement: the «ملك» of «خوان كارلوس ملك إسبانيا». */
const isRoleOf = (lexeme: Lexeme, next: Lexeme | undefined): boolean => {
  const { kind, definite } = titleOf(lexeme);
  return kind === 'role' && !definite && next?.kind === 'arabic' && !isName(innerNameWordOf(next));
};

/** Names that as nouns stand after a name and take a complement: «صاحب المركز الثالث». */
const takers = new Set(
  'صاحب رسول فاتح خليفه طيب حبيب صديق نجم بطل شاهد مساعد قائد امام'.split(' '),
);
const isComplement = (next: Lexeme | undefined): boolean =>
  next?.key.startsWith('ال') === true &&
  !isFunctionWord(next) &&
  !isName(innerNameWordOf(next)) &&
  !isNisba(next) &&
  !isRareDefinite(next);

const isAfterAla = (next: Lexeme): boolean =>
  next.key === 'سبيل' || isFunctionWord(next) || isComplement(next);

/** The «دبليو» of George W. Bush. */
const isInitial = ({ spelling }: Lexeme): boolean =>
  (spelling.length === 1 && spelling !== 'و') || spelling === 'دبليو';
