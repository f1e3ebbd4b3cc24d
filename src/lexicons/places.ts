import { searchKey } from '../text/normalize.ts';
import { remembered } from '../text/remembered.ts';
import { Trait } from '../text/trait.ts';
import { lazyGazetteer } from './lazy-gazetteer.ts';
import { loadLexicon } from './load.ts';
import { keyed, preparedNames } from './prepared-names.ts';

/**
 * How a name of a place is read alone: it is one anywhere (`sure`); it is one after «في», «شمال» and
 * the like (`contextual`: «جنين», «عسير»); or it is one only after «مدينة» and its like
 * (`triggered`: «بدر», «الشرقية»).
 */
export const placeTiers = ['sure', 'contextual', 'triggered'] as const;
export type PlaceTier = (typeof placeTiers)[number];

/** How an entry of places.json marks its tier. */
export const tierMarks: Readonly<Record<PlaceTier, string>> = {
  sure: ':',
  contextual: '~',
  triggered: '?',
};

export interface PlaceName {
  /** The name as it is properly spelt. */
  readonly name: string;
  /** Its search key, however it was spelt where it was found. */
  readonly nameKey: string;
  /** ISO 3166-1 alpha-2 of the countries with a place of the name, the likeliest first. */
  readonly codes: readonly string[];
  readonly tier: PlaceTier;
}

/** Entries are `key=spelling:CODES`, without the spelling when it is the key's. */
const entry = /^(?:=([^:~?]*))?([:~?])(.*)$/;

const placeOf = (key: string, rest: string): PlaceName => {
  const [, name = key, mark, codes = ''] = entry.exec(rest) ?? [];
  const tier = placeTiers.find((one) => tierMarks[one] === mark) ?? 'triggered';
  return {
    name,
    nameKey: name === key ? key : searchKey(name),
    codes: codes === '' ? [] : codes.split(','),
    tier,
  };
};

/** Towns, regions, waters, mountains and sites. */
const placeEntries = preparedNames(
  'places',
  () => keyed(loadLexicon<readonly string[]>('places.json')),
  placeOf,
);
const listed = lazyGazetteer('places/beginsPlace', () => placeEntries);

/** All listed names of places. */
export const placeGazetteer = listed.gazetteer;

/** Whether the name of a place may begin with a word. */
export const beginsPlace = listed.begins;

/** Whether a sure name of a place of several words may begin with a word: «تيزي» of «تيزي وزو». */
export const beginsLongPlace = new Trait(
  'places/beginsLongPlace',
  (lexeme) =>
    beginsPlace.has(lexeme) &&
    lexeme.splits.some(({ key }) =>
      placeEntries
        .entriesOf(key)
        .some(({ rest, payload }) => rest.length > 0 && payload.tier === 'sure'),
    ),
);

/** The longest name of a place that begins at a token. */
export const placeAt = listed.at;

/** The place that a word names, whatever its spelling. */
export const placeOfWord = (word: string): PlaceName | undefined =>
  placeGazetteer().get(searchKey(word))[0];

/** Names of places that are kept once they are read. */
const keptNames = 1 << 12;

const namedPlace = remembered((name): PlaceName | null => {
  const [first = '', ...rest] = searchKey(name).split(' ');
  const others = rest.join(' ');
  const found = placeEntries.entriesOf(first).find((entry) => entry.rest.join(' ') === others);
  return found?.payload ?? null;
}, keptNames);

/** The listed place of a name of one word or several. */
export const listedPlace = (name: string): PlaceName | undefined => namedPlace(name) ?? undefined;

/** Whether a name of one word or several is a listed place. */
export const isListedPlace = (name: string): boolean => listedPlace(name) !== undefined;
