import type { DocumentReport, EntityType } from '../document.ts';
import { keyness, significant } from './log-likelihood.ts';

/** How often things are named in a set of documents. */
export interface Tally {
  readonly words: number;
  readonly documents: number;
  readonly things: ReadonlyMap<string, CountedThing>;
}

export interface CountedThing {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
}

/** Counts the things of documents one by one. */
export class TallyBuilder {
  readonly #things = new Map<string, CountedThing>();
  #words = 0;
  #documents = 0;

  add({ statistics, entities }: DocumentReport): void {
    this.#words += statistics.words;
    this.#documents++;
    for (const { key, type, name, count } of entities) {
      const old = this.#things.get(key);
      this.#things.set(key, {
        key,
        type,
        name: old?.name ?? name,
        mentions: (old?.mentions ?? 0) + count,
        documents: (old?.documents ?? 0) + 1,
      });
    }
  }

  tally(): Tally {
    return { words: this.#words, documents: this.#documents, things: this.#things };
  }
}

export type Change = 'new' | 'gone' | 'rose' | 'fell';

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
export const differencesOf = (first: Tally, second: Tally): readonly Difference[] => {
  const keys = new Set([...first.things.keys(), ...second.things.keys()]);
  return [...keys]
    .flatMap((key): readonly Difference[] => {
      const old = first.things.get(key);
      const now = second.things.get(key);
      const thing = now ?? old;
      if (thing === undefined) return [];
      const before = old?.mentions ?? 0;
      const after = now?.mentions ?? 0;
      const weight = Math.round(keyness(before, first.words, after, second.words) * 100) / 100;
      const change = changeOf(before, after, weight);
      if (change === undefined) return [];
      const { type, name } = thing;
      return [{ change, key, type, name, before, after, weight }];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.change) - order.indexOf(b.change) ||
        Math.abs(b.weight) - Math.abs(a.weight) ||
        (a.key < b.key ? -1 : 1),
    );
};

const order: readonly Change[] = ['new', 'rose', 'fell', 'gone'];

const changeOf = (before: number, after: number, weight: number): Change | undefined => {
  if (before === 0) return 'new';
  if (after === 0) return 'gone';
  if (Math.abs(weight) < significant) return undefined;
  return weight > 0 ? 'rose' : 'fell';
};
