import type { Token } from '../../document.ts';
import { type Currency, currencyAt } from './currencies.ts';
import { fractionAt } from './joints.ts';
import type { Amount } from './measure.ts';
import { isNumberWord } from './number-words.ts';
import { type MeasureUnit, unitAt } from './units.ts';

/** One of a currency or a unit. */
interface OneOf {
  readonly amount: Amount;
  readonly endToken: number;
  readonly currency?: Currency | undefined;
  readonly unit?: MeasureUnit | undefined;
}

/** A step of a school or of a stair: «درجة واحدة», «قدم واحدة». */
const otherThings: ReadonlySet<string> = new Set(['degree', 'foot']);

/** «دولار واحد», «كيلومتر واحد», «طن ونصف»; undefined where neither «واحد» nor a fraction follows. */
export const oneOfAt = (tokens: readonly Token[], index: number): OneOf | undefined => {
  const currency = currencyAt(tokens, index);
  const unit = currency === undefined ? unitAt(tokens, index) : undefined;
  const found = currency ?? unit;
  if (found === undefined || otherThings.has(unit?.unit ?? '')) return undefined;
  const next = tokens[found.endToken];
  if (next?.sentence !== tokens[index]?.sentence) return undefined;
  const isOne = isNumberWord('one', next?.lexeme.key ?? '');
  if (!isOne && fractionAt(tokens, found.endToken) === undefined) return undefined;
  const amount = {
    start: found.start,
    firstToken: index,
    amount: 1,
    scaled: 1,
    scale: 1,
    form: 'singular',
  } as const;
  return { amount, endToken: isOne ? found.endToken + 1 : found.endToken, currency, unit };
};
