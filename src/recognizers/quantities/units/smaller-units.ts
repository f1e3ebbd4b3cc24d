import type { Token } from '../../../document.ts';
import { joinedNumberAt } from '../numerals/numbers.ts';
import { partsIn, unitAt } from './units.ts';

/** «و500 غرام» behind kilograms: half of one; «و20 آرا و15 سنتيارا» behind hectares; undefined where no smaller unit of the same kind is joined. */
export const smallerUnitAt = (
  tokens: readonly Token[],
  unit: string,
  index: number,
): { readonly value: number; readonly end: number } | undefined => {
  const rest = joinedNumberAt(tokens, index);
  const part = rest && unitAt(tokens, rest.endToken);
  if (rest === undefined || part === undefined) return undefined;
  const parts = partsIn(unit, part.unit);
  if (parts === undefined || rest.amount >= parts) return undefined;
  const more = smallerUnitAt(tokens, part.unit, part.endToken);
  return { value: (rest.amount + (more?.value ?? 0)) / parts, end: more?.end ?? part.endToken };
};
