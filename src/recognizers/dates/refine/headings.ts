import type { Document, Token } from '../../../document.ts';
import type { DateMeaning, Meaning } from '../meaning.ts';
import { isDateParticle } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from './join.ts';
import { isDay } from './join-clock.ts';

/** Farthest a time is from its heading, or from the time before it, in tokens. */
const farthest = 60;

const isColon = (token: Token | undefined): boolean => token?.lexeme.text === ':';

/** Most words of a heading before its day: «مباريات اليوم», «برنامج الجولة الأولى السبت 6 ماي». */
const longestHeading = 4;

/** The first word of the heading that a day closes, or the day's own: «مباريات» of «مباريات الجمعة 17 مايو». */
const headFrom = (firstToken: number, { tokens, text }: Document): number => {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - longestHeading); at--) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (word?.lexeme.kind !== 'arabic' || text.slice(word.end, next?.start).includes('\n')) break;
    if (isDateParticle(word, 'programme')) return at;
  }
  return firstToken;
};

/** Most words of a label before its day: «التاريخ», «تاريخ اللقاء». */
const longestLabel = 3;

/** Whether a token begins its line, or has but emoji and a label with a colon before it: «📅 السبت», «التاريخ: السبت». */
const opensLine = (first: Token, { tokens, text }: Document): boolean => {
  const endsBefore = (at: number): boolean => {
    const [token, next] = [tokens[at], tokens[at + 1]];
    return token === undefined || text.slice(token.end, next?.start).includes('\n');
  };
  let at = first.index - 1;
  while (!endsBefore(at) && tokens[at]?.lexeme.kind === 'emoji') at--;
  if (endsBefore(at) || !isColon(tokens[at])) return endsBefore(at);
  at--;
  for (let words = 0; words < longestLabel && tokens[at]?.lexeme.kind === 'arabic'; words++) {
    if (endsBefore(at)) break;
    at--;
  }
  while (!endsBefore(at) && tokens[at]?.lexeme.kind === 'emoji') at--;
  return endsBefore(at);
};

/** Whether a reading is a line of its own, with or without a colon: «السبت 6 ماي», «مباريات السبت 6 ماي». */
const isLine = ({ firstToken, endToken }: Reading, document: Document): boolean => {
  const { tokens, text } = document;
  const last = isColon(tokens[endToken]) ? endToken : endToken - 1;
  const head = headFrom(firstToken, document);
  const first = tokens[head];
  const [end, after] = [tokens[last], tokens[last + 1]];
  if (first === undefined || end === undefined || after === undefined) return false;
  return text.slice(end.end, after.start).includes('\n') && opensLine(first, document);
};

/** Whether times follow under a day: «الأحد 2 أفريل: الساعة 15:00 …», «غدا وفق البرنامج التالي: الساعة …». */
const heads = (day: Reading, time: Reading, document: Document): boolean => {
  const { tokens } = document;
  const isOfSentence =
    tokens[time.firstToken]?.sentence === tokens[day.endToken - 1]?.sentence ||
    tokens[day.endToken]?.sentence === tokens[day.endToken - 1]?.sentence;
  return (
    isLine(day, document) ||
    isColon(tokens[day.endToken]) ||
    (isOfSentence && isColon(tokens[time.firstToken - 1]))
  );
};

/** The day as the times below it have it: that which follows the line above is named already. */
const sameDay = (meaning: Meaning): DateMeaning | null => {
  if (!isDay(meaning)) return null;
  return meaning.kind === 'weekday' && meaning.shift === 'following'
    ? { ...meaning, shift: 'same' }
    : meaning;
};

/** A time without a day on a day. */
const onDay = (meaning: Meaning, date: DateMeaning): Meaning | null => {
  if (meaning.kind === 'clock') {
    return meaning.date === undefined && meaning.hour !== undefined ? { ...meaning, date } : null;
  }
  if (meaning.kind !== 'clockRange' || meaning.from.date !== undefined) return null;
  return { ...meaning, from: { ...meaning.from, date } };
};

/** The weekday that a day has by name. */
const weekdayOf = ({ meaning }: Reading): number | undefined =>
  meaning.kind === 'weekday' || meaning.kind === 'fields' ? meaning.weekday : undefined;

/** Most days from a line of a programme to the next. */
const longestBreak = 3;

/** «الخميس:» on a line below that of «الأربعاء 5 ماي:» is the day after it. */
const below = (above: Reading, day: Reading): Reading => {
  const [from, to] = [weekdayOf(above), weekdayOf(day)];
  const { meaning } = day;
  if (from === undefined || to === undefined) return day;
  if (meaning.kind !== 'weekday' || meaning.shift !== undefined || meaning.weekShift !== undefined)
    return day;
  const later = (to - from + 7) % 7;
  return later === 0 || later > longestBreak
    ? day
    : { ...day, meaning: { ...meaning, shift: 'following' } };
};

/** The times of a programme are of the day above them, up to the next date. */
export const headings: Refiner = (readings, document) => {
  let day: Reading | undefined;
  /** The day that is the last line of its own. */
  let line: Reading | undefined;
  let isHeading = false;
  let last = 0;
  return readings.map((reading) => {
    const { meaning, weak } = reading;
    if (isDay(meaning)) {
      const isOwnLine = weekdayOf(reading) !== undefined && isLine(reading, document);
      day = line !== undefined && isOwnLine ? below(line, reading) : reading;
      line = isOwnLine ? day : undefined;
      isHeading = false;
      last = reading.endToken;
      return day;
    }
    const named = day === undefined ? null : sameDay(day.meaning);
    const headed = named === null ? null : onDay(meaning, named);
    if (day === undefined || headed === null || weak || reading.firstToken - last > farthest) {
      if (meaning.kind !== 'duration') day = undefined;
      return reading;
    }
    isHeading ||= heads(day, reading, document);
    last = reading.endToken;
    if (!isHeading) {
      day = undefined;
      return reading;
    }
    return { ...reading, meaning: headed, ahead: day.ahead };
  });
};
