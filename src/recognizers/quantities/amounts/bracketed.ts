import type { Token } from '../../../document.ts';
import { encloses, openingQuotes } from '../../../text/quotes.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import { exact, numberAt } from '../numerals/numbers.ts';
import { numeralOf } from '../numerals/numeral-reading.ts';
import type { Amount } from './measure.ts';

/** Whether a bracket or quotation mark may be around an amount; the Syrian agency writes «/15/». */
export const opensBrackets = (mark: string): boolean =>
  mark === '(' || mark === '/' || openingQuotes.has(mark);

/** Whether two marks are around one amount; the strokes of a day are around none, those of «و/12/ مليون» are. */
const areAround = (tokens: readonly Token[], opening: Token, closing: Token): boolean =>
  opening.lexeme.text === '/'
    ? closing.lexeme.text === '/' &&
      (tokens[opening.index - 1]?.end !== opening.start ||
        /^[وفبل]$/u.test(tokens[opening.index - 1]?.lexeme.text ?? '')) &&
      tokens[closing.index + 1]?.start !== closing.end
    : encloses(opening.lexeme.text, closing.lexeme.text);

/** «(24 مليار) ريال», «"40" بالمئة», «(50) ألف ريال», «(300) ثلاثمئة ريال»: an amount in brackets or quotation marks, and the token after it. */
export const bracketedAt = (
  tokens: readonly Token[],
  index: number,
): (Amount & { readonly endToken: number }) | undefined => {
  const token = tokens[index];
  if (token === undefined || !opensBrackets(token.lexeme.text)) return undefined;
  const number = numberAt(tokens, index + 1);
  if (number === undefined) return undefined;
  const closing = tokens[number.endToken];
  if (closing === undefined || !areAround(tokens, token, closing)) return undefined;
  const after = number.endToken + 1;
  // «(300) ثلاثمئة ريال»
  const again = numberAt(tokens, after);
  if (again?.amount === number.amount && again.form !== 'figures' && again.start - closing.end < 2)
    return { ...number, start: token.start, form: 'bracketed', endToken: again.endToken };
  const scale = scaleAt(tokens, after);
  const sum = exact((scale === 1 ? number.amount : number.scaled) * scale);
  return {
    ...number,
    amount: sum,
    scaled: scale === 1 ? number.scaled : sum,
    scale: scale === 1 ? number.scale : scale,
    start: token.start,
    form: 'bracketed',
    endToken: scale === 1 ? after : after + 1,
  };
};

/** Greatest number in brackets of which there are thousands: «(2015) ألف» is a year. */
const mostOfScale = 999;

/** «(50) ألف شخص», «"5" آلاف طفل»: a number in brackets with its scale behind them, as UTF-16 offsets; undefined without one. */
export const scaledBracketAt = (
  tokens: readonly Token[],
  index: number,
): (Amount & { readonly end: number; readonly endToken: number }) | undefined => {
  const found = bracketedAt(tokens, index);
  // «القاعة رقم (5) ألف كرسي»
  const label = tokens[index - 1]?.lexeme.key ?? '';
  if (found === undefined || isNumberWord('labels', label)) return undefined;
  const last = found.endToken - 1;
  const scale = scaleAt(tokens, last);
  const end = tokens[last]?.end;
  return end === undefined || scale === 1 || found.amount / scale > mostOfScale
    ? undefined
    : { ...found, end };
};

/** The scale word at a token, «ألف» 1000; 1 when there is none. */
export const scaleAt = (tokens: readonly Token[], index: number): number => {
  const token = tokens[index];
  const reading = token === undefined ? null : numeralOf(token.lexeme);
  return reading?.numeral.kind === 'scale' && reading.proclitics === '' ? reading.numeral.value : 1;
};
