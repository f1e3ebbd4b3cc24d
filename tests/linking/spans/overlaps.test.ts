import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { chooseSpans } from '../../../src/linking/spans/overlaps.ts';

const place = (start: number, end: number, confidence: number, name = 'ق'): Candidate => ({
  type: 'place',
  start,
  end,
  confidence,
  name,
  value: null,
  source: 'places',
  rule: 'places/test',
});
const organization = (start: number, end: number, confidence: number): Candidate => ({
  type: 'organization',
  start,
  end,
  confidence,
  value: null,
  source: 'organizations',
  rule: 'organizations/test',
});
const spans = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map(({ type, start, end }) => `${type} ${start}-${end}`);

test('a likely longer name takes in a certain shorter one and keeps it as an attribute', () => {
  const kept = chooseSpans([place(6, 13, 0.99, 'القاهرة'), organization(0, 13, 0.6)]);
  expect(spans(kept)).toEqual(['organization 0-13']);
  expect(kept[0]?.attributes).toEqual({ nested: ['القاهرة'] });
});

test('what has no letters is left out', () => {
  const kept = chooseSpans([place(3, 3, 0.9), place(7, 6, 0.4), organization(0, 9, 0.9)]);
  expect(spans(kept)).toEqual(['organization 0-9']);
  expect(chooseSpans([place(7, 6, 0.4)])).toEqual([]);
});

test('of two types of one span that which a rule and the tagger give wins, whatever a rule alone says', () => {
  const heard: Candidate = { ...organization(0, 9, 0.8), source: 'tagger' };
  const rules = [organization(0, 9, 0.97), place(0, 9, 0.95)];
  expect(spans(chooseSpans([...rules, heard]))).toEqual(['organization 0-9']);
  expect(spans(chooseSpans([organization(0, 9, 0.7), place(0, 9, 0.95), heard]))).toEqual([
    'place 0-9',
  ]);
  expect(spans(chooseSpans([place(0, 9, 0.95), organization(0, 9, 0.95), heard]))).toEqual([
    'organization 0-9',
  ]);
});

test('an unlikely longer name does not', () => {
  expect(spans(chooseSpans([place(6, 13, 0.99), organization(0, 13, 0.3)]))).toEqual([
    'place 6-13',
  ]);
});

test('of names that cross the surer wins, and what stood inside the other comes back', () => {
  const kept = chooseSpans([organization(0, 10, 0.6), place(0, 4, 0.9), place(8, 14, 0.95)]);
  expect(spans(kept)).toEqual(['place 0-4', 'place 8-14']);
});

test('of those that agree the value is kept that one of them knows', () => {
  const [kept] = chooseSpans([
    { ...place(0, 4, 0.94), source: 'tagger', rule: 'tagger/test' },
    { ...place(0, 4, 0.9), type: 'place', value: { code: 'IQ' } },
  ]);
  expect(kept?.value).toEqual({ code: 'IQ' });
});

test('of a day and a body that are as sure the tagger decides: a channel may be called tomorrow', () => {
  const day: Candidate = {
    type: 'date',
    start: 0,
    end: 4,
    confidence: 0.97,
    value: { timex: '2019-12-06', grain: 'day', calendar: 'gregory' },
    source: 'dates',
    rule: 'dates/test',
  };
  const body = organization(0, 4, 0.97);
  const heard: Candidate = { ...body, confidence: 0.8, source: 'tagger', rule: 'tagger/test' };
  expect(spans(chooseSpans([day, body, heard]))).toEqual(['organization 0-4']);
  expect(spans(chooseSpans([day, body]))).toEqual(['date 0-4']);
});

test('where a rule and the tagger agree, the measured confidence of the tagger holds', () => {
  const rule = organization(0, 5, 0.6);
  for (const confidence of [0.5, 0.9]) {
    const kept = chooseSpans([
      rule,
      { ...rule, confidence, source: 'tagger', rule: 'tagger/test' },
    ]);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ confidence, sources: expect.arrayContaining(['tagger']) });
  }
});

test('what a rule with few faults says is not made doubtful by an agreement', () => {
  const rule = organization(0, 5, 0.95);
  const tagger = { ...rule, confidence: 0.4, source: 'tagger', rule: 'tagger/test' };
  expect(chooseSpans([rule, tagger])[0]?.confidence).toBe(0.9);
});

test('two rules that agree are as sure as the surer', () => {
  const kept = chooseSpans([
    organization(0, 5, 0.6),
    { ...organization(0, 5, 0.5), source: 'own', rule: 'own/test' },
  ]);
  expect(kept[0]?.confidence).toBe(0.6);
});

const candidate = fc
  .record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 12 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    organization: fc.boolean(),
  })
  .map(({ start, length, confidence, organization: isOrganization }) =>
    (isOrganization ? organization : place)(start, start + length, confidence),
  );

test('nothing that is kept overlaps, and all that is left out overlaps something kept', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 40 }), (candidates) => {
      const kept = chooseSpans(candidates);
      for (let i = 1; i < kept.length; i++) {
        expect(kept[i]?.start).toBeGreaterThanOrEqual(kept[i - 1]?.end ?? 0);
      }
      for (const { start, end } of candidates) {
        expect(kept.some((other) => other.start < end && start < other.end)).toBe(true);
      }
    }),
  );
});

test('the order of the recognizers does not matter', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 20 }), (candidates) => {
      const distinct = candidates.map((one, at) => ({ ...one, confidence: (at + 1) / 100 }));
      expect(spans(chooseSpans([...distinct].reverse()))).toEqual(spans(chooseSpans(distinct)));
    }),
  );
});
