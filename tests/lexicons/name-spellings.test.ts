import { expect, test } from 'vitest';
import { spellingsOf } from '../../src/lexicons/name-spellings.ts';

const cases: readonly (readonly [name: string, ...others: readonly string[]])[] = [
  ['مجموعة الرؤية'],
  ['أبواب الخير'],
  ['أبو علي', 'أبا علي', 'أبي علي'],
  ['عبدالله سعد', 'عبد الله سعد'],
  ['عبد الله سعد', 'عبدالله سعد'],
  ['سعد ابن حمد', 'سعد بن حمد'],
  ['محمد أبو العز', 'محمد أبا العز', 'محمد أبي العز'],
];

test.each(cases)('%s is spelt in as many ways', (name, ...others) => {
  expect(spellingsOf(name)).toEqual([name, ...others]);
});
