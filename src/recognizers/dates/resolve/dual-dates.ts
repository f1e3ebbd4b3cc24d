import { twoFigures } from '../../../text/two-figures.ts';
import { hijriDate, isoMonth } from '../calendar.ts';
import type { DateFields, DualDated } from '../meaning.ts';
import { resolveFields } from './fields.ts';
import type { ResolutionContext, Resolved } from './resolution-context.ts';

/** Days that a Hijri date may be off before it counts as a disagreement: the moon is sighted. */
const tolerance = 2;

/** A Hijri and a Gregorian date of one day, or a solar or Coptic one; the Gregorian gives the value. */
export const resolveDualDated = (
  { hijri, gregorian }: DualDated,
  context: ResolutionContext,
): Resolved | null => {
  const ofHijri = resolveFields(hijri, context);
  const near = hijri.year !== undefined && gregorian.year === undefined ? ofHijri?.from : undefined;
  const value = resolveFields(
    gregorian,
    near === undefined ? context : { ...context, reference: near, weekday: 'nearest' },
  );
  // Years of two calendars only overlap.
  if (value?.from === undefined || gregorian.month === undefined) return value;
  const converted =
    hijri.year === undefined ? hijriNear(hijri, value.from, context) : ofHijri?.from;
  const apart = converted === undefined ? 0 : Math.abs(converted - value.from);
  return {
    ...value,
    attributes: {
      ...value.attributes,
      ...hijriAttribute(hijri, value.from),
      ...(apart > tolerance ? { disagreement: apart } : {}),
    },
  };
};

const hijriNear = (
  hijri: DateFields,
  day: number,
  context: ResolutionContext,
): number | undefined =>
  resolveFields(hijri, { ...context, reference: day, weekday: 'nearest' })?.from;

/** The Hijri date as it is written: `1445-09-20`. */
const hijriAttribute = (
  { calendar, year, month, day }: DateFields,
  at: number,
): { readonly hijri?: string } => {
  if (calendar !== 'islamic-umalqura') return {};
  const inYear = year ?? hijriDate(at)?.year;
  if (inYear === undefined || month === undefined || day === undefined) return {};
  return { hijri: `${isoMonth(inYear, month)}-${twoFigures(day)}` };
};
