import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { link } from '../../src/linking/link.ts';
import { analyzeText } from '../../src/pipeline.ts';
import { readDocument } from '../../src/text/read-document.ts';

const text = `التقى مايك بومبو، وزير الخارجية، رئيس الوزراء بنيامين نتنياهو في المغرب.
وقال بومبيو إن المملكة المغربية شريك، ووافق نتنياهو على رأي مايك بومبيو.`;
const document = readDocument(text);

const spanOf = (name: string, from = 0) => {
  const start = text.indexOf(name, from);
  return { start, end: start + name.length, confidence: 0.9, source: 'test', rule: 'test/test' };
};
const person = (name: string): Candidate => ({
  type: 'person',
  value: null,
  ...spanOf(name, name.includes(' ') ? 0 : text.indexOf('\n')),
});
const country = (name: string): Candidate => ({
  type: 'country',
  value: { code: 'MA' },
  name,
  ...spanOf(name),
});

const entities = link(document, [
  person('مايك بومبو'),
  person('بنيامين نتنياهو'),
  country('المغرب'),
  person('بومبيو'),
  country('المملكة المغربية'),
  person('نتنياهو'),
  person('مايك بومبيو'),
]);

test('the mentions of one person are one entity under the best name, with the office', () => {
  const people = entities.filter((entity) => entity.type === 'person');
  expect(
    people.map(({ id, name, count, attributes }) => ({ id, name, count, attributes })),
  ).toEqual([
    {
      id: 'person:1',
      name: 'مايك بومبيو',
      count: 3,
      attributes: {
        office: 'وزير الخارجية',
        organization: 'وزارة الخارجية',
        variants: ['مايك بومبو', 'بومبيو'],
      },
    },
    {
      id: 'person:2',
      name: 'بنيامين نتنياهو',
      count: 2,
      attributes: { office: 'رئيس الوزراء', variants: ['نتنياهو'] },
    },
  ]);
});

test('the names of one country are one entity', () => {
  const [found, ...others] = entities.filter((entity) => entity.type === 'country');
  expect(others).toEqual([]);
  expect(found).toMatchObject({ id: 'country:1', name: 'المغرب', count: 2, value: { code: 'MA' } });
  expect(found?.attributes).toEqual({ variants: ['المملكة المغربية'] });
});

test('mentions stand in order, slice back to their text and know their sentence', () => {
  for (const { mentions } of entities) {
    const starts = mentions.map((mention) => mention.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.sentence).toBe(mention.start < text.indexOf('\n') ? 0 : 1);
    }
  }
});

test('names are shown without tatweel and presentation forms, mentions as they are written', () => {
  const [first] = analyzeText('قال السيد عـــادل الــدعــداع ذلك.').entities;
  expect([first?.name, first?.mentions[0]?.text]).toEqual(['عادل الدعداع', 'عـــادل الــدعــداع']);
  const [second] = analyzeText('قال الدكتور ﻣﺤﻤﺪ حسين ذلك في 3 رجب 1445 هـ.').entities;
  expect(second?.name).toBe('محمد حسين');
});
