import { joinsAcrossDocuments } from '../../analysis/joining/join-across-documents.ts';
import { JoinEvidence } from '../../analysis/joining/join-evidence.ts';
import { usualNameOf } from '../../analysis/joining/usual-name.ts';
import { noteValue, usualValueOf } from '../../analysis/joining/usual-value.ts';
import type { Entity, EntityValue } from '../../document.ts';
import { addCounts, countUp, type TextCounts } from '../../text/count-up.ts';
import type { PageThing } from './data.ts';

/** A thing while documents are counted. */
interface Gathered {
  readonly entity: Entity;
  readonly names: TextCounts;
  readonly values: TextCounts;
  readonly spellings: Set<string>;
  readonly offices: Set<string>;
  readonly quotes: (readonly [document: number, text: string])[];
  mentions: number;
  documents: number;
}

/** The things of a page, the most mentioned first. */
interface PageThings {
  readonly things: readonly PageThing[];
  /** Key of each entity → number of its thing. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Gathers what documents say of the things that they name. */
export class PageThingsBuilder {
  readonly #gathered = new Map<string, Gathered>();
  readonly #evidence = new JoinEvidence();

  /** @param document the number of the document that names it. */
  add(entity: Entity, document: number): void {
    const { key, name, count, attributes } = entity;
    const thing: Gathered = this.#gathered.get(key) ?? {
      entity,
      names: new Map(),
      values: new Map(),
      spellings: new Set(),
      offices: new Set(),
      quotes: [],
      mentions: 0,
      documents: 0,
    };
    this.#gathered.set(key, thing);
    thing.mentions += count;
    thing.documents++;
    countUp(thing.names, name);
    noteValue(thing.values, entity.value);
    for (const spelling of [name, ...(attributes.variants ?? [])]) thing.spellings.add(spelling);
    const { title, office, offices = office === undefined ? [] : [office] } = attributes;
    for (const held of title === undefined ? offices : [title, ...offices]) thing.offices.add(held);
    for (const { text } of attributes.quotes ?? []) thing.quotes.push([document, text]);
    this.#evidence.note(entity);
  }

  /** Those that many documents show to be one are one, as in an index. */
  joined(): PageThings {
    const rootOf = this.#roots();
    const merged = new Map<string, Gathered>();
    for (const [key, thing] of this.#gathered) {
      const root = rootOf(key);
      const known = merged.get(root);
      merged.set(root, known === undefined ? thing : bothOf(known, thing, key === root));
    }
    const ordered = [...merged].sort(
      ([a, one], [b, other]) => other.mentions - one.mentions || (a < b ? -1 : 1),
    );
    const numbers = new Map(ordered.map(([key], number) => [key, number]));
    for (const key of this.#gathered.keys()) numbers.set(key, numbers.get(rootOf(key)) ?? 0);
    return { things: ordered.map(([key, thing]) => thingOf(key, thing)), numbers };
  }

  /** Gives the key of the thing that a key is joined into, or the key itself. */
  #roots(): (key: string) => string {
    const counted = [...this.#gathered].map(([key, { entity, documents }]) => ({
      key,
      type: entity.type,
      documents,
    }));
    const joins = joinsAcrossDocuments(counted, this.#evidence);
    return (key) => joins.get(key) ?? key;
  }
}

/** Two things as one. @param isRoot whether the second gives the name. */
const bothOf = (one: Gathered, other: Gathered, isRoot: boolean): Gathered => ({
  entity: isRoot ? other.entity : one.entity,
  names: isRoot ? other.names : one.names,
  values: sumOf(one.values, other.values),
  spellings: new Set([...one.spellings, ...other.spellings]),
  offices: new Set([...one.offices, ...other.offices]),
  quotes: [...one.quotes, ...other.quotes].sort(([a], [b]) => a - b),
  mentions: one.mentions + other.mentions,
  documents: one.documents + other.documents,
});

const sumOf = (one: TextCounts, other: TextCounts): TextCounts => {
  const values = new Map(one);
  addCounts(values, other);
  return values;
};

const thingOf = (
  key: string,
  { entity, names, values, spellings, offices, quotes, documents }: Gathered,
): PageThing => {
  const { type } = entity;
  const value = usualValueOf(values, documents);
  const name = usualNameOf(names) ?? '';
  const { latitude, longitude } = value !== null && 'latitude' in value ? value : {};
  return {
    key,
    type,
    name,
    spellings: [...spellings].filter((spelling) => spelling !== name),
    offices: [...offices],
    code: value !== null && 'code' in value ? (value.code ?? null) : null,
    at: latitude === undefined || longitude === undefined ? null : [longitude, latitude],
    days: type === 'date' ? daysOf(value) : null,
    quotes,
  };
};

const daysOf = (value: EntityValue): PageThing['days'] => {
  const { from, to = from } = value !== null && 'from' in value ? value : {};
  return from === undefined || to === undefined ? null : [from, to];
};
