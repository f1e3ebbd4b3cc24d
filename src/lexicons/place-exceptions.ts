import type { Lexeme } from '../text/lexeme.ts';
import { keysOf } from './ambiguous.ts';
import { lazy } from './load.ts';
import { placeWords } from './place-words.ts';
import { byKey } from './word-set.ts';

const exceptionsOf = (lists: Readonly<Record<string, readonly string[]>>) =>
  new Map(
    [...byKey(lists)].map(([key, list]): [string, ReadonlySet<string>] => [key, keysOf(list)]),
  );
const notBefore = lazy(() => exceptionsOf(placeWords().notBefore));
const notAfter = lazy(() => exceptionsOf(placeWords().notAfter));
const notPlaces = lazy(() => new Set(placeWords().notPlaces));

/** Whether a name means something else because of the word after it, both as search keys. */
export const isUndoneBy = (name: string, after: string): boolean =>
  notBefore().get(name)?.has(after) === true;

/** The same because of the word before it. */
export const isUndoneAfter = (name: string, before: Lexeme): boolean => {
  const words = notAfter().get(name);
  return words !== undefined && before.starts.some(({ key }) => words.has(key));
};

/** Whether a word as it is spelt only looks like a proclitic and the name of a place: «بابها», but not «بأبها». */
export const isNoPlace = ({ spelling }: Lexeme): boolean => notPlaces().has(spelling);
