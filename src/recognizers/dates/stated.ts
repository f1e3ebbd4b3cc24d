import type { Document, Sentence } from '../../document.ts';
import { lazy } from '../../lexicons/load.ts';
import { searchKey } from '../../text/normalize.ts';
import { isoDay } from './calendar.ts';
import type { Fields, Meaning } from './meaning.ts';
import { termsOf } from './patterns/terms.ts';
import { readDates } from './read.ts';
import type { Reading } from './reading.ts';
import { refine } from './refine/refine.ts';
import type { Context } from './resolve/context.ts';
import { resolveMeaning } from './resolve/resolve.ts';

/** Sentences from the top and from the bottom in which a text tells its own date. */
const atTop = 4;
const atBottom = 3;

/** Tokens before a dateline's date: «الرياض (رويترز) - 12 مارس 2021». */
const longestDateline = 8;

/** Words that announce the day on which a text came out. */
const announcing = lazy(
  () =>
    new Set(
      [
        'نشر',
        'نشرت',
        'النشر',
        'تحديث',
        'التحديث',
        'حرر',
        'كتب',
        'بتاريخ',
        'التاريخ',
        'تاريخ',
        'صدر',
      ].map(searchKey),
    ),
);

/** What closes a dateline. */
const separators = new Set(['-', '–', '—', ':', '|', '/', '(', ')', '•']);

const unknown: Context = { reference: null, last: null, weekday: 'past', weekend: 'fri-sat' };

/** A day told in full: nothing of it counts from another. */
const isFull = (meaning: Meaning): boolean => {
  if (meaning.kind === 'pair') return isFull(meaning.gregorian) || isFull(meaning.hijri);
  if (meaning.kind === 'clock') return meaning.date !== undefined && isFull(meaning.date);
  return meaning.kind === 'fields' && meaning.year !== undefined && meaning.day !== undefined;
};

/**
 * The day that a text itself tells to be its own, as ISO day; null when it tells none. It is told by
 * a dateline («الرياض - 12 مارس 2021 -»), by a line of its own or a word such as «نشر في» at the top
 * or bottom, or beside «اليوم» or «أمس».
 */
export const statedDate = (document: Document): string | null => {
  const { sentences } = document;
  const some =
    sentences.length <= atTop + atBottom
      ? sentences
      : [...sentences.slice(0, atTop), ...sentences.slice(-atBottom)];
  const readings = refine(readDates(document, some), document).filter(({ meaning }) =>
    isFull(meaning),
  );
  const own =
    readings.find((reading) => isDateline(reading, document)) ??
    readings.find((reading) => isAnnounced(reading, document)) ??
    readings.find((reading) => isLine(reading, document)) ??
    readings.find(({ meaning }) => daysAway(meaning) !== undefined);
  if (own === undefined) return null;
  const day = resolveMeaning(own.meaning, unknown)?.from;
  return day === undefined ? null : isoDay(day - (daysAway(own.meaning) ?? 0));
};

const daysAway = (meaning: Meaning): Fields['daysAway'] => {
  if (meaning.kind === 'clock')
    return meaning.date === undefined ? undefined : daysAway(meaning.date);
  return meaning.kind === 'fields' ? meaning.daysAway : undefined;
};

const isSeparator = (document: Document, at: number): boolean => {
  const token = document.tokens[at];
  return token !== undefined && separators.has(token.lexeme.text);
};

/** Near the beginning, a place or agency before it at most, and a dash, bracket or line break after. */
const isDateline = ({ firstToken, endToken }: Reading, document: Document): boolean => {
  const { tokens } = document;
  if (firstToken > longestDateline) return false;
  const before = tokens[firstToken - 1];
  const leads = before === undefined || termsOf(before.lexeme).length === 0;
  const next = tokens[endToken];
  const ends = next === undefined || next.sentence !== tokens[firstToken]?.sentence;
  return leads && (ends || isSeparator(document, endToken));
};

/** «نشر في», «آخر تحديث:» up to three words before it. */
const isAnnounced = ({ firstToken }: Reading, { tokens }: Document): boolean => {
  for (let at = firstToken; at >= Math.max(0, firstToken - 3); at--) {
    const keys = tokens[at]?.lexeme.starts.map(({ key }) => key) ?? [];
    if (at < firstToken && keys.some((key) => announcing().has(key))) return true;
  }
  return false;
};

/** A sentence that is nothing but the date. */
const isLine = (reading: Reading, { sentences }: Document): boolean =>
  sentences.some(
    ({ firstToken, endToken }: Sentence) =>
      reading.firstToken === firstToken && reading.endToken === endToken,
  );
