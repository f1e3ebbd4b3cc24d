import type { Attributes, Candidate, Document, Recognizer, TimexValue } from '../../document.ts';
import { dayNumber, isoDay, parseIsoDay } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { readDates } from './read-dates.ts';
import { isDateMeaning, type Reading } from './reading.ts';
import { refine } from './refine/refine.ts';
import type { Period } from './resolve/period.ts';
import { type NamedPeriod, type Resolved, resolvedPeriod } from './resolve/resolution-context.ts';
import { resolveMeaning } from './resolve/resolve.ts';

/** Dates, times, durations and recurrences, with their TIMEX3 values. */
export const dates: Recognizer = {
  id: 'dates',
  kinds: ['date', 'time', 'duration', 'set'],
  recognize: (document) =>
    resolveDates(document)
      .filter(({ resolved }) => !isVague(resolved))
      .map(({ reading, resolved }) => candidateOf(reading, resolved)),
};

/** «الآن», «حاليا»: no day that an index could name. */
const isVague = ({ timex }: Resolved): boolean => timex === 'PRESENT_REF';

/** A date of a document with its value. */
interface ResolvedReading {
  readonly reading: Reading;
  readonly resolved: Resolved;
}

/** «اليوم السابق»: from it nothing else counts, so that «اليوم التالي» beside it is the next. */
const pointsBack = (meaning: Meaning): boolean =>
  meaning.kind === 'relativePeriod' && meaning.first === 'preceding';

/** «مساء الاثنين»: the time of a day tells that day too. */
const isOnDay = (meaning: Meaning): boolean => {
  if (meaning.kind === 'clock') return meaning.date !== undefined;
  if (meaning.kind === 'clockRange') return isOnDay(meaning.from);
  return isDateMeaning(meaning);
};

/** Last day that ISO 8601 writes with a year of four figures. */
const lastDay = dayNumber(9999, 12, 31);

const isWritable = ({ from = 0, to = from }: Resolved): boolean => from <= lastDay && to <= lastDay;

/** All dates of a document in their order with their values, also «الآن» and its like. */
export const resolveDates = (document: Document): readonly ResolvedReading[] => {
  const { referenceDate, weekday, weekend, tokens } = document;
  const found: ResolvedReading[] = [];
  const reference = referenceDate === null ? null : parseIsoDay(referenceDate);
  let last: Period | null = null;
  let near: NamedPeriod | null = null;
  let sentence = -1;
  for (const reading of refine(readDates(document), document)) {
    const { meaning, ahead, behind, firstToken } = reading;
    const own = tokens[firstToken]?.sentence ?? sentence;
    if (own !== sentence) near = null;
    sentence = own;
    const resolved = resolveMeaning(meaning, {
      reference,
      last,
      near,
      weekday: ahead && !behind ? 'ahead' : weekday,
      weekend,
      behind,
    });
    if (resolved === null || !isWritable(resolved)) continue;
    found.push({ reading, resolved });
    const period = isOnDay(meaning) && !pointsBack(meaning) ? resolvedPeriod(resolved) : null;
    if (period === null) continue;
    // A holiday is mostly the occasion of a greeting: what happens in another sentence is not after it.
    if (meaning.kind !== 'holiday') last = period;
    near = { ...period, grain: resolved.grain };
  }
  return found;
};

/** A reading with the days that it is as a candidate. */
export const candidateOf = (reading: Reading, resolved: Resolved): Candidate => {
  const { start, end, confidence } = reading;
  const type = typeOf(reading, resolved);
  return {
    type,
    start,
    end,
    value: timexValue(resolved),
    confidence,
    source: 'dates',
    rule: ruleOf(reading),
    attributes: attributesOf(reading, resolved),
  };
};

const attributesOf = (reading: Reading, resolved: Resolved): Attributes | undefined => {
  if (reading.attributes === undefined && resolved.attributes === undefined) return undefined;
  const attributes = { ...reading.attributes, ...resolved.attributes };
  return Object.keys(attributes).length === 0 ? undefined : attributes;
};

/** `dates/day-month+weekday`: the pattern and the refiners that changed what it read. */
const ruleOf = ({ rule, refiners }: Reading): string => `dates/${[rule, ...refiners].join('+')}`;

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
