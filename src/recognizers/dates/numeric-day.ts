type DayField = 'd' | 'm' | 'y';
export type Order = readonly DayField[];

/** The order of day, month and year in a pattern such as `dd/mm/yyyy`; undefined when it has none. */
export const orderOf = (pattern: string): Order | undefined => {
  const parts = [...new Set(pattern.toLowerCase().match(/[dmy]/gu) ?? [])];
  const order = parts.filter((part): part is DayField => /^[dmy]$/u.test(part));
  return order.length === 3 ? order : undefined;
};

/** Whether days may be read so: `d/m/y`, `m/d/y`, `y/m/d`, `unix`, `excel`. */
export const isDateFormat = (pattern: string): boolean =>
  pattern === 'unix' || pattern === 'excel' || orderOf(pattern) !== undefined;

/** The ISO day with which a text begins; null when that is no day of the calendar. */
export const isoDayOf = (source: string): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(source.trim())?.[0];
  return day === undefined ? null : dayInOrder(day.split('-').map(Number), ['y', 'm', 'd']);
};

/** The ISO day of figures without marks, alone or before a time: `20200806`, `20200806T101500Z`. */
export const compactDayOf = (source: string): string | null => {
  const [, year, month, day] =
    /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(source) ?? [];
  return year === undefined ? null : calendarDay(Number(year), Number(month), Number(day));
};

/** The digits of Arabic and Persian as those of ASCII. */
export const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Three numbers with marks between them, and perhaps a time after. */
export const numbersOf = (source: string): readonly number[] | undefined =>
  /^(\d{1,4})\s*[-/.\u060d]\s*(\d{1,2})\s*[-/.\u060d]\s*(\d{1,4})(?!\d)/u
    .exec(latinDigits(source.trim()))
    ?.slice(1)
    .map(Number);

/** The ISO day of three numbers in an order; a year that comes first is taken for one. */
export const dayInOrder = (numbers: readonly number[], order: Order): string | null => {
  const actual: Order = (numbers[0] ?? 0) > 31 ? ['y', 'm', 'd'] : order;
  const numberOf = (part: DayField): number => numbers[actual.indexOf(part)] ?? 0;
  const year = numberOf('y');
  // Two figures are a year of 1970 to 2069.
  const full = year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
  return calendarDay(full, numberOf('m'), numberOf('d'));
};

/** The ISO day of numbers; null when the calendar has none. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date takes 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
};
