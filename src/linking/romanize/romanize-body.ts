import { countryOf } from '../../lexicons/countries.ts';
import { latinName, latinNoun, latinPlace } from '../../lexicons/latin.ts';
import { coordinatesOf } from '../../lexicons/place-coordinates.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';

/** What can be in front of a noun, the likeliest first. */
const fronts: readonly (readonly [arabic: string, latin: string])[] = [
  ['', ''],
  ['ال', 'al-'],
  ['لل', 'lil-'],
  ['بال', 'bil-'],
  ['وال', 'wal-'],
  ['ولل', 'wa-lil-'],
  ['و', 'wa-'],
  ['ل', 'li-'],
  ['ب', 'bi-'],
];

/** Endings of forms that follow from another one: «وطنية» from «وطني», «نقابات» from «نقابة». */
const forms: readonly (readonly [ending: string, of: string, drop: string, add: string])[] = [
  ['يه', 'ي', 'i', 'iya'],
  ['ه', '', '', 'a'],
  ['ين', '', '', 'in'],
  ['ات', 'ه', 'a', 'at'],
  ['ات', '', '', 'at'],
  ['ي', 'ه', 'a', 'i'],
  ['ي', '', '', 'i'],
];

/**
 * A word of a body's or an event's name in readable Latin letters: «للأنباء» is lil-Anba; undefined
 * for one of no list. A noun without an article before another word is in construct: «وكالة» is Wakalat.
 */
export const latinBodyWord = (word: string, isLast: boolean): string | undefined => {
  const key = searchKey(word);
  for (const [front, latin] of fronts) {
    const stem = key.slice(front.length);
    const noun = key.startsWith(front) ? nounOf(stem) : undefined;
    if (noun === undefined) continue;
    const isDefinite = front.length > 1;
    const isConstruct = !isLast && !isDefinite && stem.endsWith('ه') && noun.endsWith('a');
    return `${latin}${noun}${isConstruct ? 't' : ''}`;
  }
  return placeNamed(word, key);
};

const nounOf = (key: string): string | undefined => {
  const noun = latinNoun(key);
  if (noun !== undefined) return noun;
  for (const [ending, of, drop, add] of forms) {
    if (!key.endsWith(ending)) continue;
    const base = latinNoun(key.slice(0, -ending.length) + of);
    if (base?.endsWith(drop)) return base.slice(0, base.length - drop.length) + add;
  }
  return undefined;
};

/** «تونس», «صفاقس»: a country or a town inside the name. */
const placeNamed = (word: string, key: string): string | undefined => {
  const country = countryOf(word);
  if (country !== undefined) return latinName(country.code);
  for (const code of placeOfWord(word)?.codes ?? []) {
    const town = coordinatesOf(key, code);
    if (town !== undefined) return latinPlace(town.geonames);
  }
  return undefined;
};
