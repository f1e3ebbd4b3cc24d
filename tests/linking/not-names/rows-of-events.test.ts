import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutRowsAsEvents } from '../../../src/linking/not-names/rows-of-events.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const event = (source: string, start: number, end: number): Candidate => ({
  type: 'event',
  value: null,
  start,
  end,
  confidence: 0.95,
  source,
  rule: `${source}/test`,
});

/** Whether the event of the tagger over both names, which rules find, stays. */
const staysOver = (first: string, between: string, second: string): boolean => {
  const document = readDocument(first + between + second);
  const end = document.text.length;
  const row = event('tagger', 0, end);
  const halves = [
    event('events', 0, first.length),
    event('events', first.length + between.length, end),
  ];
  return withoutRowsAsEvents(document, [row, ...halves]).includes(row);
};

test('two events of rules with «و» between are not one of the tagger', () => {
  expect(staysOver('الانتخابات الرئاسية 2014', ' و', 'الانتخابات البلدية 2018')).toBe(false);
  expect(staysOver('الانتخابات الرئاسية 2014', ' ثم و', 'الانتخابات البلدية 2018')).toBe(true);
  expect(staysOver('مهرجان', ' ', 'كأس العالم 2018')).toBe(true);
});
