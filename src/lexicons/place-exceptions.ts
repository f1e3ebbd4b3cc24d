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
const onlyAfter = lazy(() => exceptionsOf(placeWords().onlyAfter));
const localBodies = lazy(() => exceptionsOf(placeWords().localBody));
const notPlaces = lazy(() => new Set(placeWords().notPlaces));

/** Whether a name means something else because of the word after it, both as search keys. */
export const isUndoneBy = (name: string, after: string): boolean =>
  notBefore().get(name)?.has(after) === true;

/** The same because of the word before it. */
export const isUndoneAfter = (name: string, before: Lexeme): boolean =>
  isIn(notAfter().get(name), before);

/** Whether a name that is a word too is meant because of the word before it: «موسم الغريبة». */
export const isMeantAfter = (name: string, before: Lexeme): boolean =>
  isIn(onlyAfter().get(name), before);

const isIn = (words: ReadonlySet<string> | undefined, { splits }: Lexeme): boolean =>
  words !== undefined && splits.some(({ key }) => words.has(key));

/** Whether a noun and the last word of its name, as search keys, are a local body: «الحرس الوطني». */
export const isLocalBody = (noun: string, last: string): boolean =>
  localBodies().get(noun)?.has(last) === true;

const townsOfNews = lazy(() => keysOf(placeWords().townsOfNews));

/** Whether a plain word, as a search key, is mostly the town where its country is named: «الحمامات». */
export const isTownOfNews = (name: string): boolean => townsOfNews().has(name);

/** Whether a word as it is spelt only looks like a proclitic and the name of a place: «بابها», but not «بأبها». */
export const isNoPlace = ({ spelling }: Lexeme): boolean => notPlaces().has(spelling);
