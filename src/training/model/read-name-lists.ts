import { listHash, type WordLists } from '../../recognizers/tagger/features/name-lists.ts';
import { buildTable } from '../../recognizers/tagger/features/table.ts';
import { searchKey } from '../../text/normalize.ts';
import type { Clustering } from '../clusters/clusters.ts';
import { nameRows } from '../source-files.ts';

/** A line of a list: a name, its kind, how many people have it where the list says. */
interface ListEntry {
  readonly key: string;
  readonly kind: string;
  readonly count: number;
}

/** Reads lists of one word a list, and all words of the names where `words` says so. */
interface NameSource {
  readonly files: readonly string[];
  readonly takes?: (entry: ListEntry) => boolean;
  /** Words of names of several words count too. */
  readonly words?: true;
}

const isBorneByMany = ({ count }: ListEntry): boolean => count >= 8;

/** Lists of names of the corpora, one bit each in this order. */
const sources: readonly NameSource[] = [
  { files: ['akhateeb-male-first.txt', 'akhateeb-female-first.txt'] },
  { files: ['akhateeb-last.txt'] },
  { files: ['maha-names.txt'] },
  { files: ['wikidata-person-words.tsv'], takes: isBorneByMany },
  { files: ['wikidata-person-words.tsv'], takes: (entry) => !isBorneByMany(entry) },
  { files: ['google-ar2en-name-words.tsv'] },
  { files: ['camel-morph-proper.tsv'], takes: ({ kind }) => kind === 'person' },
  { files: ['camel-morph-proper.tsv'], takes: ({ kind }) => kind !== 'person' },
  { files: ['arwikicats-clubs.tsv'], words: true },
  { files: ['arwikicats-leagues.tsv'], words: true },
  { files: ['arwikicats-people.tsv'], words: true },
  { files: ['arwikicats-cities.tsv'] },
  { files: ['arwikicats-cities.tsv', 'arwikicats-regions.tsv'], words: true },
  { files: ['arwikicats-regions.tsv'] },
];

const entriesOf = (folder: string, file: string): readonly ListEntry[] =>
  nameRows(folder, file)
    .map(([name = '', kind = '', count = '']) => ({
      key: searchKey(name.trim()),
      kind,
      count: Number(count),
    }))
    .filter(({ key }) => key !== '');

/** Search keys of the names of one word, list by list. */
export const readNameLists = (folder: string): readonly (readonly string[])[] =>
  sources.map(({ files, takes = () => true, words }) =>
    files
      .flatMap((file) => entriesOf(folder, file).filter(takes))
      .flatMap(({ key }) => (words ? key.split(' ') : key.includes(' ') ? [] : [key])),
  );

const arabicWord = /^[\u0621-\u064a]{3,}$/u;

/** Words of names from all over the world, for what they are spelt like. */
export const worldNameWords = (folder: string): readonly string[] => [
  ...new Set(
    ['wikidata-person-words.tsv', 'google-ar2en-name-words.tsv']
      .flatMap((file) => entriesOf(folder, file))
      .map(({ key }) => key)
      .filter((key) => arabicWord.test(key)),
  ),
];

/** Words seen this often in raw news that no list of names holds are plain ones. */
const plainCount = 25;

/** Words of raw news that are no names, as far as the lists say. */
export const plainWordsOf = (
  { words, counts }: Clustering,
  names: ReadonlySet<string>,
): readonly string[] =>
  words.filter(
    (word, i) => (counts[i] ?? 0) >= plainCount && arabicWord.test(word) && !names.has(word),
  );

/** Packs lists of search keys, sixteen at most. */
export const buildLists = (lists: readonly (readonly string[])[]): WordLists => {
  const bitsOf = new Map<string, number>();
  lists.forEach((keys, i) => {
    for (const key of keys) bitsOf.set(key, (bitsOf.get(key) ?? 0) | (1 << i));
  });
  const { table, slots } = buildTable(Int32Array.from(bitsOf.keys(), listHash));
  const bits = new Uint16Array(table.fingerprints.length);
  [...bitsOf.values()].forEach((value, i) => {
    bits[slots[i] ?? 0] = value;
  });
  return { table, bits };
};
