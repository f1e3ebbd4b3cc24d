import type { DocumentReport, Mention, Quote } from '../document.ts';

export const offsetUnits = ['utf16', 'codepoint', 'byte'] as const;
/** UTF-16 units, as in JavaScript and Java; code points, as in Python; bytes of UTF-8. */
export type OffsetUnit = (typeof offsetUnits)[number];

type Span = Mention | Quote;

/** The report with its offsets in another unit, in one pass over the text. */
export const withOffsets = (
  report: DocumentReport,
  text: string,
  unit: OffsetUnit,
): DocumentReport => {
  if (unit === 'utf16') return report;
  const spans: readonly Span[] = report.entities.flatMap(({ mentions, attributes }) => [
    ...mentions,
    ...(attributes.quotes ?? []),
  ]);
  const converted = convert(
    text,
    unit,
    spans.flatMap(({ start, end }) => [start, end]),
  );
  const offsetOf = (offset: number): number => converted.get(offset) ?? offset;
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: offsetOf(span.start),
    end: offsetOf(span.end),
  });
  return {
    ...report,
    entities: report.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map(moved),
      ...(entity.attributes.quotes === undefined
        ? {}
        : { attributes: { ...entity.attributes, quotes: entity.attributes.quotes.map(moved) } }),
    })),
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
