import { wordLists } from './word-set.ts';

/** Words beside names of places. */
interface PlaceNeighbours {
  /** Sides of a place, before its name: «شرق المدينة». */
  readonly sides: readonly string[];
  /** Adjectives of a side or a quarter: «الجنوبية», «الصناعية». */
  readonly sideAdjectives: readonly string[];
  /** Who lives in a place or governs it: «أهالي قرية», «بلدية مدينة». */
  readonly inhabitants: readonly string[];
  /** Titles of rulers after whom roads are called: «شارع الملك فيصل». */
  readonly rulers: readonly string[];
}

const words = wordLists<PlaceNeighbours>('place-neighbours.json');

/** Whether a search key is in one of the lists. */
export const isNeighbour = (list: keyof PlaceNeighbours, key: string): boolean =>
  words(list).has(key);
