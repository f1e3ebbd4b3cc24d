import type { Token } from '../../document.ts';
import { joinedNumberAt } from './numbers.ts';
import { partsIn, unitAt } from './units.ts';

/** «و500 غرام» behind kilograms: half of one; undefined where no smaller unit of the same kind is joined. */
export const smallerUnitAt = (
  tokens: readonly Token[],
  unit: string,
  index: number,
): { readonly value: number; readonly end: number } | undefined => {
  const rest = joinedNumberAt(tokens, index);
  const part = rest && unitAt(tokens, rest.endToken);
  if (rest === undefined || part === undefined) return undefined;
  const parts = partsIn(unit, part.unit);
  return parts === undefined || rest.amount >= parts
    ? undefined
    : { value: rest.amount / parts, end: part.endToken };
};
