import type { Token } from '../../../document.ts';
import { percentEnd } from '../units/percents.ts';
import { figuresIn, figuresOf } from './figures.ts';
import type { NumberPart } from './number-part.ts';
import { numeralOf } from './numeral-reading.ts';

/** More groups of three figures than any count has. */
const mostGroups = 4;

/** The number in figures at a token, groups of thousands parted by spaces read as one: «12 000». */
export const figuresAt = (tokens: readonly Token[], at: number): NumberPart | undefined => {
  const token = tokens[at];
  const figures = token === undefined ? null : figuresOf(token.lexeme);
  if (token === undefined || figures === null) return undefined;
  let digits = token.lexeme.key;
  let end = at + 1;
  if (/^[1-9]\d{0,2}$/.test(digits)) {
    while (end - at <= mostGroups && isGroup(tokens[end - 1], tokens[end])) {
      digits += tokens[end]?.lexeme.key ?? '';
      end++;
    }
    if (end - at <= mostGroups && isGroup(tokens[end - 1], tokens[end], lastGroup)) {
      digits += tokens[end]?.lexeme.key.replace(',', '.') ?? '';
      end++;
    }
  }
  if (end > at + 1) return { value: Number(digits), scale: 1, end };
  return parted(tokens, at) ?? { value: figures.amount, scaled: figures.scaled, scale: 1, end };
};

const group = /^\d{3}$/;
/** «12 500,00», as prices are written in the Maghreb. */
const lastGroup = /^\d{3},\d\d$/;

/** Whether three figures follow others after one space. */
const isGroup = (
  before: Token | undefined,
  next: Token | undefined,
  written: RegExp = group,
): boolean =>
  before !== undefined &&
  next !== undefined &&
  next.sentence === before.sentence &&
  next.start === before.end + 1 &&
  next.lexeme.kind === 'number' &&
  written.test(next.lexeme.key);

/** Figures with a letter, apostrophes or Arabic commas between them: «26،013،940», «3،5». */
const parted = (tokens: readonly Token[], at: number): NumberPart | undefined => {
  const lettered = withLetter(tokens, at);
  if (lettered !== undefined) return lettered;
  if (isPointApart(tokens, at)) return withPointApart(tokens, at);
  return isParted(tokens, at) && !isListed(tokens, at) ? withCommas(tokens, at) : undefined;
};

/**
 * Figures with a letter for the point. With the «ر» of the agencies' wires the fraction is written first, «5ر3» and
 * «5 ر 3» are 3.5; «ز» is where an Arabic keyboard has the point.
 */
const withLetter = (tokens: readonly Token[], at: number): NumberPart | undefined => {
  const [first, letter, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || letter === undefined || second?.sentence !== first.sentence)
    return undefined;
  const [left, right] = [letter.start - first.end, second.start - letter.end];
  const isWire = letter.lexeme.key === 'ر' && left <= 1 && right <= 1;
  if (!isWire && !(letter.lexeme.key === 'ز' && left + right === 0)) return undefined;
  const [whole, rest] = isWire ? [second, first] : [first, second];
  const written = `${whole.lexeme.key}.${rest.lexeme.key}`;
  return /^\d+\.\d+$/.test(written) ? { value: Number(written), scale: 1, end: at + 3 } : undefined;
};

/** «1'250.50»: the groups behind an apostrophe, and the decimals of the last. */
const apostropheGroup = /^\d{3}(?:[.,]\d+)?$/;

/** Whether an apostrophe or comma parts a token from the number after it, without a blank. */
const isParted = (tokens: readonly Token[], at: number): boolean => {
  const point = tokens[at + 1];
  const next = tokens[at + 2];
  return (
    point !== undefined &&
    next?.lexeme.kind === 'number' &&
    (isComma(point) || (isApostrophe(point) && apostropheGroup.test(next.lexeme.key))) &&
    tokens[at]?.end === point.start &&
    point.end === next.start
  );
};

/** «253 ,6 مليون», «47 ،6 بالمائة», «8, 9 بالمائة»: a blank beside the decimal mark, where a scale or a share follows. */
const isPointApart = (tokens: readonly Token[], at: number): boolean => {
  const [whole, point, rest, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (whole === undefined || !/^[,،]$/u.test(point?.lexeme.text ?? '')) return false;
  if (point === undefined || rest?.lexeme.kind !== 'number') return false;
  if (after?.sentence !== whole.sentence || !/^\d+$/.test(whole.lexeme.key + rest.lexeme.key))
    return false;
  const isShare = percentEnd(tokens, at + 3) !== undefined;
  const [left, right] = [point.start - whole.end, rest.start - point.end];
  if (left === 0) {
    // «7, 8, 9 بالمائة» are three.
    const isItem = /^[,،]$/u.test(tokens[at - 1]?.lexeme.text ?? '');
    return isShare && right === 1 && point.lexeme.text === ',' && !isItem;
  }
  return (
    left === 1 && right === 0 && (isShare || numeralOf(after.lexeme)?.numeral.kind === 'scale')
  );
};

const withPointApart = (tokens: readonly Token[], at: number): NumberPart => ({
  value: Number(`${tokens[at]?.lexeme.key}.${tokens[at + 2]?.lexeme.key}`),
  scale: 1,
  end: at + 3,
});

/** Whether a mark or number is directly before: the «2» of «1،2»; «(3،5 ملايين» and «(1،250)» are in a bracket, «(3،5)» is a list. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined || before.end !== tokens[at]?.start) return false;
  if (before.lexeme.text === '(') {
    return tokens[at + 3]?.lexeme.text === ')' && !group.test(tokens[at + 2]?.lexeme.key ?? '');
  }
  return before.lexeme.kind !== 'arabic';
};

/** «26،013،940», «12،220,13», «1'250'000»; «1،2،3، 4» is a list. */
const withCommas = (tokens: readonly Token[], at: number): NumberPart | undefined => {
  let end = at + 1;
  const isMark = isComma(tokens[end]) ? isComma : isApostrophe;
  while (end - at < 2 * mostGroups && isParted(tokens, end - 1) && isMark(tokens[end])) end += 2;
  const written = tokens
    .slice(at, end)
    .map((token) => (isApostrophe(token) ? "'" : token.lexeme.key));
  const isList = isComma(tokens[end]) && tokens[end]?.start === tokens[end - 1]?.end;
  const figures = isList ? null : figuresIn(written.join(''));
  return figures === null
    ? undefined
    : { value: figures.amount, scaled: figures.scaled, scale: 1, end };
};

const isComma = (token: Token | undefined): boolean => token?.lexeme.key === '،';
const isApostrophe = (token: Token | undefined): boolean =>
  token?.lexeme.text === "'" || token?.lexeme.text === '’';
