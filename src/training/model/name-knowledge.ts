import type { WordLists } from '../../recognizers/tagger/features/name-lists.ts';
import { type Clustering, noClusters } from '../clusters/clusters.ts';
import { learnLetters } from './name-letters.ts';
import { buildLists, plainWordsOf, readNameLists, worldNameWords } from './read-name-lists.ts';

/** What lists of names teach the tagger. */
export interface NameKnowledge {
  readonly lists: WordLists;
  /** Weights of letter rows: see name-likeness.ts. */
  readonly letters: Int8Array;
}

/** Reads the lists of names, and learns what names are spelt like against the words of raw news. */
export const readNameKnowledge = (
  folder: string,
  clustering: Clustering = noClusters,
): NameKnowledge => {
  const lists = readNameLists(folder);
  const names = worldNameWords(folder);
  return {
    lists: buildLists(lists),
    letters: learnLetters(names, plainWordsOf(clustering, new Set([...lists.flat(), ...names]))),
  };
};
