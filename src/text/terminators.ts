import {
  companyForms,
  eraContinuations,
  headForms,
  labelledNouns,
  letterNames,
  longEras,
  shortEras,
  siteEndings,
  titleForms,
} from './abbreviations.ts';
import { dashes } from './characters.ts';
import { closingQuotes, isStraight, openingQuotes } from './quotes.ts';
import type { BareToken } from './tokenize.ts';

const terminators = new Set(['.', '؟', '?', '!', '…', '۔', '‼', '⁇', '⁈', '⁉', '。']);
const closers = new Set([...closingQuotes, ')', ']', '}']);
const openers = new Set([...openingQuotes, '(', '[', '{'].filter((mark) => !isStraight(mark)));
/** Marks after which the sentence goes on. */
const joints = new Set(['،', ',', '؛', ';', ':', '/', ...dashes]);

/** Bounded, so that a long row of marks is not walked again from each of them. */
const mostClosers = 6;

type Tokens = readonly BareToken[];

/**
 * The last token of the sentence when the mark at `index` ends it: the mark, those that follow at
 * once, and the quotation marks and brackets that close behind them. Undefined when it goes on.
 */
export const endsSentence = (
  tokens: Tokens,
  index: number,
  sentenceStart: number,
  lineStart: number,
): number | undefined => {
  const text = textOf(tokens, index);
  if (!terminators.has(text) || isWithinRun(tokens, index)) return undefined;
  let last = index;
  while (touches(tokens, last) && terminators.has(textOf(tokens, last + 1))) last++;
  const isStop = text === '.' && last === index;
  if (isStop && isAbbreviation(tokens, index, lineStart)) return undefined;
  if (isStop && (spellsOut(tokens, index) || isBeforeInitial(tokens, index))) return undefined;
  // Two full stops are a pause, three an ellipsis.
  if (text === '.' && last === index + 1 && textOf(tokens, last) === '.') return undefined;
  if (index === sentenceStart || openers.has(textOf(tokens, index - 1))) return undefined;
  if (isStop && touches(tokens, index) && joinsWords(tokens, index)) return undefined;
  const furthest = last + mostClosers;
  while (last < furthest && touches(tokens, last) && closes(textOf(tokens, last + 1))) last++;
  return joints.has(textOf(tokens, last + 1)) ? undefined : last;
};

const textOf = (tokens: Tokens, index: number): string => tokens[index]?.lexeme.text ?? '';
const keyOf = (tokens: Tokens, index: number): string => tokens[index]?.lexeme.key ?? '';

const closes = (text: string): boolean => closers.has(text) || terminators.has(text);

/** Whether the first mark of this run has been asked already. */
const isWithinRun = (tokens: Tokens, index: number): boolean =>
  index > 0 && touches(tokens, index - 1) && terminators.has(textOf(tokens, index - 1));

/** Whether the next token begins where this one ends. */
const touches = (tokens: Tokens, index: number): boolean =>
  tokens[index + 1] !== undefined && tokens[index + 1]?.start === tokens[index]?.end;

/** Whether the full stop at `index` belongs to the short form, initial or list number before it. */
const isAbbreviation = (tokens: Tokens, index: number, lineStart: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined || !touches(tokens, index - 1) || tokens[index + 1] === undefined) {
    return false;
  }
  const { kind } = before.lexeme;
  const key = withoutConjunction(before.lexeme.key);
  const isCounter = kind === 'number' || isLetter(key);
  if (isCounter && before.index === lineStart) return true;
  if (kind !== 'arabic' && kind !== 'latin') return false;
  const afterNumber = tokens[index - 2]?.lexeme.kind === 'number';
  if (afterNumber && shortEras.has(key)) return eraContinuations.has(keyOf(tokens, index + 1));
  if (titleForms.has(key) || headForms.has(key) || isLetter(key)) {
    return !afterNumber && !isLabel(tokens, index - 1);
  }
  return longEras.has(key) || companyForms.has(key);
};

/** «بي. بي. سي», «إف. بي. آي»: whether the full stop at `index` is between two of at least three letters. */
const spellsOut = (tokens: Tokens, index: number): boolean => {
  const isStop = (at: number): boolean => textOf(tokens, at) === '.';
  const isName = (at: number): boolean => letterNames.has(keyOf(tokens, at));
  if (!isFirstLetter(tokens, index - 1) || !isName(index + 1)) return false;
  if (isStop(index + 2) && isName(index + 3)) return true;
  // «جوهرة إف. إم. إن الوزير»: rather a particle.
  return isStop(index - 2) && isFirstLetter(tokens, index - 3) && keyOf(tokens, index + 1) !== 'ان';
};
const isFirstLetter = (tokens: Tokens, index: number): boolean =>
  letterNames.has(keyOf(tokens, index).replace(isBeforeLetter, ''));
/** «البي», «لبي» */
const isBeforeLetter = /^[وفبل]?ال|^لل|^[وفبل](?=..)/;

/** «المدعو سيد. م. ع، عامل», «محمد. ع، 30 سنة»: whether initials follow that stand for the rest of a name. */
const isBeforeInitial = (tokens: Tokens, index: number): boolean => {
  const isLone = (at: number): boolean => isLetter(keyOf(tokens, at)) && keyOf(tokens, at) !== 'و';
  if (!isLone(index + 1) || tokens[index + 1]?.lexeme.kind !== 'arabic') return false;
  const next = textOf(tokens, index + 2);
  if (next === '.') return isLone(index + 3);
  return next === '،' || closers.has(next);
};

const withoutConjunction = (key: string): string =>
  key.length > 1 && key.startsWith('و') ? key.slice(1) : key;

const isLetter = (key: string): boolean => key.length === 1;

/** Whether the letter at `index` names a group («المجموعة أ») or is the last of «أ ف ب». */
const isLabel = (tokens: Tokens, index: number): boolean => {
  const before = keyOf(tokens, index - 1);
  return (
    labelledNouns.has(before) || (isLetter(before) && tokens[index - 1]?.lexeme.kind === 'arabic')
  );
};

/**
 * Whether a full stop without a space behind it joins what is around it, as in «node.js»,
 * «العربية.نت» and «سي.بي.إس»; between two other Arabic words only the space was forgotten.
 */
const joinsWords = (tokens: Tokens, index: number): boolean => {
  const after = tokens[index + 1]?.lexeme;
  if (after?.kind === 'arabic') {
    const areLetters =
      letterNames.has(tokens[index - 1]?.lexeme.key ?? '') && letterNames.has(after.key);
    return areLetters || siteEndings.has(after.key);
  }
  return after?.kind === 'latin' && tokens[index - 1]?.lexeme.kind === 'latin';
};
