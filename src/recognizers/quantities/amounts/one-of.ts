import type { Token } from '../../../document.ts';
import { type Currency, oneOfCurrencyAt } from '../money/currencies.ts';
import { minorCurrencyAt } from '../money/minor-currencies.ts';
import { fractionAt } from '../numerals/joints.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import { joinedNumberAt, numberAt } from '../numerals/numbers.ts';
import { smallerUnitAt } from '../units/smaller-units.ts';
import { type MeasureUnit, oneUnitAt, twoUnitsAt, unitAt } from '../units/units.ts';
import type { Amount } from './measure.ts';

/** One of a currency or a unit. */
interface OneOf {
  readonly amount: Amount;
  readonly endToken: number;
  readonly currency?: Currency | undefined;
  readonly unit?: MeasureUnit | undefined;
}

/** A step of a school or of a stair: «درجة واحدة», «قدم واحدة». */
const steps: ReadonlySet<string> = new Set(['degree', 'foot']);

/**
 * «دولار واحد», «بكيلومتر واحد», «طن ونصف», «متر و80 سنتيمترا», «متر إلى مترين»; undefined where neither «واحد»
 * nor a part of one nor more of them follows.
 */
export const oneOfAt = (tokens: readonly Token[], index: number): OneOf | undefined => {
  const currency = oneOfCurrencyAt(tokens, index);
  const unit = currency === undefined ? oneUnitAt(tokens, index) : undefined;
  const found = currency ?? unit;
  if (found === undefined || unit?.unit === 'foot') return undefined;
  const next = tokens[found.endToken];
  if (next?.sentence !== tokens[index]?.sentence) return undefined;
  const isOne = isNumberWord('one', next?.lexeme.key ?? '');
  const isCounted = isOne
    ? !steps.has(unit?.unit ?? '')
    : isPartAt(tokens, found.endToken, unit) || opensRange(tokens, found.endToken, unit);
  if (!isCounted) return undefined;
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

/** Whether a fraction or a smaller unit is joined: «ونصف», «و80 سنتيمترا», «و250 فلسا». */
const isPartAt = (
  tokens: readonly Token[],
  index: number,
  unit: MeasureUnit | undefined,
): boolean => {
  if (fractionAt(tokens, index) !== undefined) return true;
  if (unit !== undefined) return smallerUnitAt(tokens, unit.unit, index) !== undefined;
  const rest = joinedNumberAt(tokens, index);
  return rest !== undefined && minorCurrencyAt(tokens, rest.endToken)?.behind === false;
};

/** Whether more of a unit follows: «إلى مترين», «إلى متر ونصف», «أو 3 أمتار». */
const opensRange = (
  tokens: readonly Token[],
  index: number,
  unit: MeasureUnit | undefined,
): boolean => {
  const joint = tokens[index]?.lexeme.key;
  if (unit === undefined || (joint !== 'الي' && joint !== 'او')) return false;
  const at = index + 1;
  const number = numberAt(tokens, at);
  if (number !== undefined) return unitAt(tokens, number.endToken)?.unit === unit.unit;
  if (twoUnitsAt(tokens, at)?.unit === unit.unit) return true;
  const one = oneUnitAt(tokens, at);
  return one?.unit === unit.unit && fractionAt(tokens, one.endToken) !== undefined;
};
