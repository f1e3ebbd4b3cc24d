import type { Document, Sentence, Token } from '../../document.ts';
import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { beginsPlace, placeAt } from '../../lexicons/places.ts';
import { wordSet } from '../../lexicons/word-set.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { Trait, trait } from '../../text/trait.ts';
import { isoDay } from './calendar.ts';
import { isPlacedDateline, isSeparator, longestDateline } from './dateline.ts';
import type { DateFields, Meaning } from './meaning.ts';
import { begins } from './patterns/dispatch/dispatch.ts';
import { termsOf } from './patterns/words/word-senses.ts';
import { readDatesOf } from './read-dates.ts';
import type { Reading } from './reading.ts';
import { refine } from './refine/refine.ts';
import type { ResolutionContext } from './resolve/resolution-context.ts';
import { resolveMeaning } from './resolve/resolve.ts';

/** Sentences from the top and from the bottom in which a text gives its own date. */
const atTop = 4;
const atBottom = 3;

/** Tokens after the date of a dateline that is a line of its own: the agency, «أ ش أ». */
const longestAgency = 3;

/** Words before the day of a text. */
interface StatedDates {
  /** Of the day on which it came out: «تاريخ النشر», «حرر في». */
  readonly published: readonly string[];
  /** Of a day on which it was changed: «آخر تحديث». */
  readonly updated: readonly string[];
}

const announcing = lazy(() => {
  const { published, updated } = loadLexicon<StatedDates>('stated-dates.json');
  return {
    published: wordSet(published),
    updated: wordSet(updated),
  };
});

const isAmong = (list: keyof StatedDates): ((lexeme: Lexeme) => boolean) =>
  trait(`stated/${list}`, ({ splits }) => splits.some(({ key }) => announcing()[list].has(key)));

const tellsPublication = isAmong('published');
const tellsUpdate = isAmong('updated');

/** Whether a word announces the day on which a text came out or was changed. */
const announces = (lexeme: Lexeme): boolean => tellsPublication(lexeme) || tellsUpdate(lexeme);

/** «اليوم», «أمس»: a day beside them is that of the text, or so many days from it. */
const namesToday = trait('stated/namesToday', (lexeme) =>
  termsOf(lexeme).some(
    ({ class: name, value }) => name === 'deictic' || (name === 'unit' && value === 'day'),
  ),
);

/** A year is given in figures, or in words by its hundreds or thousands. */
const tellsYear = trait(
  'stated/tellsYear',
  (lexeme) =>
    lexeme.kind === 'date' ||
    termsOf(lexeme).some(
      ({ class: name, value }) =>
        name === 'hundreds' || name === 'thousands' || (name === 'figures' && Number(value) >= 100),
    ),
);

/** A year with which a date may begin, or a day that does. */
const opensYear = new Trait(
  'stated/opensYear',
  (lexeme) => begins.has(lexeme) && tellsYear(lexeme),
);

const unknown: ResolutionContext = {
  reference: null,
  last: null,
  near: null,
  weekday: 'past',
  weekend: 'fri-sat',
};

/** A day given in full: nothing of it counts from another. */
const isFull = (meaning: Meaning): boolean => {
  if (meaning.kind === 'dualDated') return isFull(meaning.gregorian) || isFull(meaning.hijri);
  if (meaning.kind === 'clock') return meaning.date !== undefined && isFull(meaning.date);
  return meaning.kind === 'fields' && meaning.year !== undefined && meaning.day !== undefined;
};

/**
 * The day that a text itself gives as its own, as ISO day; null when it gives none. It is known by
 * a dateline («الرياض - 12 مارس 2021 -», «الطائف 10 أغسطس 2015 م واس»), by a line of its own or a word
 * such as «نشر في» at the top or bottom, or beside «اليوم» or «أمس».
 */
export const statedDate = (document: Document): string | null => {
  const { sentences } = document;
  const bottom = Math.max(atTop, sentences.length - atBottom);
  const telling = sentences.filter(
    (sentence) =>
      (sentence.index < atTop || sentence.index >= bottom) && mayTell(document, sentence),
  );
  if (telling.length === 0) return null;
  const read = readDatesOf(document, telling);
  // Refiners put no year into a date but that of another.
  if (!read.some((reading) => writesYear(reading, document))) return null;
  const readings = refine(read, document).filter(
    (reading) => isFull(reading.meaning) && writesYear(reading, document),
  );
  // A day of change says when the text came out only where nothing else does.
  const own =
    ownOf(
      readings.filter((reading) => !isUpdate(reading, document)),
      document,
    ) ?? ownOf(readings, document);
  if (own === undefined) return null;
  const day = resolveMeaning(own.meaning, unknown)?.from;
  return day === undefined ? null : isoDay(day - (daysAway(own.meaning) ?? 0));
};

const ownOf = (readings: readonly Reading[], document: Document): Reading | undefined =>
  readings.find(
    (reading) =>
      isDateline(reading, document) ||
      isPlacedDateline(reading, document) ||
      isAgencyLine(reading, document),
  ) ??
  readings.find((reading) => isAnnounced(reading, document)) ??
  readings.find((reading) => isLine(reading, document)) ??
  readings.find(({ meaning }) => daysAway(meaning) !== undefined);

/** A year known from an event («هجمات 11 سبتمبر») is not that of the text. */
const writesYear = ({ firstToken, endToken }: Reading, { tokens }: Document): boolean =>
  tokens.slice(firstToken, endToken).some(({ lexeme }) => tellsYear(lexeme));

/** Whether a sentence is worth reading: most name no year, or nothing by which it would be the text's. */
const mayTell = ({ tokens }: Document, { firstToken, endToken }: Sentence): boolean =>
  opensYear.next(tokens, firstToken, endToken) >= 0 &&
  (firstToken <= longestDateline ||
    begins.isAt(tokens, firstToken) ||
    beginsPlace.isAt(tokens, firstToken) ||
    tokens
      .slice(announcedFrom(firstToken), endToken)
      .some(({ lexeme }) => announces(lexeme) || namesToday(lexeme)));

const daysAway = (meaning: Meaning): DateFields['daysAway'] => {
  if (meaning.kind === 'clock')
    return meaning.date === undefined ? undefined : daysAway(meaning.date);
  return meaning.kind === 'fields' ? meaning.daysAway : undefined;
};

/** Near the beginning, a place or agency before it at most, and a dash, bracket or line break after. */
const isDateline = ({ firstToken, endToken }: Reading, document: Document): boolean => {
  const { tokens } = document;
  if (firstToken > longestDateline) return false;
  const before = tokens[firstToken - 1];
  const leads = before === undefined || termsOf(before.lexeme).length === 0;
  const next = tokens[endToken];
  const ends = next === undefined || next.sentence !== tokens[firstToken]?.sentence;
  return leads && (ends || isSeparator(tokens[endToken]));
};

/** A line of place, date and agency under the headline: «الطائف 10 أغسطس 2015 م واس». */
const isAgencyLine = (reading: Reading, { tokens, sentences }: Document): boolean => {
  const sentence = sentences[tokens[reading.firstToken]?.sentence ?? -1];
  return (
    sentence !== undefined &&
    sentence.index < atTop &&
    placeAt(tokens, sentence.firstToken)?.endToken === reading.firstToken &&
    sentence.endToken - reading.endToken <= longestAgency
  );
};

/** Where the three words before a token begin, one of which may announce it. */
const announcedFrom = (token: number): number => Math.max(0, token - 3);

const wordsBefore = ({ firstToken }: Reading, { tokens }: Document): readonly Token[] =>
  tokens.slice(announcedFrom(firstToken), firstToken);

/** A longer sentence tells a story: «قضت المحكمة بتاريخ 6 مارس 2017 بسجن المتهم …». */
const longestNote = 25;

/** «نشر في», «آخر تحديث:» up to three words before it, at the head of its sentence or in a short one. */
const isAnnounced = (reading: Reading, document: Document): boolean =>
  wordsBefore(reading, document).some(({ lexeme, sentence, index }) => {
    const { firstToken = 0, endToken = 0 } = document.sentences[sentence] ?? {};
    return announces(lexeme) && (index <= firstToken + 1 || endToken - firstToken <= longestNote);
  });

/** «آخر تحديث:», where the nearest such word is one of change: «آخر تحديث ونشر في» is not. */
const isUpdate = (reading: Reading, document: Document): boolean => {
  const word = wordsBefore(reading, document).findLast(({ lexeme }) => announces(lexeme));
  return word !== undefined && tellsUpdate(word.lexeme);
};

/** A sentence that is nothing but the date. */
const isLine = (reading: Reading, { sentences }: Document): boolean =>
  sentences.some(
    ({ firstToken, endToken }: Sentence) =>
      reading.firstToken === firstToken && reading.endToken === endToken,
  );
