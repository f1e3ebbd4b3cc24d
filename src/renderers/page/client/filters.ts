import type { EntityType } from '../../../document.ts';

export type IndexOrder = 'count' | 'name';
export type DocumentOrder = 'title' | 'day' | 'words' | 'names';

/** What the reader asks to see. */
export interface Filters {
  readonly query: string;
  /** Kinds shown; empty for all. */
  readonly kinds: ReadonlySet<EntityType>;
  /** The thing whose card is open. */
  readonly thing: number | null;
  /** Things that each document shown names, card or no card. */
  readonly held: readonly number[];
  /** The document that is read. */
  readonly document: number;
  /** A day, month or year of the timeline. */
  readonly period: string | null;
  readonly indexOrder: IndexOrder;
  readonly documentOrder: DocumentOrder;
}

/** All is shown. */
export const noFilters: Filters = {
  query: '',
  kinds: new Set(),
  thing: null,
  held: [],
  document: 0,
  period: null,
  indexOrder: 'count',
  documentOrder: 'day',
};

/** Whether nothing is left out. */
export const isEverything = ({ query, kinds, thing, held, period }: Filters): boolean =>
  query === '' && kinds.size === 0 && thing === null && held.length === 0 && period === null;

/** Whether two filters let the same documents and things through. */
export const letSame = (now: Filters, before: Filters | null): before is Filters =>
  before !== null &&
  now.query === before.query &&
  now.kinds === before.kinds &&
  now.thing === before.thing &&
  now.held === before.held &&
  now.period === before.period;

/** Whether what maps and networks show of the documents is the same: the card does not change it. */
export const hasSameNames = (now: Filters, before: Filters): boolean =>
  now.query === before.query && now.held === before.held && now.period === before.period;

type Listener = (filters: Filters, before: Filters | null) => void;

/** Keeps the filters and calls its listeners when they change. */
export class Store {
  #filters: Filters;
  readonly #listeners: Listener[] = [];

  constructor(filters: Filters = noFilters) {
    this.#filters = filters;
  }

  get filters(): Filters {
    return this.#filters;
  }

  set(change: Partial<Filters>): void {
    const before = this.#filters;
    this.#filters = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#filters, before);
  }

  /** Chooses a thing, or lets go of it. */
  toggleThing(number: number): void {
    this.set({ thing: this.#filters.thing === number ? null : number });
  }

  /** Shows only documents that name a thing, or those that do not again. */
  toggleHeld(number: number): void {
    const { held } = this.#filters;
    const isHeld = held.includes(number);
    this.set({
      held: isHeld ? held.filter((one) => one !== number) : [...held, number],
      thing: null,
    });
  }

  /** Chooses a day, month or year, or lets go of it. */
  togglePeriod(period: string): void {
    this.set({ period: this.#filters.period === period ? null : period });
  }

  /** Calls a listener now and after every change. */
  watch(listener: Listener): void {
    this.#listeners.push(listener);
    listener(this.#filters, null);
  }
}
