// Writes src/lexicons/arab-names.json: the Arab sections of the lists of names in src/training/names.

import { writeLexicon } from '../write-lexicon.ts';
import { read } from './word-lists.ts';

/** The words of the sections whose heading begins with one of `headings`. */
const sections = (file: string, headings: readonly string[]): readonly string[] => {
  const words = read('src/training/names', file)
    .split(/^# */mu)
    .filter((section) => headings.some((heading) => section.startsWith(heading)))
    .flatMap((section) => section.split('\n').slice(1).join(' ').split(/\s+/u))
    .filter(Boolean);
  return [...new Set(words)].sort();
};

const names = {
  given: sections('first-names.txt', ['Arab', 'Maghreb']),
  family: sections('family-names.txt', ['Arab', 'Trades']),
};
writeLexicon('arab-names.json', names);
