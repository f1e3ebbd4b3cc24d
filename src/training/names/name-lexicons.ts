// Writes src/lexicons/names.json and unsplit-words.json: hand-written lists, names marked in gold
// corpora, and words that news puts where names occur.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOfWord } from '../../lexicons/places.ts';
import { keyed } from '../../lexicons/prepared-names.ts';
import { bySortedName } from '../../lexicons/sorted-names.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { write } from '../lines.ts';
import { writeLexicon } from '../write-lexicon.ts';
import { goldPeople } from './gold-people.ts';
import { type Contexts, contextsIn, readNews } from './news-contexts.ts';
import {
  ambiguousNames,
  familyNames,
  firstNames,
  isArabicWord,
  mayBeCommon,
  nameParticles,
  notNames,
  ownLetters,
  sayingWordList,
  titleWordList,
  wordsIn,
} from './word-lists.ts';

const listFile = 'src/lexicons/names.json';
const first = new Set<string>();
const family = new Set<string>();
const isSafe = (key: string): boolean =>
  isArabicWord(key) && !nameParticles.has(key) && !notNames.has(key);
const admit = (names: Set<string>, keys: Iterable<string>): void => {
  for (const key of keys) if (isSafe(key)) names.add(key);
};

// What people wrote down.
admit(first, firstNames);
admit(family, familyNames);
for (const file of readdirSync(join(corporaFolder, 'names')).filter((name) =>
  /akhateeb/u.test(name),
)) {
  admit(/first/u.test(file) ? first : family, wordsIn(corporaFolder, 'names', file));
}
/** Names that are no ordinary words, whatever news does with them. */
const trusted = new Set([...first, ...family]);

// What gold marks, if it marks it most of the time.
const gold = goldPeople();
const news = readNews();
let contexts = contextsIn(news, first, family);
const countOf = (key: string): number => contexts.get(key)?.count ?? 0;
const maha = new Set(wordsIn(corporaFolder, 'names', 'maha-names.txt'));
for (const [key, count] of gold.first) {
  const borne = count > 1 || maha.has(key) || countOf(key) < 4;
  if (gold.share(key) > 0.6 && borne) admit(first, [key]);
}
for (const [key, count] of gold.family) {
  if (gold.share(key) > 0.6 && (count > 1 || countOf(key) < 4)) admit(family, [key]);
}

// What is used in the news as these are, more of it in each round.
const articleShare = (key: string): number => countOf(`ال${key}`) / Math.max(1, countOf(key));
const nameShare = (key: string): number =>
  (contexts.get(key)?.inName ?? 0) / Math.max(1, countOf(key));
const likeFirst = ({ count, beforeName, inName, afterTitle, afterFirst }: Contexts): boolean =>
  count > 3 &&
  beforeName >= 3 &&
  beforeName / count > 0.4 &&
  inName / count > 0.6 &&
  (afterTitle + afterFirst) / count > (beforeName / count > 0.7 ? 0.02 : 0.05);
const likeFamily = ({ count, afterFirst }: Contexts): boolean =>
  afterFirst > 1 && afterFirst / count > (count < 5 ? 0.66 : 0.5);

contexts = contextsIn(news, first, family);
for (let round = 0; round < 3; round++) {
  const sure = new Set([...first].filter((key) => nameShare(key) > 0.4 && articleShare(key) < 1));
  contexts = contextsIn(news, sure, family);
  for (const [key, at] of contexts) {
    if (!isSafe(key) || key.length < 3 || titleWordList.has(key) || sayingWordList.has(key))
      continue;
    if (likeFirst(at) && !/^[وبلف]?ال|^[وبلف]/u.test(key)) first.add(key);
    if (likeFamily(at) && !first.has(key) && !key.startsWith('و')) family.add(key);
  }
}

/** Whether a name is an ordinary word too, by how often news uses it otherwise. */
const isCommon = (key: string): boolean => {
  if (ambiguousNames.has(key)) return true;
  const at = contexts.get(key);
  if (at === undefined || at.count < 10) {
    return mayBeCommon.has(key) || (gold.share(key) < 0.5 && gold.seen(key) > 3);
  }
  const named = (at.inName + at.afterSaying) / at.count;
  if (mayBeCommon.has(key) && named < 0.8) return true;
  if (key.startsWith('ال')) return named < 0.45;
  // What the article goes before is no mere name.
  if (articleShare(key) > 0.3 && named < 0.8) return true;
  return !(articleShare(key) <= 0.03 && trusted.has(key)) && named < 0.35;
};

// Foreign family names mostly occur alone in sport: without article and endings, now and then after
// a first name or a verb of saying.
const endings = ['ه', 'ها', 'هم', 'ات', 'ين', 'يه', 'ا'];
const isBareForeign = (key: string, at: Contexts): boolean => {
  const inflected = endings.reduce((sum, ending) => sum + countOf(key + ending), 0);
  const clitic = /^[وفبلك]/u.test(key) && countOf(key.slice(1)) > at.count;
  return articleShare(key) < 0.01 && inflected / at.count < 0.05 && !clitic;
};
const surely = new Set([...first].filter((key) => !isCommon(key)));
for (const [key, at] of contextsIn(news, surely, family)) {
  if (!isSafe(key) || key.length < 4 || first.has(key) || /^(?:ال|و|لل)/u.test(key)) continue;
  const named = (at.afterFirst + at.afterSaying + at.afterTitle) / at.count;
  const enough = at.count > 5 && at.afterFirst > 3 && at.afterFirst / at.count > 0.12;
  if (!enough || named <= 0.2 || !isBareForeign(key, at)) continue;
  if (placeOfWord(key)?.tier === 'sure') continue;
  family.add(key);
  trusted.add(key);
}

/** «وسعيد» is «سعيد» with a proclitic. */
const isProclitic = (key: string): boolean =>
  !trusted.has(key) &&
  [key.replace(/^و/u, ''), key.replace(/^[بل]/u, ''), key.replace(/^لل/u, 'ال')].some(
    (rest) =>
      rest !== key &&
      (nameParticles.has(rest) || first.has(rest) || family.has(rest) || rest.startsWith('ال')),
  );

/** F and L for a first and a family name, in small letters for those that are ordinary words too. */
const mark = (key: string): string => {
  const marks = `${first.has(key) ? 'F' : ''}${family.has(key) ? 'L' : ''}`;
  return isCommon(key) ? marks.toLowerCase() : marks;
};

// Names that are listed stay, with the marks that they have: many were written into the list itself. What is to
// leave it goes to not-names.txt.
const listed = new Map(
  keyed((JSON.parse(readFileSync(listFile, 'utf8')) as string).split('|'))
    .map(([[key = ''], marks]) => [key, key + marks] as const)
    .filter(([key]) => !notNames.has(key)),
);
for (const key of [...first, ...family]) {
  if (!listed.has(key) && !isProclitic(key)) listed.set(key, key + mark(key));
}
const names = [...listed.keys()].sort(bySortedName);
writeLexicon('names.json', names.map((key) => listed.get(key)).join('|'));

/** Words that begin like a proclitic and a name but are mostly words of their own: «لبنان»; known ones stay too. */
const counted = [...contexts]
  .filter(([key, { count }]) => {
    const rest = key.slice(1);
    const conjunction = /^[وف]/u.test(key);
    const named = first.has(rest) || family.has(rest);
    if (!named || count < 10 || !(conjunction || /^[بلك]/u.test(key))) return false;
    return count > countOf(rest) * (conjunction ? 1 : 0.6);
  })
  .map(([key]) => key);
const known = JSON.parse(
  readFileSync('src/lexicons/unsplit-words.json', 'utf8'),
) as readonly string[];
const unsplit = [...new Set([...known, ...counted, ...ownLetters])].sort();
writeLexicon('unsplit-words.json', unsplit);
write(`${names.length} names, ${unsplit.length} words that are not split`);
