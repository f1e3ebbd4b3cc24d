import type { Token } from '../../../document.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { type Currency, currencyAt } from './currencies.ts';

/** What one letter before «د» counts: millions and thousands. */
const scales: Readonly<Record<string, number>> = { م: 1e6, أ: 1e3 };
/** Both letters in one word: «م.د», «أد». */
const written = /^([مأ])\.?د$/;

interface MillionsOfDinars {
  readonly scale: number;
  /** ISO 4217: the short form is Tunisian, whichever country the trade is with. */
  readonly currency: 'TND';
  /** The token after it. */
  readonly endToken: number;
}

/** «م د», «م.د», «م. د.» after an amount: millions of dinars, as the Tunisian press writes them; «أ.د» thousands. */
export const millionsOfDinarsAt = (
  tokens: readonly Token[],
  index: number,
): MillionsOfDinars | undefined => {
  const first = tokens[index];
  const spelling = first?.lexeme.spelling ?? '';
  const whole = scales[written.exec(spelling)?.[1] ?? ''];
  if (whole !== undefined && spelling !== 'مد') {
    return { scale: whole, currency: 'TND', endToken: index + 1 };
  }
  const scale = scales[spelling];
  if (scale === undefined) return undefined;
  const at = behindStop(tokens, index + 1);
  const last = tokens[at];
  return last?.lexeme.key === 'د' && last.sentence === first?.sentence
    ? { scale, currency: 'TND', endToken: at + 1 }
    : undefined;
};

const behindStop = (tokens: readonly Token[], index: number): number =>
  tokens[index]?.lexeme.text === '.' ? index + 1 : index;

/** Figures before «م» that are rather a year: «في 2018م دينار واحد». */
const year = /^(?:1[3-9]|20)\d\d$/u;

/** The currency of so many millions behind «م»: «3 م€», «50م دولار», «420 م.ريال»; undefined where none is. */
export const millionsLetterAt = (tokens: readonly Token[], index: number): Currency | undefined => {
  const letter = tokens[index];
  const isLetter = letter?.lexeme.spelling === 'م' && !year.test(keyAt(tokens, index - 1));
  const at = behindStop(tokens, index + 1);
  return isLetter && tokens[at]?.sentence === letter.sentence ? currencyAt(tokens, at) : undefined;
};
