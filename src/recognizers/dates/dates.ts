import type { Candidate, Document, Recognizer, TimexValue } from '../../document.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import { readDates } from './read.ts';
import { type Context, type Resolved, resolveMeaning } from './resolve.ts';

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
    for (const reading of readDates(document)) {
      const resolved = resolveMeaning(reading.meaning, context);
      if (resolved === null) continue;
      if (resolved.from !== undefined) context = { ...context, last: resolved.from };
      candidates.push({
        type: 'date',
        start: reading.start,
        end: reading.end,
        value: timexValue(resolved),
        confidence: reading.confidence,
        source: 'dates',
        ...(resolved.attributes === undefined ? {} : { attributes: resolved.attributes }),
      });
    }
    return candidates;
  },
};

const timexValue = ({ timex, from, to, grain, calendar }: Resolved): TimexValue => ({
  timex,
  ...(from === undefined ? {} : { from: isoDay(from) }),
  ...(to === undefined ? {} : { to: isoDay(to) }),
  grain,
  calendar,
});
