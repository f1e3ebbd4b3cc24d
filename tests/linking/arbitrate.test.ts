import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { arbitrate } from '../../src/linking/arbitrate.ts';

type Found = Pick<Candidate, 'start' | 'end' | 'confidence' | 'source'> & { value?: object };

const candidate = (type: Candidate['type'], found: Found): Candidate =>
  ({ type, value: null, ...found, rule: `${found.source}/test` }) as Candidate;
const person = (start: number, end: number, confidence: number, source: string): Candidate =>
  candidate('person', { start, end, confidence, source });
const organization = (start: number, end: number, confidence: number, source: string): Candidate =>
  candidate('organization', { start, end, confidence, source });
const french = (start: number, end: number, confidence: number): Candidate => {
  const value = { code: 'FR' };
  return candidate('nationality', { start, end, confidence, source: 'nationalities', value });
};

test('an uncertain proposal stands only where the tagger finds the same', () => {
  const agreed = [person(0, 5, 0.8, 'people'), person(0, 5, 0.7, 'tagger')];
  expect(arbitrate(agreed)).toEqual(agreed);
  expect(arbitrate([person(0, 5, 0.8, 'people')])).toEqual([]);
  expect(arbitrate([person(0, 5, 0.8, 'people'), organization(0, 5, 0.7, 'tagger')])).toEqual([
    organization(0, 5, 0.7, 'tagger'),
  ]);
});

test('a name in full is somebody where the tagger is unsure that it is a place', () => {
  const full = { ...person(0, 12, 0.8, 'people'), rule: 'people/given+common' };
  const place = (confidence: number): Candidate =>
    candidate('place', { start: 0, end: 12, confidence, source: 'tagger' });
  expect(arbitrate([full, place(0.5)])).toEqual([full]);
  expect(arbitrate([full, place(0.8)])).toEqual([place(0.8)]);
  const alone = { ...person(0, 12, 0.7, 'people'), rule: 'people/family' };
  expect(arbitrate([alone, place(0.5)])).toEqual([place(0.5)]);
});

test('a name that recurs in the text is whole where the tagger finds its beginning', () => {
  const recurrent = { ...person(0, 12, 0.9, 'people'), rule: 'people/recurrent' };
  expect(arbitrate([recurrent, person(0, 8, 0.93, 'tagger')])).toEqual([recurrent]);
  expect(arbitrate([recurrent, person(0, 15, 0.93, 'tagger')])).not.toContain(recurrent);
});

test('a rule has the whole of a name whose halves the tagger finds apart', () => {
  const rule = person(0, 14, 0.65, 'people');
  const first = person(0, 4, 0.6, 'tagger');
  expect(arbitrate([rule, first, person(8, 14, 0.6, 'tagger')])).toEqual([rule]);
  // With nothing between them they are two people.
  const next = person(5, 14, 0.6, 'tagger');
  expect(arbitrate([rule, first, next])).toEqual([first, next]);
});

test('of two organizations that begin together the rule has the shorter right where the tagger is unsure', () => {
  const rule = organization(0, 15, 0.75, 'organizations');
  expect(arbitrate([rule, organization(0, 24, 0.66, 'tagger')])).toEqual([rule]);
  const sure = organization(0, 24, 0.8, 'tagger');
  expect(arbitrate([rule, sure])).toEqual([sure]);
  const shorter = organization(0, 8, 0.66, 'tagger');
  expect(arbitrate([rule, shorter])).toEqual([shorter]);
});

test('an answer that is sure enough for its kind stands though the tagger is silent', () => {
  const headed = [organization(0, 5, 0.92, 'organizations')];
  expect(arbitrate(headed)).toEqual(headed);
  expect(arbitrate([organization(0, 5, 0.85, 'organizations')])).toEqual([]);
  expect(arbitrate([person(0, 5, 0.92, 'people')])).toEqual([]);
  const place = (confidence: number): Candidate =>
    candidate('place', { start: 0, end: 5, confidence, source: 'places' });
  expect(arbitrate([place(0.95)])).toEqual([place(0.95)]);
  expect(arbitrate([place(0.92)])).toEqual([]);
});

test('a nationality stands where the tagger does not find it', () => {
  const listed = french(0, 5, 0.98);
  const found: Candidate = { ...listed, confidence: 0.7, source: 'tagger', rule: 'tagger/test' };
  expect(arbitrate([listed, found])).toEqual([listed, found]);
  expect(arbitrate([listed])).toEqual([listed]);
  expect(arbitrate([{ ...listed, confidence: 0.75 }])).toEqual([]);
});

test('a place that is a country is one name', () => {
  const whole = { start: 0, end: 5 };
  const value = { code: 'LB' };
  const country = candidate('country', { ...whole, confidence: 0.6, source: 'countries', value });
  const place = candidate('place', { ...whole, confidence: 0.9, source: 'tagger' });
  expect(arbitrate([country, place])).toEqual([country, place]);
});

test('kinds that the tagger knows nothing of are left alone', () => {
  const amount = { start: 0, end: 1, confidence: 0.5, source: 'quantities' };
  const number = candidate('number', { ...amount, value: { amount: 3 } });
  expect(arbitrate([number])).toEqual([number]);
});

test('the role of a proposal goes to the name found in its place', () => {
  const proposal = { ...person(4, 9, 0.8, 'people'), attributes: { office: 'الوزير' } };
  expect(arbitrate([proposal, person(4, 12, 0.9, 'tagger')])).toEqual([
    { ...person(4, 12, 0.9, 'tagger'), attributes: { office: 'الوزير' } },
  ]);
});

test('a name inside a longer one that is kept stays, for the longer one to tell of it', () => {
  const inner = french(8, 15, 0.98);
  const outer = organization(0, 15, 0.9, 'tagger');
  expect(arbitrate([inner, outer])).toEqual([inner, outer]);
});
