import type { Token } from '../../document.ts';
import { keyAt, tokensBefore } from '../../text/neighbours.ts';
import type { Currency } from './currencies.ts';
import type { Amount } from './measure.ts';
import { isNumberNoun, isNumberWord } from './number-words.ts';

/** Whose dinars «د» are: Tunisia's, unless the text is of another country. */
const dinars = { codes: ['TND', 'BHD', 'IQD', 'JOD', 'KWD', 'LYD'], usual: 'TND' } as const;

/** Most words from a price to its figures: «سعر الكيلوغرام الواحد من اللحم إلى 28 د». */
const farthest = 6;

/**
 * Dinars in one letter, as the Tunisian press writes prices: «بسعر 17 د», «في حدود 1.520 د», «7،1 د/كغ»; of a
 * match «71 د» is a minute, and so are those of «في 3.45 د».
 */
export const dinarLetterAt = (
  tokens: readonly Token[],
  { firstToken }: Amount,
  index: number,
): Omit<Currency, 'start'> | undefined => {
  const letter = tokens[index];
  if (letter?.lexeme.text !== 'د') return undefined;
  return isPriced(tokens, letter) ||
    isDecimal(tokens, firstToken, index) ||
    isPrice(tokens, firstToken)
    ? { ...dinars, endToken: index + 1 }
    : undefined;
};

/** «د/كغ», «د للكغ» */
const isPriced = (tokens: readonly Token[], { index, end, sentence }: Token): boolean => {
  const next = tokens[index + 1];
  if (next === undefined || next.sentence !== sentence) return false;
  return (
    (next.lexeme.text === '/' && next.start === end) || isNumberWord('priced', next.lexeme.key)
  );
};

const isDecimal = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[first]?.lexeme.kind === 'number' &&
  !isNumberWord('timed', keyAt(tokens, first - 1)) &&
  (end - first === 3 || /[.,٫]/u.test(tokens[first]?.lexeme.key ?? ''));

const isPrice = (tokens: readonly Token[], first: number): boolean =>
  tokensBefore(tokens, first, farthest).some(({ lexeme }) => isNumberNoun('prices', lexeme));
