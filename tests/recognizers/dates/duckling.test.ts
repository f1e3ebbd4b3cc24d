import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/recognizers/dates/calendar.ts';
import { resolveDates } from '../../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { corporaFolder } from '../../../src/training/corpora/corpora-folder.ts';

interface Phrase {
  readonly text: string;
  /** Local times; the end of an interval is exclusive, null for what is no interval. */
  readonly from: string;
  readonly to: string | null;
  readonly grain: string;
}

const file = join(corporaFolder, 'temporal/duckling-ar.json');
const here = existsSync(file);

/** Kashaf reads another value on purpose, or none; README.md, Dates, says why. */
const different: ReadonlySet<string> = new Set(['من اسبوع']);

const phrases: readonly Phrase[] = here ? JSON.parse(readFileSync(file, 'utf8')).examples : [];

const day = (time: string): string => time.slice(0, 10);
const clock = (time: string): string => time.slice(11, 16);
const dayBefore = (time: string): string =>
  new Date(Date.parse(`${day(time)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The last day of an interval: its end is exclusive, unless it is a time within a day. */
const lastDay = (to: string): string => (clock(to) === '00:00' ? dayBefore(to) : day(to));

/** What Kashaf says of a phrase, in terms of duckling: its first day, last day and clock time. */
const read = (text: string) => {
  const document = readDocument(text, { referenceDate: '2013-02-12', weekday: 'next' });
  const [found, ...others] = resolveDates(document);
  if (found === undefined || others.length > 0) return null;
  const { timex, from, to } = found.resolved;
  const time = /^[^/]*T(\d\d:\d\d)/u.exec(timex)?.[1];
  return {
    from: from === undefined ? undefined : isoDay(from),
    to: to === undefined ? undefined : isoDay(to),
    time,
    zoned: timex.includes('Z'),
    relation: found.reading.attributes?.relation,
  };
};

const isRight = ({ text, from, to, grain }: Phrase): boolean => {
  const found = read(text);
  if (found === null) return false;
  // «حتى»: duckling's interval begins now, Kashaf's date is its end.
  const wanted = found.relation === 'until' && to !== null ? to : from;
  if (found.from !== day(wanted)) return false;
  // Times of another zone: Kashaf keeps what is written, duckling converts it.
  const isTime = ['hour', 'minute'].includes(grain) && clock(wanted) !== '00:00' && !found.zoned;
  if (isTime && found.time !== undefined && found.time !== clock(wanted)) return false;
  return to === null || found.relation === 'until' || found.to === lastDay(to);
};

describe.skipIf(!here)(`duckling's Arabic corpus (${file})`, () => {
  test('at least 95 % of the values are those of duckling, the rest is known', () => {
    expect(phrases.length).toBeGreaterThan(150);
    const wrong = phrases.filter((phrase) => !isRight(phrase)).map(({ text }) => text);
    expect(wrong.filter((text) => !different.has(text))).toEqual([]);
    expect(wrong.length / phrases.length).toBeLessThanOrEqual(0.05);
  });
});
