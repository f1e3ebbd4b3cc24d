import { nameKeyWords } from '../linking/name-key.ts';
import { isRespelling, type SpokenWord, spokenWords } from '../linking/respelling.ts';
import type { Thing } from './corpus-thing.ts';
import { addTexts, earlier, later } from './dated-texts.ts';

/** Share of the documents of all things that a short name may mean, which the usual one must have. */
const share = 0.8;
/** For each document with the full name, so many with the short one alone may be counted for it. */
const openFor = 4;

/**
 * The things of many documents after those are joined that documents show to be one: a short name
 * that nearly always means the same («ترامب»), and spellings of one full name («أنغيلا ميركل»). The
 * things given stay as they are.
 * @param meant key of a short name → keys of the things that it means in some document.
 */
export const joinAcrossDocuments = (
  things: ReadonlyMap<string, Thing>,
  meant: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Thing[] => {
  const joins = new Joins(things);
  joinSpellings([...things.values()], joins);
  const longestFirst = [...meant.keys()]
    .filter((short) => things.has(short))
    .sort((a, b) => b.split(' ').length - a.split(' ').length);
  for (const short of longestFirst) {
    const full = usualMeaning(short, meant.get(short) ?? new Set(), joins);
    if (full !== undefined) joins.join(short, full);
  }
  const joined = new Map<string, Thing>();
  for (const [key, thing] of things) {
    const root = joins.rootOf(key);
    const known = joined.get(root) ?? copyOf(things.get(root) ?? thing);
    joined.set(root, known);
    if (key !== root) addThing(known, thing);
  }
  return [...joined.values()];
};

/** Which things are one. */
class Joins {
  readonly #into = new Map<string, string>();
  readonly #documents: Map<string, number>;

  constructor(things: ReadonlyMap<string, Thing>) {
    this.#documents = new Map([...things].map(([key, { documents }]) => [key, documents]));
  }

  rootOf(key: string): string {
    let root = key;
    for (let next = this.#into.get(root); next !== undefined; next = this.#into.get(root)) {
      root = next;
    }
    return root;
  }

  /** Documents of a thing with all that were joined into it. */
  documentsOf(root: string): number {
    return this.#documents.get(root) ?? 0;
  }

  /** Joins a thing into another, which gives the name. */
  join(key: string, into: string): void {
    const [from, to] = [this.rootOf(key), this.rootOf(into)];
    if (from === to) return;
    this.#into.set(from, to);
    this.#documents.set(to, this.documentsOf(from) + this.documentsOf(to));
  }
}

/** The thing that a short name means where it stands alone: the one that is in most documents by far. */
const usualMeaning = (
  short: string,
  meanings: ReadonlySet<string>,
  joins: Joins,
): string | undefined => {
  const roots = new Set([...meanings].map((key) => joins.rootOf(key)));
  roots.delete(joins.rootOf(short));
  const [best, ...others] = [...roots].sort((a, b) => joins.documentsOf(b) - joins.documentsOf(a));
  if (best === undefined) return undefined;
  const documents = joins.documentsOf(best);
  const all = others.reduce((sum, other) => sum + joins.documentsOf(other), documents);
  const isKnown = documents * openFor >= joins.documentsOf(short);
  return isKnown && documents >= share * all ? best : undefined;
};

/** Names that sound alike are compared with this many before them. */
const compared = 32;

/** Joins spellings of one full name; of one word alone the documents themselves must show it. */
const joinSpellings = (things: readonly Thing[], joins: Joins): void => {
  const alike = new Map<string, (readonly [key: string, name: readonly SpokenWord[]])[]>();
  const known = things
    .filter(({ type }) => type === 'person')
    .sort((a, b) => b.documents - a.documents);
  for (const { key } of known) {
    const name = spokenWords(nameKeyWords('person', key.slice(key.indexOf(':') + 1)));
    if (name.length < 2) continue;
    const sound = name.map(({ skeleton }) => skeleton.slice(0, 2)).join(' ');
    const others = alike.get(sound) ?? [];
    if (others.length === 0) alike.set(sound, others);
    const same = others.slice(0, compared).find(([, other]) => isRespelling(name, other));
    if (same !== undefined) joins.join(key, same[0]);
    others.push([key, name]);
  }
};

const copyOf = (thing: Thing): Thing => ({
  ...thing,
  names: new Map(thing.names),
  peoples: new Map(thing.peoples),
  spellings: new Map(thing.spellings),
  titles: new Map([...thing.titles].map(([text, days]) => [text, { ...days }])),
  offices: new Map([...thing.offices].map(([text, days]) => [text, { ...days }])),
});

const addThing = (thing: Thing, other: Thing): void => {
  thing.value ??= other.value;
  thing.documents += other.documents;
  thing.mentions += other.mentions;
  thing.first = earlier(thing.first, other.first);
  thing.last = later(thing.last, other.last);
  addCounts(thing.spellings, other.spellings);
  addTexts(thing.titles, other.titles);
  addTexts(thing.offices, other.offices);
};

const addCounts = (counts: Map<string, number>, others: ReadonlyMap<string, number>): void => {
  for (const [name, count] of others) counts.set(name, (counts.get(name) ?? 0) + count);
};
