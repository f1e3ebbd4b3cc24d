import type { DocumentReport, EntityType } from '../document.ts';
import { addCounts, countUp, type TextCounts } from '../text/count-up.ts';
import { joinsAcrossDocuments } from './joining/join-across-documents.ts';
import { JoinEvidence } from './joining/join-evidence.ts';
import { usualNameOf } from './joining/usual-name.ts';
import { keyness, significant } from './log-likelihood.ts';

/** How often things are named in a set of documents. */
export interface NameTally {
  readonly words: number;
  readonly documents: number;
  readonly things: ReadonlyMap<string, CountedThing>;
  readonly evidence: JoinEvidence;
}

interface CountedThing {
  readonly key: string;
  readonly type: EntityType;
  readonly names: TextCounts;
  readonly mentions: number;
  readonly documents: number;
}

/** Counts the things of documents one by one. */
export class TallyBuilder {
  readonly #things = new Map<string, CountedThing>();
  readonly #evidence = new JoinEvidence();
  #words = 0;
  #documents = 0;

  add({ statistics, entities }: DocumentReport): void {
    this.#words += statistics.words;
    this.#documents++;
    for (const entity of entities) {
      const { key, type, name, count } = entity;
      const old = this.#things.get(key);
      const names = old?.names ?? new Map();
      countUp(names, name);
      this.#things.set(key, {
        key,
        type,
        names,
        mentions: (old?.mentions ?? 0) + count,
        documents: (old?.documents ?? 0) + 1,
      });
      this.#evidence.note(entity);
    }
  }

  tally(): NameTally {
    return {
      words: this.#words,
      documents: this.#documents,
      things: this.#things,
      evidence: this.#evidence,
    };
  }
}

/** What may have become of a thing, in the order of the report. */
export const changes = ['new', 'rose', 'fell', 'gone'] as const;
export type Change = (typeof changes)[number];

export interface Difference {
  readonly change: Change;
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  /** Mentions in the first and in the second set. */
  readonly before: number;
  readonly after: number;
  /** Log-likelihood of the difference, negative for less; the sizes of the sets are allowed for. */
  readonly weight: number;
}

/** What differs from the first set to the second, the greatest differences of each kind of change first. */
export const differencesOf = (first: NameTally, second: NameTally): readonly Difference[] => {
  const rootOf = rootsOf(first, second);
  const [before, after] = [joinedThings(first, rootOf), joinedThings(second, rootOf)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key) => differenceOf(before.get(key), after.get(key), first.words, second.words))
    .sort(
      (a, b) =>
        changes.indexOf(a.change) - changes.indexOf(b.change) ||
        Math.abs(b.weight) - Math.abs(a.weight) ||
        (a.key < b.key ? -1 : 1),
    );
};

/** Gives the thing that another is, as the documents of both sets show, the same as in an index. */
const rootsOf = (first: NameTally, second: NameTally): ((thing: CountedThing) => CountedThing) => {
  const all = new Map<string, CountedThing>();
  for (const thing of [...first.things.values(), ...second.things.values()]) {
    all.set(thing.key, sumOf(all.get(thing.key), thing));
  }
  const joins = joinsAcrossDocuments([...all.values()], first.evidence.with(second.evidence));
  return (thing) => all.get(joins.get(thing.key) ?? thing.key) ?? thing;
};

const joinedThings = (
  { things }: NameTally,
  rootOf: (thing: CountedThing) => CountedThing,
): ReadonlyMap<string, CountedThing> => {
  const joined = new Map<string, CountedThing>();
  for (const thing of things.values()) {
    const { key, names } = rootOf(thing);
    joined.set(key, sumOf(joined.get(key), { ...thing, key, names }));
  }
  return joined;
};

/** Two counts of one thing, which share their names or the second adds its own. */
const sumOf = (known: CountedThing | undefined, other: CountedThing): CountedThing => ({
  ...(known ?? other),
  names:
    known === undefined || known.names === other.names
      ? other.names
      : namesOfBoth(known.names, other.names),
  mentions: (known?.mentions ?? 0) + other.mentions,
  documents: (known?.documents ?? 0) + other.documents,
});

const namesOfBoth = (some: TextCounts, others: TextCounts): TextCounts => {
  const names = new Map(some);
  addCounts(names, others);
  return names;
};

const differenceOf = (
  old: CountedThing | undefined,
  now: CountedThing | undefined,
  wordsBefore: number,
  wordsAfter: number,
): readonly Difference[] => {
  const thing = now ?? old;
  if (thing === undefined) return [];
  const before = old?.mentions ?? 0;
  const after = now?.mentions ?? 0;
  const weight = Math.round(keyness(before, wordsBefore, after, wordsAfter) * 100) / 100;
  const change = changeOf(before, after, weight);
  if (change === undefined) return [];
  const { key, type, names } = thing;
  const name = usualNameOf(names) ?? '';
  return [{ change, key, type, name, before, after, weight }];
};

const changeOf = (before: number, after: number, weight: number): Change | undefined => {
  if (before === 0) return 'new';
  if (after === 0) return 'gone';
  if (Math.abs(weight) < significant) return undefined;
  return weight > 0 ? 'rose' : 'fell';
};
