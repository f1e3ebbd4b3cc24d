import type { Language } from '../labels.ts';

/** Writes days of the Gregorian calendar in a language; days of English come before the month. */
export const dayFormat = (
  language: Language,
  parts: Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'day'>,
): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...parts,
    calendar: 'gregory',
    timeZone: 'UTC',
  });

/** Writes an ISO day, month or year as it is read: «17 December 2019», «١٧ ديسمبر ٢٠١٩». */
export const dayWriter = (language: Language): ((iso: string) => string) => {
  const formats = [
    dayFormat(language, { year: 'numeric' }),
    dayFormat(language, { year: 'numeric', month: 'long' }),
    dayFormat(language, { year: 'numeric', month: 'long', day: 'numeric' }),
  ];
  return (iso) => {
    const parts = iso.split('-');
    const [year = 1, month = 1, day = 1] = parts.map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return formats[parts.length - 1]?.format(date) ?? iso;
  };
};
