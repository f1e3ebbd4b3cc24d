import type { Span } from './meaning.ts';
import { addUnits, isLong, modOf, openTimex, pieceOf, startOf, timexOf } from './period.ts';
import type { Context, Resolved } from './resolve.ts';

/** «الأسبوع الماضي», «السنوات الخمس القادمة»: whole units counted from that of the reference day. */
export const resolveSpan = (span: Span, context: Context): Resolved | null => {
  const { unit, count } = span;
  if (!isLong(unit)) return { timex: openTimex[unit], grain: unit, calendar: 'gregory' };
  const origin = span.first === 'same' ? (context.last ?? context.reference) : context.reference;
  const attributes = {
    ...(span.edge === undefined ? {} : { mod: modOf[span.edge] }),
    ...(span.vague ? { approximate: true } : {}),
  };
  const described = Object.keys(attributes).length === 0 ? {} : { attributes };
  const shared = { grain: unit, calendar: 'gregory', ...described } as const;
  if (origin === null) return { timex: openTimex[unit], ...shared };

  const first = span.first === 'same' ? 0 : span.first;
  const from = addUnits(startOf(origin, unit), unit, first);
  const to = addUnits(from, unit, count) - 1;
  const start = timexOf(from, unit);
  const timex = count === 1 ? start : `${start}/${timexOf(startOf(to, unit), unit)}`;
  return {
    timex,
    ...(span.edge === undefined ? { from, to } : pieceOf({ from, to }, span.edge)),
    ...shared,
  };
};
