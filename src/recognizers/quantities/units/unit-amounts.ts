import type { Token } from '../../../document.ts';
import { type Amount, type Measure, measureOf, signedMeasureOf } from '../amounts/measure.ts';
import { fractionAt } from '../numerals/joints.ts';
import { exact } from '../numerals/numbers.ts';
import { isMarathon } from '../numerals/three-decimals.ts';
import { isBelowZero, isCentigrade, isForce, isMagnitude } from './degrees.ts';
import { smallerUnitAt } from './smaller-units.ts';
import { namesUnit } from './units.ts';

/** An amount of a unit, with the fraction or the smaller unit that may follow: «كيلومترين ونصف», «12 كيلوغراما و500 غرام». */
export const quantityOf = (
  tokens: readonly Token[],
  counted: Amount,
  endToken: number,
  unit: string,
): Measure => {
  const written = tokens[counted.firstToken]?.lexeme.key ?? '';
  const amount = isMarathon(unit, written) ? { ...counted, amount: counted.scaled } : counted;
  const fraction = fractionAt(tokens, endToken);
  const smaller = fraction === undefined ? smallerUnitAt(tokens, unit, endToken) : undefined;
  const share = (fraction?.value ?? 0) * amount.scale + (smaller?.value ?? 0);
  const sum = exact(amount.amount + share);
  const last = fractionEnd(tokens, fraction?.end, unit) ?? smaller?.end ?? endToken;
  const isCelsius = unit === 'degree' && fraction !== undefined && isCentigrade(tokens[last]);
  const end = isCelsius ? last + 1 : last;
  if (unit !== 'celsius' && unit !== 'degree') {
    return measureOf(tokens, amount, {
      type: 'quantity',
      endToken: end,
      value: { amount: sum, unit },
    });
  }
  // «انخفضت بقوة 6 درجات مئوية» is of heat.
  if (isMagnitude(tokens, end) || (unit === 'degree' && isForce(tokens, amount.firstToken))) {
    return measureOf(tokens, amount, {
      type: 'quantity',
      endToken: end,
      value: { amount: sum },
      counted: 'magnitude',
    });
  }
  const value = {
    amount: isBelowZero(tokens, end) ? -sum : sum,
    unit: isCelsius ? 'celsius' : unit,
  };
  return signedMeasureOf(tokens, amount, { type: 'quantity', endToken: end, value });
};

/** Where a fraction behind a unit ends, its unit named again or not: «كيلومترين ونصف الكيلومتر». */
const fractionEnd = (
  tokens: readonly Token[],
  end: number | undefined,
  unit: string,
): number | undefined => (end !== undefined && namesUnit(tokens[end], unit) ? end + 1 : end);
