import type { Token } from '../../document.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import {
  innerNameWordOf,
  isForeign,
  isJoiner,
  isName,
  isNisba,
  isOrdinal,
  isRareDefinite,
  isSure,
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
  /** How many names it is made of; «عبد الله» counts as one. */
  readonly parts: number;
  /** How many of them are names and nothing else. */
  readonly sure: number;
  /** Whether it begins with a first name. */
  readonly startsWithFirst: boolean;
  /** Whether words stand in it that no list knows. */
  readonly guessed: boolean;
}

interface Part {
  readonly end: number;
  readonly sure: boolean;
  readonly first: boolean;
  readonly guessed: boolean;
  readonly offset: number;
}

const longest = 8;

/** Reads the longest name that begins at a token, or nothing. */
export const parseName = (tokens: readonly Token[], index: number): ParsedName | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const head = headPart(tokens, index) ?? foreignHead(tokens, index);
  if (head === undefined) return undefined;
  let end = head.end;
  let parts = 1;
  let sure = head.sure ? 1 : 0;
  let guessed = head.guessed;
  let next = innerPart(tokens, end, head, parts);
  while (next !== undefined && next.end - index <= longest) {
    end = next.end;
    parts++;
    if (next.sure) sure++;
    guessed ||= next.guessed;
    next = innerPart(tokens, end, head, parts);
  }
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  return {
    start: token.start + head.offset,
    end: last.end,
    firstToken: index,
    endToken: end,
    parts,
    sure,
    startsWithFirst: head.first,
    guessed,
  };
};

/** The first part of a name; it alone can carry proclitics. */
const headPart = (tokens: readonly Token[], index: number): Part | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const opener = openerOf(token.lexeme);
  if (opener.kind !== 'none') {
    const end = afterOpener(tokens, index, opener.kind, opener.certain);
    if (end !== undefined) {
      return {
        end,
        sure: opener.kind === 'servant',
        first: true,
        guessed: false,
        offset: opener.offset,
      };
    }
  }
  const word = nameWordOf(token.lexeme);
  if (!isName(word) || isTitleAlone(token.lexeme)) return undefined;
  const compound = afterCompound(tokens, index);
  return {
    end: compound ?? index + 1,
    sure: compound !== undefined || isSure(word),
    first: word.first !== undefined,
    guessed: false,
    offset: word.offset,
  };
};

/** An unknown word before a known family name: «غوران إريكسون». */
const foreignHead = (tokens: readonly Token[], index: number): Part | undefined => {
  const next = follows(tokens, index + 1);
  const token = tokens[index];
  if (token === undefined || next === undefined || !isForeign(token.lexeme)) return undefined;
  if (innerNameWordOf(next.lexeme).family !== 'sure') return undefined;
  return { end: index + 1, sure: false, first: true, guessed: true, offset: 0 };
};

const follows = (tokens: readonly Token[], index: number): Token | undefined => {
  const token = tokens[index];
  return token !== undefined && token.sentence === tokens[index - 1]?.sentence ? token : undefined;
};

/** «عبد الله», «أبو مازن», «ابن خلدون»: the index after the second word. */
const afterOpener = (
  tokens: readonly Token[],
  index: number,
  kind: 'servant' | 'father' | 'son',
  certain: boolean,
): number | undefined => {
  const next = follows(tokens, index + 1);
  if (next === undefined || next.lexeme.kind !== 'arabic') return undefined;
  const { key } = next.lexeme;
  if (kind === 'servant') {
    return (key.startsWith('ال') && key.length > 3) || servedNames.has(key) ? index + 2 : undefined;
  }
  if (notAfterFather.has(key)) return undefined;
  if (isName(innerNameWordOf(next.lexeme))) {
    return certain || isSure(innerNameWordOf(next.lexeme))
      ? (afterCompound(tokens, index + 1) ?? index + 2)
      : undefined;
  }
  return certain && (key.startsWith('ال') || isForeign(next.lexeme)) ? index + 2 : undefined;
};

const servedNames = new Set(['ربه', 'مناف', 'شمس', 'علي', 'النبي']);
/** Places and plain phrases that begin like a kunya. */
const notAfterFather = new Set(
  'ظبي غريب موسي قصر درمان القيوين صلال الدنيا العلم الحمم المعارك الرصاص كمال دوم الفحم الجرين'.split(
    ' ',
  ),
);

/** «صلاح الدين», «نصر الله»: the index after the second word. */
const afterCompound = (tokens: readonly Token[], index: number): number | undefined => {
  const next = follows(tokens, index + 1);
  const makes = next !== undefined && compounds.has(next.lexeme.key);
  return makes && !noCompound.has(tokens[index]?.lexeme.key ?? '') ? index + 2 : undefined;
};
const compounds = new Set(['الدين', 'الله', 'الاسلام', 'الزمان', 'الزهراء', 'العابدين', 'النصر']);
/** Words before «الله» that make no name of it. */
const noCompound = new Set(['رسول', 'باسم', 'دنيا', 'الرسول', 'بيت', 'شرع', 'كتاب', 'حزب']);

/** A further part of a name, with the words that join it. */
const innerPart = (
  tokens: readonly Token[],
  index: number,
  head: Part,
  parts: number,
): Part | undefined => {
  let token = follows(tokens, index);
  if (token === undefined) return undefined;
  let at = index;
  // «جان-ماري»: a hyphen without spaces.
  if (token.lexeme.text === '-' && token.start === tokens[index - 1]?.end) {
    const joined = follows(tokens, index + 1);
    if (joined === undefined || joined.start !== token.end || joined.lexeme.kind !== 'arabic')
      return undefined;
    return { end: index + 2, sure: false, first: false, guessed: true, offset: 0 };
  }
  const { lexeme } = token;
  if (lexeme.kind !== 'arabic') return undefined;
  if (isInitial(lexeme.spelling)) {
    const dot = tokens[index + 1]?.lexeme.text === '.' ? 1 : 0;
    const after = follows(tokens, index + 1 + dot);
    if (after !== undefined && isName(innerNameWordOf(after.lexeme))) {
      return { end: index + 2 + dot, sure: true, first: false, guessed: false, offset: 0 };
    }
    return undefined;
  }
  if (isJoiner(lexeme)) {
    while (token !== undefined && isJoiner(token.lexeme)) token = follows(tokens, ++at);
    if (token === undefined || token.lexeme.kind !== 'arabic') return undefined;
    const word = innerNameWordOf(token.lexeme);
    const fits =
      isName(word) ||
      lexeme.spelling === 'آل' ||
      (lexeme.key === 'عبد' && servedNames.has(token.lexeme.key)) ||
      token.lexeme.key.startsWith('ال') ||
      isForeign(token.lexeme);
    if (!fits || notAfterFather.has(token.lexeme.key)) return undefined;
    return {
      end: afterCompound(tokens, at) ?? at + 1,
      sure: true,
      first: false,
      guessed: !isName(word),
      offset: 0,
    };
  }
  const word = innerNameWordOf(lexeme);
  if (isName(word)) {
    if (isRoleOf(lexeme, tokens[at + 1])) return undefined;
    const compound = afterCompound(tokens, at);
    return {
      end: compound ?? at + 1,
      sure: compound !== undefined || isSure(word),
      first: false,
      guessed: false,
      offset: 0,
    };
  }
  if (compounds.has(lexeme.key) || !head.first) return undefined;
  if ((isNisba(lexeme) || isRareDefinite(lexeme)) && parts < 4 && head.sure) {
    return { end: at + 1, sure: parts === 1, first: false, guessed: true, offset: 0 };
  }
  if (isForeign(lexeme)) {
    return { end: at + 1, sure: false, first: false, guessed: true, offset: 0 };
  }
  if (isOrdinal(lexeme) && parts === 1) {
    return { end: at + 1, sure: false, first: false, guessed: true, offset: 0 };
  }
  return undefined;
};

/** «الشيخ» begins no name, though families are called so. */
const isTitleAlone: (lexeme: Lexeme) => boolean = perLexeme((lexeme) => {
  const { kind, definite } = titleOf(lexeme);
  return kind !== 'none' && definite;
});

/** A role in apposition, with its complement: the «ملك» of «خوان كارلوس ملك إسبانيا». */
const isRoleOf = (lexeme: Lexeme, next: Token | undefined): boolean => {
  const { kind, definite } = titleOf(lexeme);
  return (
    kind === 'role' &&
    !definite &&
    next?.lexeme.kind === 'arabic' &&
    !isName(innerNameWordOf(next.lexeme))
  );
};

/** The «دبليو» of George W. Bush. */
const isInitial = (spelling: string): boolean => spelling.length === 1 || spelling === 'دبليو';
