import type { Candidate, Document, Recognizer, TimexValue } from '../../document.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import { readDates } from './read.ts';
import { isDate, type Reading } from './reading.ts';
import { refine } from './refine/refine.ts';
import { type Context, periodOf, type Resolved } from './resolve/resolution-context.ts';
import { resolveMeaning } from './resolve/resolve.ts';

/** Dates, times, durations and recurrences, with their TIMEX3 values. */
export const dates: Recognizer = {
  id: 'dates',
  kinds: ['date', 'time', 'duration', 'set'],
  recognize: (document: Document): readonly Candidate[] => {
    const candidates: Candidate[] = [];
    let context: Context = {
      reference: document.referenceDate === null ? null : parseIsoDay(document.referenceDate),
      last: null,
      weekday: document.weekday,
      weekend: document.weekend,
    };
    for (const reading of refine(readDates(document, document.sentences), document)) {
      const { meaning, ahead } = reading;
      const resolved = resolveMeaning(meaning, ahead ? { ...context, weekday: 'ahead' } : context);
      if (resolved === null) continue;
      if (isDate(meaning)) context = { ...context, last: periodOf(resolved) ?? context.last };
      candidates.push(candidateOf(reading, resolved));
    }
    return candidates;
  },
};

const candidateOf = (reading: Reading, resolved: Resolved): Candidate => {
  const { start, end, confidence } = reading;
  const type = typeOf(reading, resolved);
  const candidate = { type, start, end, value: timexValue(resolved), confidence, source: 'dates' };
  if (reading.attributes === undefined && resolved.attributes === undefined) return candidate;
  const attributes = { ...reading.attributes, ...resolved.attributes };
  return Object.keys(attributes).length === 0 ? candidate : { ...candidate, attributes };
};

const typeOf = (
  { meaning }: Reading,
  { timex, grain }: Resolved,
): 'date' | 'time' | 'duration' | 'set' => {
  if (meaning.kind === 'set') return 'set';
  if (meaning.kind === 'clock' || meaning.kind === 'clockRange') return 'time';
  if (/^P[\dX]|^PT/u.test(timex)) return 'duration';
  return grain === 'hour' || grain === 'minute' || grain === 'second' ? 'time' : 'date';
};

const timexValue = ({ timex, from, to, grain, calendar }: Resolved): TimexValue => {
  if (from === undefined) {
    return to === undefined
      ? { timex, grain, calendar }
      : { timex, to: isoDay(to), grain, calendar };
  }
  if (to === undefined) return { timex, from: isoDay(from), grain, calendar };
  return { timex, from: isoDay(from), to: isoDay(to), grain, calendar };
};
