import type { Token } from '../../../document.ts';
import { keyAt, tokensBefore } from '../../../text/neighbours.ts';
import type { Amount } from '../amounts/measure.ts';
import { isNumberNoun, isNumberWord } from '../numerals/number-words.ts';
import type { Currency } from './currencies.ts';

/** Whose dinars «د» are: Tunisia's, unless the text is of another country; «ج» are pounds of the Nile. */
const currencies: Readonly<Record<string, Omit<Currency, 'start' | 'endToken'>>> = {
  د: { codes: ['TND', 'BHD', 'IQD', 'JOD', 'KWD', 'LYD'], usual: 'TND' },
  ج: { codes: ['EGP', 'SDG'], usual: 'EGP' },
};

/** Most words from a price to its figures: «سعر الكيلوغرام الواحد من اللحم إلى 28 د». */
const farthest = 6;

/**
 * A currency in one letter: dinars, as the Tunisian press writes prices, «بسعر 17 د», «في حدود 1.520 د», «7،1 د/كغ», and
 * Egyptian pounds, «بسعر 400ج», «بـ3600ج»; of a match «71 د» is a minute, and so are those of «في 3.45 د».
 */
export const priceLetterAt = (
  tokens: readonly Token[],
  { firstToken }: Amount,
  index: number,
): Omit<Currency, 'start'> | undefined => {
  const letter = tokens[index];
  const currency = currencies[letter?.lexeme.text ?? ''];
  if (letter === undefined || currency === undefined) return undefined;
  const isMoney =
    isPriced(tokens, letter) ||
    isPrice(tokens, firstToken) ||
    (letter.lexeme.text === 'د'
      ? isDecimal(tokens, firstToken, index)
      : keyAt(tokens, firstToken - 1) === 'ب');
  return isMoney ? { ...currency, endToken: index + 1 } : undefined;
};

/** «د/كغ», «د للكغ» */
const isPriced = (tokens: readonly Token[], { index, end, sentence }: Token): boolean => {
  const next = tokens[index + 1];
  if (next === undefined || next.sentence !== sentence) return false;
  // «9,480 ج/ الجرارات» begins an item.
  const isPer = next.lexeme.text === '/' && next.start === end;
  return (
    (isPer && tokens[index + 2]?.start === next.end) || isNumberWord('priced', next.lexeme.key)
  );
};

const isDecimal = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[first]?.lexeme.kind === 'number' &&
  !isNumberWord('timed', keyAt(tokens, first - 1)) &&
  (end - first === 3 || /[.,٫]/u.test(tokens[first]?.lexeme.key ?? ''));

const isPrice = (tokens: readonly Token[], first: number): boolean =>
  tokensBefore(tokens, first, farthest).some(({ lexeme }) => isNumberNoun('prices', lexeme));
