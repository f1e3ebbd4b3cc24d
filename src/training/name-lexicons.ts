// Writes src/lexicons/first-names.json and family-names.json: hand-written lists, names marked in
// gold corpora, and words that news puts where names stand.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { goldOf, parseConll, partOf, type TaggedSentence } from '../evaluation/conll.ts';
import { searchKey } from '../text/normalize.ts';

const corpora = process.env['KASHAF_CORPORA'] ?? '../shared/corpora';
const lists = 'src/training/names';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const listed = (...path: string[]): readonly string[] =>
  read(...path)
    .replace(/^#.*$/gmu, '')
    .split(/\s+/u)
    .filter(Boolean)
    .map(searchKey);

/** Parts of a name that are no name alone. */
const particles = new Set(listed(lists, 'particles.txt'));
const notNames = new Set(listed(lists, 'not-names.txt'));
const ambiguous = new Set(listed(lists, 'ambiguous-names.txt'));
const mayBeCommon = new Set(listed(lists, 'common-names.txt'));

const add = (counts: Map<string, number>, key: string, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};
const isArabicWord = (key: string): boolean => /^[\u0621-\u064a]{2,}$/u.test(key);

// --- names marked in gold ---------------------------------------------------------------------

const personTags =
  /^(?:PERS?|Politician|Artist|Athlete|Businessperson|Scientist|Lawyer|Engineer|Religious_PER|Other_PER)$/u;
/** The last tenth of ANERcorp train is kept for tuning. */
const sentencesOf = (file: string): readonly TaggedSentence[] => {
  const sentences = parseConll(read(corpora, 'ner', file), file);
  return file.startsWith('anercorp') ? partOf(sentences, 0, 0.9) : sentences;
};

const listedByHand = new Set(
  ['first-names.txt', 'family-names.txt'].flatMap((file) => listed(lists, file)),
);
const seen = new Map<string, number>();
const inPerson = new Map<string, number>();
const goldFirst = new Map<string, number>();
const goldFamily = new Map<string, number>();
/** WikiFANE alone has its conjunctions apart; elsewhere «وجومانا» is Joumana, but «وليد» is Walid. */
const apart = (key: string): string =>
  key.length > 4 && key.startsWith('و') && !listedByHand.has(key) ? key.slice(1) : key;
for (const file of ['anercorp.train.conll', 'aqmar.train.conll', 'wikifane.train.conll']) {
  const sentences = sentencesOf(file);
  const keyOf = file.startsWith('wiki') ? searchKey : (word: string) => apart(searchKey(word));
  for (const { tokens } of sentences) {
    for (const { text, tag } of tokens) {
      add(seen, keyOf(text));
      if (personTags.test(tag.slice(2))) add(inPerson, keyOf(text));
    }
  }
  const gold = goldOf(sentences, file);
  for (const { tag, start, end } of gold.spans) {
    if (!personTags.test(tag)) continue;
    const words = gold.text.slice(start, end).split(/\s+/u).map(keyOf).filter(isArabicWord);
    for (const word of words.slice(0, -1)) add(goldFirst, word);
    const last = words.at(-1);
    if (last !== undefined) add(goldFamily, last);
  }
}
const goldShare = (key: string): number => (inPerson.get(key) ?? 0) / (seen.get(key) ?? 1);

// --- words that stand in news where names stand -------------------------------------------------

const titles = new Set(listed(lists, 'title-words.txt'));
const sayings = new Set(listed(lists, 'saying-words.txt'));

interface Contexts {
  count: number;
  afterTitle: number;
  afterSaying: number;
  afterFirst: number;
  beforeName: number;
  /** Any of these but the saying. */
  inName: number;
}

const articles = (): readonly (readonly string[])[] =>
  gunzipSync(readFileSync(join(corpora, 'raw/khaleej.txt.gz')))
    .toString()
    .split('\n')
    .map((line) =>
      line
        .split(/\s+/u)
        .filter(Boolean)
        // The preposition is no Ali, whatever the folding says.
        .map((word) => (/^[وف]?على$/u.test(word) ? '_' : searchKey(word))),
    );

const contextsIn = (
  texts: readonly (readonly string[])[],
  isFirst: (key: string) => boolean,
  isName: (key: string) => boolean,
): Map<string, Contexts> => {
  const found = new Map<string, Contexts>();
  for (const words of texts) {
    let previous = '';
    for (const [at, word] of words.entries()) {
      let contexts = found.get(word);
      if (contexts === undefined) {
        contexts = {
          count: 0,
          afterTitle: 0,
          afterSaying: 0,
          afterFirst: 0,
          beforeName: 0,
          inName: 0,
        };
        found.set(word, contexts);
      }
      const afterTitle = titles.has(previous);
      const afterFirst = isFirst(previous);
      const beforeName = isName(words[at + 1] ?? '');
      contexts.count++;
      if (afterTitle) contexts.afterTitle++;
      if (sayings.has(previous)) contexts.afterSaying++;
      if (afterFirst) contexts.afterFirst++;
      if (beforeName) contexts.beforeName++;
      if (afterTitle || afterFirst || beforeName) contexts.inName++;
      previous = word;
    }
  }
  return found;
};

const first = new Set<string>();
const family = new Set<string>();
const isSafe = (key: string): boolean =>
  isArabicWord(key) && key.length > 1 && !particles.has(key) && !notNames.has(key);
const admit = (names: Set<string>, keys: Iterable<string>): void => {
  for (const key of keys) if (isSafe(key)) names.add(key);
};
admit(first, listed(lists, 'first-names.txt'));
for (const file of readdirSync(join(corpora, 'names'))) {
  if (/akhateeb-.*first/u.test(file)) admit(first, listed(corpora, 'names', file));
}
admit(family, listed(lists, 'family-names.txt'));
admit(family, listed(corpora, 'names', 'akhateeb-last.txt'));
const texts = articles();
const newsCounts = new Map<string, number>();
for (const words of texts) for (const word of words) add(newsCounts, word);
const countInNews = (key: string): number => newsCounts.get(key) ?? 0;
const byHand = new Set([...first, ...family]);
const maha = new Set(listed(corpora, 'names', 'maha-names.txt'));
for (const [key, count] of goldFirst) {
  if (goldShare(key) > 0.6 && (count > 1 || maha.has(key) || countInNews(key) < 4))
    admit(first, [key]);
}
for (const [key, count] of goldFamily) {
  if (goldShare(key) > 0.6 && (count > 1 || countInNews(key) < 4)) admit(family, [key]);
}

let contexts = contextsIn(
  texts,
  (key) => first.has(key),
  (key) => first.has(key) || family.has(key) || particles.has(key),
);
const countOf = (key: string): number => contexts.get(key)?.count ?? 0;
const articleShare = (key: string): number => countOf(`ال${key}`) / Math.max(1, countOf(key));
const nameShare = (key: string): number =>
  (contexts.get(key)?.inName ?? 0) / Math.max(1, countOf(key));

for (let round = 0; round < 3; round++) {
  const sure = new Set([...first].filter((key) => nameShare(key) > 0.4 && articleShare(key) < 1));
  contexts = contextsIn(
    texts,
    (key) => sure.has(key),
    (key) => sure.has(key) || family.has(key) || particles.has(key),
  );
  for (const [key, at] of contexts) {
    if (!isSafe(key) || key.length < 3 || titles.has(key) || sayings.has(key)) continue;
    const likeFirst =
      at.count > 3 &&
      at.beforeName >= 3 &&
      at.beforeName / at.count > 0.4 &&
      at.inName / at.count > 0.6 &&
      (at.afterTitle + at.afterFirst) / at.count > (at.beforeName / at.count > 0.7 ? 0.02 : 0.05);
    if (likeFirst && !/^[وبلف]?ال|^[وبلف]/u.test(key)) first.add(key);
    const likeFamily = at.afterFirst / at.count > (at.count < 5 ? 0.66 : 0.5) && at.afterFirst > 1;
    if (likeFamily && !first.has(key) && !/^و/u.test(key)) family.add(key);
  }
}

// --- which of them are ordinary words too -------------------------------------------------------

const isCommon = (key: string): boolean => {
  if (ambiguous.has(key)) return true;
  const at = contexts.get(key);
  const forced = mayBeCommon.has(key);
  if (at === undefined || at.count < 10) {
    return forced || (goldShare(key) < 0.5 && (seen.get(key) ?? 0) > 3);
  }
  const named = (at.inName + at.afterSaying) / at.count;
  if (forced && named < 0.8) return true;
  const definite = key.startsWith('ال');
  // What the article goes before is no mere name.
  if (!definite && articleShare(key) > 0.3 && named < 0.8) return true;
  if (!definite && articleShare(key) <= 0.03 && byHand.has(key)) return false;
  return named < (definite ? 0.45 : 0.35);
};

/** «وسعيد» is «سعيد» with a proclitic. */
const isProclitic = (key: string): boolean =>
  !byHand.has(key) &&
  [key.replace(/^و/u, ''), key.replace(/^[بل]/u, ''), key.replace(/^لل/u, 'ال')].some(
    (rest) =>
      rest !== key &&
      (particles.has(rest) || first.has(rest) || family.has(rest) || rest.startsWith('ال')),
  );

const write = (file: string, names: ReadonlySet<string>): void => {
  const sorted = [...names].filter((key) => !isProclitic(key)).sort();
  const common = sorted.filter(isCommon);
  const sure = sorted.filter((key) => !isCommon(key));
  writeFileSync(
    join('src/lexicons', file),
    `${JSON.stringify({ sure: sure.join(' '), common: common.join(' ') })}\n`,
  );
  process.stdout.write(`${file}: ${sure.length} sure, ${common.length} common\n`);
};
/** Words that begin like a preposition and a name but are mostly words of their own: «لبنان». */
const whole = [...contexts]
  .filter(([key, { count }]) => {
    const rest = key.slice(1);
    return (
      count >= 10 &&
      /^[وفبلك]/u.test(key) &&
      (first.has(rest) || family.has(rest)) &&
      count > countOf(rest) * (/^[وف]/u.test(key) ? 1 : 0.6)
    );
  })
  .map(([key]) => key)
  .sort();
writeFileSync('src/lexicons/unsplit-words.json', `${JSON.stringify(whole.join(' '))}\n`);
process.stdout.write(`unsplit-words.json: ${whole.length}\n`);

write('first-names.json', first);
write('family-names.json', family);
