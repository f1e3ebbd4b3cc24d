import type { Token } from '../../document.ts';
import { figuresOf } from './figures.ts';
import type { Part } from './number-reader.ts';

/** More groups of three figures than any count has. */
const mostGroups = 4;

/** The number in figures at a token, groups of thousands parted by spaces read as one: «12 000». */
export const figuresAt = (tokens: readonly Token[], at: number): Part | undefined => {
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
  }
  if (end > at + 1) return { value: Number(digits), scale: 1, end };
  return parted(tokens, at) ?? { value: figures.amount, scaled: figures.scaled, scale: 1, end };
};

/** Whether three figures follow others after one space. */
const isGroup = (before: Token | undefined, next: Token | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  next.sentence === before.sentence &&
  next.start === before.end + 1 &&
  next.lexeme.kind === 'number' &&
  /^\d{3}$/.test(next.lexeme.key);

/**
 * Two figures with a letter or comma for the decimal point. With the «ر» of the agencies' wires the
 * fraction is written first: «5ر3» is 3.5, «3،5» too.
 */
const parted = (tokens: readonly Token[], at: number): Part | undefined => {
  const [first, point, second, next] = tokens.slice(at, at + 4);
  if (first === undefined || point === undefined || second === undefined) return undefined;
  if (first.end !== point.start || point.end !== second.start) return undefined;
  const [whole, fraction] = [first.lexeme.key, second.lexeme.key];
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(fraction)) return undefined;
  const end = at + 3;
  if (point.lexeme.key === 'ر') return { value: Number(`${fraction}.${whole}`), scale: 1, end };
  const isList = next?.start === second.end && next.lexeme.text === '،';
  if (point.lexeme.text !== '،' || isList || tokens[at - 1]?.end === first.start) return undefined;
  const decimal = Number(`${whole}.${fraction}`);
  return fraction.length === 3
    ? { value: Number(whole + fraction), scaled: decimal, scale: 1, end }
    : { value: decimal, scale: 1, end };
};
