import type { Token } from '../../../document.ts';
import { joinedAt } from './joints.ts';
import { NumberReader } from './number-reader.ts';
import { numeralOf, zeroOffset } from './numeral-reading.ts';

/** A number in figures, words or both, such as «3 آلاف» or «مليون و180 ألفا». */
export interface NumberPhrase {
  /** UTF-16 offsets, proclitics left out. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly amount: number;
  /** What it is when a percent sign follows. */
  readonly scaled: number;
  /** What a fraction behind it divides: 1000 in «3 آلاف», 1 in «3». */
  readonly scale: number;
  /** Figures alone, one word, or more. */
  readonly form: 'figures' | 'word' | 'phrase';
  readonly definite: boolean;
}

/** What was read last: what a number counts is asked in several ways, and each begins with the number. */
let latest: {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly number: NumberPhrase | undefined;
} = { tokens: [], index: -1, number: undefined };

/** Reads the longest number that begins at a token. */
export const numberAt = (tokens: readonly Token[], index: number): NumberPhrase | undefined => {
  if (latest.tokens !== tokens || latest.index !== index) {
    latest = { tokens, index, number: readNumber(tokens, index) };
  }
  return latest.number;
};

const readNumber = (tokens: readonly Token[], index: number): NumberPhrase | undefined => {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const reader = new NumberReader(tokens, first.sentence);
  const reading = numeralOf(first.lexeme);
  const part = reader.number(index, reading);
  const last = tokens[(part?.end ?? 0) - 1];
  if (part === undefined || last === undefined) return undefined;
  return {
    start: first.start + (reading?.offset ?? zeroOffset(first.lexeme) ?? 0),
    end: last.end,
    firstToken: index,
    endToken: part.end,
    amount: exact(part.value),
    scaled: exact(part.scaled ?? part.value),
    scale: part.scale,
    form: first === last ? (reading === null ? 'figures' : 'word') : 'phrase',
    definite: reading?.definite ?? false,
  };
};

/** Figures that a number keeps: more of them where it is long, as those of a book are. */
const figuresKept = (amount: number): number => (amount < 1e12 ? 12 : 15);

/** Without the last bits that 8.3 × 1,000,000 leaves behind. */
export const exact = (amount: number): number =>
  Number.isInteger(amount) && amount < 1e12
    ? amount
    : Number(amount.toPrecision(figuresKept(amount)));

/** A number that «و» joins on: «و35», «وخمسة». */
export const joinedNumberAt = (
  tokens: readonly Token[],
  index: number,
): NumberPhrase | undefined => {
  const joined = joinedAt(tokens, index);
  return joined && numberAt(tokens, joined.at);
};
