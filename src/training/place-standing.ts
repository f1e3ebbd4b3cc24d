import { keysOf } from '../lexicons/ambiguous.ts';
import { searchKey } from '../text/normalize.ts';
import { corporaFolder } from './corpora-folder.ts';
import { rawLines } from './source-files.ts';

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
  for (const line of rawLines(corporaFolder, 'khaleej.txt.gz')) {
    const words = searchKey(line).split(' ');
    for (const [index, word] of words.entries()) {
      const located = locative.has(words[index - 1] ?? '');
      let phrase = word;
      for (let length = 1; length <= maxNameWords; length++) {
        if (length > 1) phrase += ` ${words[index + length - 1] ?? ''}`;
        const standing = standings.get(phrase);
        if (standing !== undefined) {
          standing.total++;
          if (located) standing.located++;
        }
        const after = word.startsWith('ب') ? standings.get(phrase.slice(1)) : undefined;
        if (after !== undefined) {
          after.total++;
          after.located++;
        }
      }
    }
  }
  return standings;
};
