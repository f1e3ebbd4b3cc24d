import type { Fields, InputDocument, Problems } from './document.ts';

/** Makes a document of a record of NDJSON or CSV; undefined, and told, when its text is missing. */
export const documentOf = (
  record: Readonly<Record<string, unknown>>,
  fields: Fields,
  place: string,
  problems: Problems,
): InputDocument | undefined => {
  const text = record[fields.text];
  if (typeof text !== 'string') {
    problems.error(
      `${place}: no text in «${fields.text}»; the fields are ${Object.keys(record).join(', ')}: name one with --text-field`,
    );
    return undefined;
  }
  const id = record[fields.id];
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : place,
    text,
    date: dateOf(record[fields.date], place, problems),
  };
};

const dateOf = (value: unknown, place: string, problems: Problems): string | null => {
  if (value === undefined || value === null || value === '') return null;
  const day = isoDayOf(String(value));
  if (day === null) problems.warning(`${place}: date «${value}» is not YYYY-MM-DD and is not used`);
  return day;
};

/** The ISO day with which a text begins; null when that is no day of the calendar. */
export const isoDayOf = (source: string): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(source.trim())?.[0];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date takes 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
};
