import type { Token } from '../../document.ts';
import type { Amount } from './measure.ts';
import { exact, numberAt } from './numbers.ts';
import { numeralOf } from './numeral-reading.ts';

/** «(24 مليار) ريال», «(39.109.500) ريال», «(50) ألف ريال»: an amount in brackets, and the token after it. */
export const bracketedAt = (
  tokens: readonly Token[],
  index: number,
): (Amount & { readonly endToken: number }) | undefined => {
  const token = tokens[index];
  if (token?.lexeme.text !== '(') return undefined;
  const number = numberAt(tokens, index + 1);
  if (number === undefined) return undefined;
  if (tokens[number.endToken]?.lexeme.text !== ')') return undefined;
  const after = number.endToken + 1;
  const scale = scaleAt(tokens, after);
  const sum = exact((scale === 1 ? number.amount : number.scaled) * scale);
  return {
    ...number,
    amount: sum,
    scaled: scale === 1 ? number.scaled : sum,
    start: token.start,
    form: 'bracketed',
    endToken: scale === 1 ? after : after + 1,
  };
};

/** The scale word at a token, «ألف» 1000; 1 when there is none. */
export const scaleAt = (tokens: readonly Token[], index: number): number => {
  const token = tokens[index];
  const reading = token === undefined ? null : numeralOf(token.lexeme);
  return reading?.numeral.kind === 'scale' && reading.proclitics === '' ? reading.numeral.value : 1;
};
