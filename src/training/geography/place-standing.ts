import { keysOf } from '../../lexicons/ambiguous.ts';
import { searchKey } from '../../text/normalize.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { rawLines } from '../source-files.ts';

/** How often a name occurs in the news, and how often of these after a word of place. */
interface PlaceStanding {
  total: number;
  located: number;
}

const locative = keysOf([
  ...['في', 'إلى', 'من', 'مدينة', 'بمدينة', 'لمدينة', 'محافظة', 'بمحافظة', 'ولاية', 'بلدة', 'قرية'],
  ...['منطقة', 'بمنطقة', 'مطار', 'شمال', 'جنوب', 'شرق', 'غرب', 'نحو', 'قرب', 'أهالي', 'سكان'],
]);

/** Words of the longest name that is counted. */
const maxNameWords = 4;

/** Counts names, given as search keys, in SANAD's Al Khaleej news. */
export const standingsOf = (keys: Iterable<string>): ReadonlyMap<string, PlaceStanding> => {
  const standings = new Map<string, PlaceStanding>();
  for (const key of keys) standings.set(key, { total: 0, located: 0 });
  const beginnings = new Set([...standings.keys()].map((key) => key.split(' ', 1)[0]));
  for (const line of rawLines(corporaFolder, 'khaleej.txt.gz')) {
    const words = searchKey(line).split(' ');
    for (const [index, word] of words.entries()) {
      const hasPreposition = word.startsWith('ب') && beginnings.has(word.slice(1));
      if (!hasPreposition && !beginnings.has(word)) continue;
      const located = locative.has(words[index - 1] ?? '');
      for (const phrase of phrasesAt(words, index)) {
        count(standings.get(phrase), located);
        if (hasPreposition) count(standings.get(phrase.slice(1)), true);
      }
    }
  }
  return standings;
};

/** What begins at a word and is as long as a name may be. */
const phrasesAt = (words: readonly string[], index: number): readonly string[] => {
  const phrases = [words[index] ?? ''];
  for (let length = 2; length <= maxNameWords; length++) {
    phrases.push(`${phrases.at(-1)} ${words[index + length - 1] ?? ''}`);
  }
  return phrases;
};

const count = (standing: PlaceStanding | undefined, located: boolean): void => {
  if (standing === undefined) return;
  standing.total++;
  if (located) standing.located++;
};
