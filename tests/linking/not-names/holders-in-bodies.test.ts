import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutHoldersInBodies } from '../../../src/linking/not-names/holders-in-bodies.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** What is left of a building and the holder of an office that ends where it ends. */
const left = (text: string, building: string, person: string): readonly string[] => {
  const at = (words: string): { start: number; end: number; value: null } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    value: null,
  });
  const candidates: readonly Candidate[] = [
    {
      type: 'place',
      confidence: 0.95,
      source: 'places',
      rule: 'places/landmark',
      ...at(building),
    },
    {
      type: 'person',
      confidence: 0.87,
      source: 'people',
      rule: 'people/title+common',
      ...at(person),
    },
  ];
  return withoutHoldersInBodies(readDocument(text), candidates).map(({ start, end }) =>
    text.slice(start, end),
  );
};

test.each([
  // a foreign word is between the head and the person
  [
    'قالت خبيرة متحف أشموليان إليزابيث ستون ذلك',
    'متحف أشموليان إليزابيث ستون',
    'إليزابيث ستون',
    'متحف أشموليان',
  ],
  // what is called after somebody
  [
    'قال مدير المستشفى الجامعي فطومة بورقيبة ذلك',
    'المستشفى الجامعي فطومة بورقيبة',
    'فطومة بورقيبة',
    'المستشفى الجامعي فطومة بورقيبة',
  ],
  ['قال مدير مستشفى شارل نيكول ذلك', 'مستشفى شارل نيكول', 'شارل نيكول', 'مستشفى شارل نيكول'],
])('%s', (text, building, person, rest) => {
  expect(left(text, building, person)).toEqual([rest, person]);
});
