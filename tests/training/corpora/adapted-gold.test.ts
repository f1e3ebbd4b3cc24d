import { expect, test } from 'vitest';
import type { Candidate, Recognizer } from '../../../src/document.ts';
import { labelSpans, type NameClass } from '../../../src/recognizers/tagger/decoding/labels.ts';
import { adaptedGold, merged } from '../../../src/training/corpora/adapted-gold.ts';
import { conllClass, goldDocuments } from '../../../src/training/corpora/training-gold.ts';

const name = (tagClass: NameClass, first: number, end: number) => ({ tagClass, first, end });
const found = (tagClass: NameClass, first: number, end: number, confidence = 0.95) => ({
  ...name(tagClass, first, end),
  confidence,
});

test.each([
  ['both find it', [name('ORG', 0, 2)], [found('ORG', 0, 2)], ['ORG 0 2']],
  [
    'people and places of the gold alone',
    [name('PERS', 0, 1), name('LOC', 4, 5)],
    [],
    ['PERS 0 1', 'LOC 4 5'],
  ],
  ['an organization of the gold alone', [name('ORG', 0, 2)], [], undefined],
  ['a person to the gold', [name('PERS', 0, 1)], [found('LOC', 0, 1)], ['PERS 0 1']],
  ['no person to the gold', [name('LOC', 0, 1)], [found('PERS', 0, 1)], ['LOC 0 1']],
  ['an organization or a place', [name('ORG', 0, 1)], [found('LOC', 0, 1)], undefined],
  ['a place in our longer name', [name('LOC', 1, 2)], [found('ORG', 0, 2)], ['ORG 0 2']],
  ['other bounds', [name('PERS', 0, 2)], [found('PERS', 0, 3)], undefined],
  ['a nationality', [], [found('NAT', 0, 1, 0.5)], ['NAT 0 1']],
  ['a sure name of ours alone', [], [found('ORG', 0, 2, 0.9)], ['ORG 0 2']],
  ['an unsure organization', [], [found('ORG', 0, 2, 0.7)], undefined],
  ['an unsure person is none', [], [found('PERS', 0, 1, 0.7)], []],
])('%s', (_, theirs, ours, expected) => {
  const names = merged(theirs, ours);
  expect(names?.map(({ tagClass, first, end }) => `${tagClass} ${first} ${end}`)).toEqual(expected);
});

test('gold gets our labels, and sentences that contradict us teach nothing', () => {
  const sentence = (marked: string) => ({
    startsDocument: false,
    tokens: marked.split(' ').map((word) => {
      const [text = '', tag = 'O'] = word.split('/');
      return { text, tag };
    }),
  });
  const gold = goldDocuments(
    [sentence('وصل بوذا/B-PER إلى المعبد'), sentence('أسس شركة/B-ORG الأثير/I-ORG')],
    2,
    conllClass,
  );
  const silent: Recognizer = {
    id: 'tagger',
    kinds: ['person'],
    recognize: (): readonly Candidate[] => [],
  };
  const [adapted] = adaptedGold(gold, silent, 0);
  expect(adapted?.domain).toBe(0);
  expect(labelSpans(adapted?.labels ?? [])).toEqual([name('PERS', 1, 2)]);
  expect([...(adapted?.unused ?? [])]).toEqual([1]);
});
