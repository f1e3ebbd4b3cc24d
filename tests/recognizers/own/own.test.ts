import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { ownNames } from '../../../src/recognizers/own/own.ts';

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

test('blocked words are no names, others stay', () => {
  expect(found('زار المغرب ولبنان.').map(({ name }) => name)).toEqual(['لبنان']);
});
