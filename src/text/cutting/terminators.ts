import { dashes } from '../characters.ts';
import { closingQuotes, isStraight, openingQuotes } from '../quotes.ts';
import {
  companyForms,
  currencyForms,
  eraContinuations,
  headForms,
  labelledNouns,
  letterNames,
  longEras,
  millionsContinuations,
  shortEras,
  siteEndings,
  titleForms,
} from './abbreviations.ts';
import type { TokenRow } from './token-row.ts';

const terminators = new Set(['.', '؟', '?', '!', '…', '۔', '‼', '⁇', '⁈', '⁉', '。']);
const closers = new Set([...closingQuotes, ')', ']', '}']);
const openers = new Set([...openingQuotes, '(', '[', '{'].filter((mark) => !isStraight(mark)));
/** Marks after which the sentence goes on. */
const joints = new Set(['،', ',', '؛', ';', ':', '/', ...dashes]);

/** Bounded, so that a long row of marks is not walked again from each of them. */
const mostClosers = 6;

/**
 * The last token of the sentence when the mark at `index` ends it: the mark, those that follow at
 * once, and the quotation marks and brackets that close behind them. Undefined when it goes on.
 */
export const endsSentence = (
  row: TokenRow,
  index: number,
  sentenceStart: number,
  lineStart: number,
): number | undefined => {
  const text = row.text(index);
  if (!terminators.has(text) || isWithinRun(row, index)) return undefined;
  let last = index;
  while (row.touches(last) && terminators.has(row.text(last + 1))) last++;
  const isStop = text === '.' && last === index;
  if (isStop && isAbbreviation(row, index, lineStart)) return undefined;
  if (isStop && (spellsOut(row, index) || isBeforeInitial(row, index))) return undefined;
  if (isStop && row.kind(index - 1) === 'number' && isInDay(row, index)) return undefined;
  // Two full stops are a pause, three an ellipsis.
  if (text === '.' && last === index + 1 && row.text(last) === '.') return undefined;
  if (index === sentenceStart || openers.has(row.text(index - 1))) return undefined;
  if (isStop && row.touches(index) && joinsWords(row, index)) return undefined;
  const furthest = last + mostClosers;
  while (last < furthest && row.touches(last) && closes(row.text(last + 1))) last++;
  return joints.has(row.text(last + 1)) ? undefined : last;
};

const closes = (text: string): boolean => closers.has(text) || terminators.has(text);

/** Whether the first mark of this run has been asked already. */
const isWithinRun = (row: TokenRow, index: number): boolean =>
  index > 0 && row.touches(index - 1) && terminators.has(row.text(index - 1));

/** Whether the full stop at `index` belongs to the short form, initial or list number before it. */
const isAbbreviation = (row: TokenRow, index: number, lineStart: number): boolean => {
  if (!row.touches(index - 1) || row.isLast(index)) return false;
  const kind = row.kind(index - 1);
  const key = withoutWaw(row.key(index - 1));
  const isCounter = kind === 'number' || isLetter(key);
  if (isCounter && index - 1 === lineStart) return true;
  if (kind !== 'arabic' && kind !== 'latin') return false;
  const afterNumber = row.kind(index - 2) === 'number';
  if (afterNumber && shortEras.has(key)) {
    const next = row.key(index + 1);
    return eraContinuations.has(next) || (key === 'م' && millionsContinuations.has(next));
  }
  if (titleForms.has(key) || headForms.has(key) || isLetter(key)) {
    return !afterNumber && !isLabel(row, index - 1);
  }
  if (currencyForms.has(key)) return !afterNumber && row.kind(index + 1) === 'number';
  return longEras.has(key) || companyForms.has(key);
};

/** «بي. بي. سي», «إف. بي. آي»: whether the full stop at `index` is between two of at least three letters. */
const spellsOut = (row: TokenRow, index: number): boolean => {
  const isStop = (at: number): boolean => row.text(at) === '.';
  const isName = (at: number): boolean => letterNames.has(row.key(at));
  if (!isFirstLetter(row, index - 1) || !isName(index + 1)) return false;
  if (isStop(index + 2) && isName(index + 3)) return true;
  // «جوهرة إف. إم. إن الوزير»: rather a particle.
  return isStop(index - 2) && isFirstLetter(row, index - 3) && row.key(index + 1) !== 'ان';
};
const isFirstLetter = (row: TokenRow, index: number): boolean => {
  const key = row.key(index);
  return key.length <= longestFirst && letterNames.has(key.replace(isBeforeLetter, ''));
};
/** «البي», «لبي» */
const isBeforeLetter = /^[وفبل]?ال|^لل|^[وفبل](?=..)/;
const longestFirst = 3 + Math.max(...[...letterNames].map(({ length }) => length));

/** «المدعو سيد. م. ع، عامل», «محمد. ع، 30 سنة»: whether initials follow that stand for the rest of a name. */
const isBeforeInitial = (row: TokenRow, index: number): boolean => {
  const isLone = (at: number): boolean => isLetter(row.key(at)) && row.key(at) !== 'و';
  if (!isLone(index + 1) || row.kind(index + 1) !== 'arabic') return false;
  const next = row.text(index + 2);
  if (next === '.') return isLone(index + 3);
  return next === '،' || closers.has(next);
};

/** «27 . 10 . 2022», «20 .11. 1994»: whether the full stop at `index` is one of the two of a day. */
const isInDay = (row: TokenRow, index: number): boolean =>
  isDayFrom(row, index - 1) || isDayFrom(row, index - 3);

const isDayFrom = (row: TokenRow, first: number): boolean =>
  first >= 0 &&
  row.text(first + 1) === '.' &&
  row.text(first + 3) === '.' &&
  /^(?:0?[1-9]|[12]\d|3[01])$/.test(row.key(first)) &&
  /^(?:0?[1-9]|1[0-2])$/.test(row.key(first + 2)) &&
  /^(?:19|20)\d\d$/.test(row.key(first + 4));

const withoutWaw = (key: string): string =>
  key.length > 1 && key.startsWith('و') ? key.slice(1) : key;

const isLetter = (key: string): boolean => key.length === 1;

/** Whether the letter at `index` names a group («المجموعة أ») or is the last of «أ ف ب». */
const isLabel = (row: TokenRow, index: number): boolean => {
  const before = row.key(index - 1);
  return labelledNouns.has(before) || (isLetter(before) && row.kind(index - 1) === 'arabic');
};

/**
 * Whether a full stop without a space behind it joins what is around it, as in «node.js», «BA.2», «3:26.73»,
 * «العربية.نت» and «سي.بي.إس»; between two other Arabic words only the space was forgotten.
 */
const joinsWords = (row: TokenRow, index: number): boolean => {
  const kind = row.kind(index + 1);
  if (kind === 'arabic') {
    const key = row.key(index + 1);
    return (letterNames.has(row.key(index - 1)) && letterNames.has(key)) || siteEndings.has(key);
  }
  const before = row.kind(index - 1);
  return before === 'latin'
    ? kind === 'latin' || kind === 'number'
    : before === 'time' && kind === 'number';
};
