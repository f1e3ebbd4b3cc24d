import type { EntityValue } from './document.ts';

/** A value in one short text: a TIMEX, an amount with its unit, a country code; empty for none. */
export const valueText = (value: EntityValue): string => {
  if (value === null) return '';
  if ('timex' in value) return value.timex;
  if (!('amount' in value)) return value.code ?? '';
  return [value.amount, value.currency ?? value.noun, value.unit]
    .filter((part) => part !== undefined)
    .join(' ');
};
