import {
  goldOf,
  parseConll,
  shareOfSentences,
  type TaggedSentence,
} from '../../evaluation/conll.ts';
import { countUp } from '../../text/count-up.ts';
import { searchKey } from '../../text/normalize.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { familyNames, firstNames, isArabicWord, read } from './word-lists.ts';

/** What gold corpora mark as names of people, by search key. */
interface GoldPeople {
  /** How often a word begins or is inside a marked name. */
  readonly first: ReadonlyMap<string, number>;
  /** How often it ends one, or is one alone. */
  readonly family: ReadonlyMap<string, number>;
  /** How often it occurs at all. */
  seen(key: string): number;
  /** The share of its occurrences that are marked, 0 to 1. */
  share(key: string): number;
}

const personTags =
  /^(?:PERS?|Politician|Artist|Athlete|Businessperson|Scientist|Lawyer|Engineer|Religious_PER|Other_PER)$/u;
const files = ['anercorp.train.conll', 'aqmar.train.conll', 'wikifane.train.conll'];

/** The last tenth of ANERcorp train is kept for tuning. */
const sentencesOf = (file: string): readonly TaggedSentence[] => {
  const sentences = parseConll(read(corporaFolder, 'ner', file), file);
  return file.startsWith('anercorp') ? shareOfSentences(sentences, 0, 0.9) : sentences;
};

/** WikiFANE alone has its conjunctions apart; elsewhere «وجومانا» is Joumana, but «وليد» is Walid. */
const withoutConjunction = (key: string): string =>
  key.length > 4 && key.startsWith('و') && !firstNames.has(key) && !familyNames.has(key)
    ? key.slice(1)
    : key;

export const goldPeople = (): GoldPeople => {
  const seen = new Map<string, number>();
  const marked = new Map<string, number>();
  const first = new Map<string, number>();
  const family = new Map<string, number>();
  for (const file of files) {
    const sentences = sentencesOf(file);
    const apart = file.startsWith('wikifane');
    const keyOf = (word: string): string =>
      apart ? searchKey(word) : withoutConjunction(searchKey(word));
    for (const { tokens } of sentences) {
      for (const { text, tag } of tokens) {
        countUp(seen, keyOf(text));
        if (personTags.test(tag.slice(2))) countUp(marked, keyOf(text));
      }
    }
    const gold = goldOf(sentences, file);
    for (const { tag, start, end } of gold.spans) {
      if (!personTags.test(tag)) continue;
      const words = gold.text.slice(start, end).split(/\s+/u).map(keyOf).filter(isArabicWord);
      for (const word of words.slice(0, -1)) countUp(first, word);
      const last = words.at(-1);
      if (last !== undefined) countUp(family, last);
    }
  }
  return {
    first,
    family,
    seen: (key) => seen.get(key) ?? 0,
    share: (key) => (marked.get(key) ?? 0) / (seen.get(key) ?? 1),
  };
};
