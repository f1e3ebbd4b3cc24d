import type { EntityType } from '../kinds.ts';
import { isShortGivenName } from '../lexicons/linking-words.ts';
import { isFirstName } from '../lexicons/names.ts';
import { identityOf, keyOf } from '../linking/key.ts';
import { nameKeyWords } from '../linking/name-key.ts';
import { isRespelling, type SpokenWord, spokenWords } from '../linking/respelling.ts';

/** Share of the documents of all things that a short name may mean, which the usual one must have. */
const share = 0.8;
/** For each document with the full name, so many with the short one alone may be counted for it. */
const openFor = 4;

/** What is known of a thing when it is decided whether it is another. */
export interface Counted {
  readonly key: string;
  readonly type: EntityType;
  readonly documents: number;
}

/** Key of a short name → keys of the things that it means in some document. */
export type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

/** Kinds of which a short name is common. */
export const isJoined = ({ type }: Pick<Counted, 'type'>): boolean =>
  type === 'person' || type === 'organization';

/** Notes the names under which a document has a thing: alone in another, they mean the same. */
export const noteShortNames = (
  meanings: Map<string, Set<string>>,
  thing: Pick<Counted, 'type' | 'key'>,
  names: Iterable<string>,
): void => {
  if (!isJoined(thing)) return;
  const { type, key } = thing;
  for (const name of names) {
    const short = keyOf({ type, value: null, attributes: {} }, name);
    if (short === key) continue;
    const meant = meanings.get(short);
    if (meant === undefined) meanings.set(short, new Set([key]));
    else meant.add(key);
  }
};

/**
 * Which things many documents show to be one: a short name that nearly always means the same
 * («ترامب»), and spellings of one full name («أنغيلا ميركل»).
 * @returns the key of each thing that is another → the key of that other, which gives the name. It
 * does not depend on the order of what is given.
 */
export const joinsAcrossDocuments = (
  things: readonly Counted[],
  meanings: Meanings,
): ReadonlyMap<string, string> => {
  const joins = new Joins(things);
  joinSpellings(things, joins);
  const longestFirst = [...meanings]
    .filter(([short]) => joins.has(short))
    .sort(([a], [b]) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  for (const [short, meant] of longestFirst) {
    const full = usualMeaning(short, meant, joins);
    if (full !== undefined) joins.join(short, full);
  }
  joinSurnames(things, joins);
  return joins.all();
};

/** Which things are one. */
class Joins {
  readonly #into = new Map<string, string>();
  readonly #documents: Map<string, number>;

  constructor(things: readonly Counted[]) {
    this.#documents = new Map(things.map(({ key, documents }) => [key, documents]));
  }

  has(key: string): boolean {
    return this.#documents.has(key);
  }

  all(): ReadonlyMap<string, string> {
    return new Map([...this.#into.keys()].map((key) => [key, this.rootOf(key)]));
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

/** The thing that a short name means where it occurs alone: the one that is in most documents by far. */
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
  const isKnown = documents * openFor >= joins.documentsOf(joins.rootOf(short));
  return isKnown && documents >= share * all ? best : undefined;
};

/**
 * Joins a surname alone into the one person who bears it in full in any document («كافاني» of «إدينسون
 * كافاني»), where no document shows what it means. A given name is that of many.
 */
const joinSurnames = (things: readonly Counted[], joins: Joins): void => {
  const bearers = new Map<string, Set<string>>();
  const alone: (readonly [key: string, word: string])[] = [];
  for (const { type, key } of things) {
    if (type !== 'person') continue;
    const words = nameKeyWords('person', identityOf(key));
    const word = words.at(-1) ?? '';
    if (words.length > 1) {
      const known = bearers.get(word);
      if (known === undefined) bearers.set(word, new Set([joins.rootOf(key)]));
      else known.add(joins.rootOf(key));
    } else if (joins.rootOf(key) === key && !isFirstName(word)) alone.push([key, word]);
  }
  for (const [key, word] of alone) {
    const [only, ...others] = bearers.get(word) ?? [];
    if (only === undefined || others.length > 0) continue;
    const documents = joins.documentsOf(only);
    if (documents >= leastOfBearer && documents * openFor >= joins.documentsOf(key)) {
      joins.join(key, only);
    }
  }
};

/** Documents that must name somebody in full, for a surname that nobody else bears to be his. */
const leastOfBearer = 3;

/** Names that sound alike are compared with this many before them. */
const compared = 32;

/** Joins spellings of one full name; of one word alone the documents themselves must show it. */
const joinSpellings = (things: readonly Counted[], joins: Joins): void => {
  const alike = new Map<string, (readonly [key: string, name: readonly SpokenWord[]])[]>();
  const bySurname = new Map<string, (readonly [key: string, given: string])[]>();
  const known = things
    .filter(({ type }) => type === 'person')
    .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1));
  for (const { key } of known) {
    const words = nameKeyWords('person', identityOf(key));
    if (words.length < 2) continue;
    joinShortGivenName(key, words, bySurname, joins);
    const name = spokenWords(words);
    const sound = name.map(({ skeleton }) => skeleton.slice(0, 2)).join(' ');
    const others = alike.get(sound) ?? [];
    if (others.length === 0) alike.set(sound, others);
    const same = others.slice(0, compared).find(([, other]) => isRespelling(name, other));
    if (same !== undefined) joins.join(key, same[0]);
    others.push([key, name]);
  }
};

/** Joins «بيب غوارديولا» and «جوسيب غوارديولا», where the first given name is short for the other. */
const joinShortGivenName = (
  key: string,
  [given = '', ...surname]: readonly string[],
  bySurname: Map<string, (readonly [key: string, given: string])[]>,
  joins: Joins,
): void => {
  const others = bySurname.get(surname.join(' ')) ?? [];
  if (others.length === 0) bySurname.set(surname.join(' '), others);
  const same = others
    .slice(0, compared)
    .find(([, other]) => isShortGivenName(given, other) || isShortGivenName(other, given));
  if (same !== undefined) joins.join(key, same[0]);
  others.push([key, given]);
};
