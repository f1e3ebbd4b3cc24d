import { foldLetters } from '../text/normalize.ts';

/** By lexicon whose words are asked for by search key: its lists of words that are asked for as they are spelt. */
const spelt: Readonly<Record<string, readonly string[]>> = {
  'ambiguous.json': ['plain', 'describing'],
  'club-words.json': [],
  'date-joints.json': [],
  'date-words.json': ['spelt'],
  'event-words.json': ['names'],
  'linking-words.json': [],
  'number-words.json': [],
  'organization-heads.json': [],
  'organization-words.json': [],
  'people-words.json': [
    'particles',
    'givenBeforeForeign',
    'sonOf',
    'joiners',
    'syllables',
    'neverNames',
  ],
  'person-acts.json': [],
  'phone-words.json': [],
  'place-words.json': ['notPlaces'],
  'state-bodies.json': [],
  'titles.json': ['otherWords', 'prepositions'],
};

const folded = (value: unknown, left: readonly string[]): unknown => {
  if (typeof value === 'string') return foldLetters(value);
  if (Array.isArray(value)) return value.map((one) => folded(one, left));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, of]) => [name, left.includes(name) ? of : folded(of, left)]),
  );
};

/**
 * What a JSON lexicon has, its words with the letters of search keys: the build writes it so, and a start
 * need not make eight thousand keys.
 */
export const readKeyed = (file: string, json: string): unknown => {
  const lexicon: unknown = JSON.parse(json);
  const left = spelt[file];
  return left === undefined ? lexicon : folded(lexicon, left);
};
