// `npm run tool -- corpus-faults [--all] PATH…`: counts signs of faults over any texts: folders of .txt, or
// .ndjson and .ndjson.gz with the fields `title`, `text` and `date`; --all prints every example. All should
// be near nothing, but for people of one word: how many of them papers hold is counted in annotated texts
// (.ann), by what was marked and beside it by what is found.
import { CorpusIndex, type IndexEntry } from '../../src/analysis/corpus-index.ts';
import type { DocumentReport, Entity } from '../../src/document.ts';
import type { GoldDocument } from '../../src/evaluation/gold.ts';
import { nameKeyWords } from '../../src/linking/keys/name-key.ts';
import { skeletonOf, soundOf } from '../../src/linking/keys/sound.ts';
import { analyzeText } from '../../src/pipeline.ts';
import { articlesIn } from './articles-in.ts';
import { Fault } from './fault.ts';
import { isNamedByOneWord } from './one-name.ts';

const options = process.argv.slice(2);
/** Examples that are shown of each fault. */
const shown = options.includes('--all') ? Infinity : 8;
/** Words of the longest office that is likely one. */
const longestOffice = 11;

const fathers = new Fault(
  'fathers inside their sons: a name joined that follows «بن» in the fuller one',
);
const clitics = new Fault('entries that begin with a clitic');
const keyless = new Fault('spellings of people that share no key');
/** Not all are faults: players in a line-up and «الشاهد» in a headline are named so. */
const oneWord = new Fault('people of one word');
/** Of these, people who have one name alone: no faults. */
const byNature = new Fault(
  'people of one word by nature: mononyms of the lexicon («نيمار»), and who has a title of kings, princes, popes or saints',
);
/** The rest without a title, an office, a nationality or a verb of saying beside the name. */
const alone = new Fault('the others that nothing introduces');
/** The rest over all texts: «الشاهد» of a headline is «يوسف الشاهد» of others. */
const nowhereInFull = new Fault('the others whom no text names in full');
const offices = new Fault(`offices of more than ${longestOffice} words`);
const faults = [fathers, clitics, keyless, oneWord, byNature, alone, nowhereInFull, offices];
/** No fault: people whom annotated texts themselves name by one word alone. */
const marked = new Fault('people of one word that were marked by hand');
const unmarked = new Fault('people of one word that were not marked so');
const byMarks = [marked, unmarked];

const isPerson = ({ type }: { readonly type: string }): boolean => type === 'person';

/** «سلمان بن عبدالعزيز» in «محمد بن سلمان بن عبدالعزيز». */
const isFather = (short: string, full: string): boolean => {
  const [first = '', ...rest] = nameKeyWords('person', short);
  const words = nameKeyWords('person', full);
  const at = words.indexOf(`بن${first}`);
  return at > 0 && rest.length > 0 && rest.every((word, i) => word === words[at + 1 + i]);
};

const examine = ({ entities }: DocumentReport): void => {
  for (const entity of entities) {
    if (entity.type === 'person') examinePerson(entity);
  }
};

/** Rules that find a person by what is beside the name. */
const isBySign = /^people\/(?:namesake\+)?(?:title|origin|saying|member)\+/u;

const examinePerson = ({ name, attributes, mentions }: Entity): void => {
  const { office, variants = [], offices: all = office === undefined ? [] : [office] } = attributes;
  fathers.of++;
  for (const variant of variants) if (isFather(variant, name)) fathers.add(`${variant} in ${name}`);
  oneWord.of++;
  byNature.of++;
  alone.of++;
  nowhereInFull.of++;
  if (isOneWord(name)) {
    oneWord.add(name);
    const title = attributes.title ?? office;
    const isIntroduced = title !== undefined || mentions.some(({ rule }) => isBySign.test(rule));
    if (isNamedByOneWord(name, title)) byNature.add([title ?? '', name].join(' ').trim());
    else if (!isIntroduced) alone.add(name);
  }
  for (const one of all) {
    offices.of++;
    if (one.split(/\s+/u).length > longestOffice) offices.add(one);
  }
};

const isOneWord = (name: string): boolean => !/\s/u.test(name);

/** The people of an annotated text, each by its fullest form there, beside those found. */
const compare = ({ spans }: GoldDocument, { entities }: DocumentReport): void => {
  const people = spans.filter(({ tag }) => tag === 'person');
  const names = new Set(people.map(({ cluster = '' }) => cluster));
  const words = new Set([...names].flatMap((name) => (isOneWord(name) ? [] : name.split(' '))));
  const isLone = (name: string): boolean => isOneWord(name) && !words.has(name);
  marked.of += names.size;
  for (const name of names) if (isLone(name)) marked.add(name);
  const starts = new Set(
    people.flatMap(({ start, cluster = '' }) => (isLone(cluster) ? [start] : [])),
  );
  for (const { name, mentions } of entities.filter(isPerson)) {
    if (!isOneWord(name)) continue;
    unmarked.of++;
    if (!mentions.some(({ start }) => starts.has(start))) unmarked.add(name);
  }
};

/** How much more often the rest of a name must be a name, for the first letter to be a clitic. */
const moreOften = 5;

const examineEntries = (entries: readonly IndexEntry[]): void => {
  const documents = new Map(entries.map(({ type, name, documents: n }) => [`${type} ${name}`, n]));
  const bySound = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const { type, name } = entry;
    if (type !== 'person' && type !== 'organization' && type !== 'place') continue;
    clitics.of++;
    const rests = [name.slice(1), `ا${name}`, name.replace(/^لل/u, 'ال')];
    const isClitic =
      /^[وفبكل]/u.test(name) &&
      rests.some((rest) => (documents.get(`${type} ${rest}`) ?? 0) >= moreOften * entry.documents);
    if (isClitic) clitics.add(name);
    if (!isPerson(entry)) continue;
    if (isOneWord(name)) {
      const titles = [undefined, ...entry.titles.map(({ text }) => text)];
      if (titles.some((title) => isNamedByOneWord(name, title))) continue;
      for (let document = 0; document < entry.documents; document++) nowhereInFull.add(name);
      continue;
    }
    const sound = nameKeyWords('person', name).map((word) => skeletonOf(soundOf(word)));
    const same = bySound.get(sound.join(' '));
    if (same === undefined) bySound.set(sound.join(' '), [entry]);
    else same.push(entry);
  }
  for (const same of bySound.values()) {
    keyless.of += same.length;
    const [best, ...others] = same;
    // Of two names that sound alike, a rare one beside a frequent one is a spelling of it.
    for (const other of others) {
      if (best !== undefined && best.documents >= moreOften * other.documents) {
        keyless.add(`${other.name} beside ${best.name}`);
      }
    }
  }
};

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;
const paths = options.filter((option) => option !== '--all');
if (paths.length === 0) {
  process.stderr.write('name texts: npm run tool -- corpus-faults PATH…\n');
  process.exit(2);
}
const index = new CorpusIndex();
for (const path of paths) {
  for (const { id, title = '', text = '', date = '', gold } of articlesIn(path)) {
    const report = analyzeText(gold === undefined ? `${title}\n${text}` : text, {
      id: id ?? `${index.documents + 1}`,
      referenceDate: isoDay.test(date) ? date : null,
    });
    examine(report);
    if (gold !== undefined) compare(gold, report);
    index.add(report);
  }
}
examineEntries(index.entries());
const shownFaults = marked.of > 0 ? [...faults, ...byMarks] : faults;
process.stdout.write(
  `${index.documents} documents\n\n${shownFaults.map((fault) => fault.report(shown)).join('\n\n')}\n`,
);
