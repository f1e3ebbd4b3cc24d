import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { ownNames } from '../../../src/recognizers/own/own.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const own = ownNames({
  names: [
    { type: 'organization', name: 'مجموعة الرؤية', aliases: ['الرؤية'] },
    { type: 'place', name: 'نوران', aliases: [], code: 'EG' },
  ],
  blocked: ['المغرب'],
});

const found = (text: string) =>
  analyzeText(text, { own }).entities.map(({ type, name, value, mentions }) => ({
    type,
    name,
    value,
    texts: mentions.map((mention) => mention.text),
  }));

test('own names and their aliases are one entity, with proclitics left out', () => {
  expect(found('وقعت مجموعة الرؤية عقدا بنوران، وستنفذه للرؤية شركات.')).toEqual([
    { type: 'place', name: 'نوران', value: { code: 'EG' }, texts: ['نوران'] },
    {
      type: 'organization',
      name: 'مجموعة الرؤية',
      value: null,
      texts: ['مجموعة الرؤية', 'لرؤية'],
    },
  ]);
});

/** Texts in which such a name would be left out if it were not the user's own. */
test.each([
  ['person', 'الوزير', 'وصل الوزير إلى لبنان'],
  ['organization', 'الأمل', 'فازت الشاعرة بجائزة "الأمل" للأدب'],
  ['place', 'الوادي', 'صدرت رواية "الوادي" عن دار النشر'],
] as const)('an own %s is found wherever it stands: %s', (type, name, text) => {
  const words = ownNames({ names: [{ type, name, aliases: [] }], blocked: [] });
  const { entities } = analyzeText(text, { own: words });
  expect(entities.map((one) => `${one.type} ${one.name}`)).toContain(`${type} ${name}`);
});

test('patterns find names that differ in a word', () => {
  const patterns = ownNames({
    names: [
      { type: 'organization', name: 'مؤسسة {word} الخيرية', aliases: [] },
      { type: 'organization', name: 'لواء النور', aliases: ['لواء {number} النور'] },
      { type: 'organization', name: 'صندوق {words} الوقفي', aliases: [] },
    ],
    blocked: [],
  });
  const names = (text: string) =>
    patterns.recognizer
      .recognize(readDocument(text))
      .map(({ start, end, name, rule }) => [text.slice(start, end), name, rule]);
  expect(names('زار مؤسسة نوران الخيرية')).toEqual([
    ['مؤسسة نوران الخيرية', 'مؤسسة نوران الخيرية', 'lexicon/organization+pattern'],
  ]);
  expect(names('ولمؤسسة سدرة الخيرية')).toEqual([
    ['مؤسسة سدرة الخيرية', 'مؤسسة سدرة الخيرية', 'lexicon/organization+pattern'],
  ]);
  expect(names('لواء 12 النور')).toEqual([
    ['لواء 12 النور', 'لواء النور', 'lexicon/organization+pattern'],
  ]);
  expect(names('صندوق آل نوران الوقفي')).toEqual([
    ['صندوق آل نوران الوقفي', 'صندوق آل نوران الوقفي', 'lexicon/organization+pattern'],
  ]);
  expect(names('مؤسسة الخيرية، مؤسسة نور. الخيرية')).toEqual([]);
});

test('blocked words are no names, others stay', () => {
  expect(found('زار المغرب ولبنان.').map(({ name }) => name)).toEqual(['لبنان']);
});
