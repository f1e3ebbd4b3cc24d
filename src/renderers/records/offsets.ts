import type { DocumentReport, Mention, Quote } from '../../document.ts';

export const offsetUnits = ['utf16', 'codepoint', 'byte'] as const;
/** UTF-16 units, as in JavaScript and Java; code points, as in Python; bytes of UTF-8. */
export type OffsetUnit = (typeof offsetUnits)[number];

type Span = Mention | Quote;

/** Gives spans of a text with their offsets in another unit; those given are found in one pass over it. */
export const offsetsIn = (
  unit: OffsetUnit,
  text: string,
  spans: readonly Span[],
): (<T extends Span>(span: T) => T) => {
  if (unit === 'utf16') return (span) => span;
  const converted = convert(
    text,
    unit,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  const offsetOf = (offset: number): number => converted.get(offset) ?? offset;
  return (span) => ({ ...span, start: offsetOf(span.start), end: offsetOf(span.end) });
};

/** The report with its offsets in another unit. */
export const withOffsets = (
  report: DocumentReport,
  text: string,
  unit: OffsetUnit,
): DocumentReport => {
  if (unit === 'utf16') return report;
  const spans = report.entities.flatMap(({ mentions, attributes }): readonly Span[] => [
    ...mentions,
    ...(attributes.quotes ?? []),
  ]);
  const moved = offsetsIn(unit, text, spans);
  return {
    ...report,
    entities: report.entities.map((entity) => {
      const mentions = entity.mentions.map(moved);
      const { quotes } = entity.attributes;
      if (quotes === undefined) return { ...entity, mentions };
      return {
        ...entity,
        mentions,
        attributes: { ...entity.attributes, quotes: quotes.map(moved) },
      };
    }),
  };
};

const convert = (
  text: string,
  unit: Exclude<OffsetUnit, 'utf16'>,
  offsets: readonly number[],
): ReadonlyMap<number, number> => {
  const sizeOf = unit === 'byte' ? bytesOf : codePointsOf;
  const converted = new Map<number, number>();
  let at = 0;
  let size = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; at < offset; at++) size += sizeOf(text.charCodeAt(at));
    converted.set(offset, size);
  }
  return converted;
};

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The second half of a surrogate pair adds no code point. */
const codePointsOf = (unit: number): number => (isTrail(unit) ? 0 : 1);

/** A surrogate pair makes four bytes, two for each half. */
const bytesOf = (unit: number): number => {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
};
