import { NetworkBuilder } from '../../analysis/network.ts';
import type { Entity } from '../../document.ts';
import type { Language } from '../labels.ts';
import type { Analyzed } from '../renderer.ts';
import type { PageData, PageDocument, PageThing } from './data.ts';
import { pageLabelsOf, shownKinds } from './page-labels.ts';

/** Names drawn in the network, and its pairs. */
const mostNodes = 50;
const mostPairs = 160;

/** A thing while documents are counted. */
interface Gathered {
  readonly entity: Entity;
  readonly names: Map<string, number>;
  readonly spellings: Set<string>;
  readonly offices: Set<string>;
  readonly quotes: (readonly [document: number, text: string])[];
  count: number;
}

/** Gathers documents one by one; the data of the page are made at the end. */
export class PageDataBuilder {
  readonly #documents: (Omit<PageDocument, 'spans'> & { readonly report: Analyzed['report'] })[] =
    [];
  readonly #things = new Map<string, Gathered>();
  readonly #network = new NetworkBuilder({
    window: 'sentence',
    types: null,
    minWeight: 0,
    ego: null,
  });

  add(analyzed: Analyzed & { readonly title?: string }): void {
    const { document, report, title } = analyzed;
    const number = this.#documents.length;
    this.#network.add(analyzed);
    this.#documents.push({
      id: report.id,
      title: title ?? firstWords(document.text),
      day: report.referenceDate,
      text: document.text,
      words: report.statistics.words,
      sentences: document.sentences.flatMap(({ start, end }) => [start, end]),
      report,
    });
    for (const entity of report.entities) {
      if (shownKinds.includes(entity.type)) this.#gather(entity, number);
    }
  }

  #gather(entity: Entity, document: number): void {
    const { key, name, count, attributes } = entity;
    const thing: Gathered = this.#things.get(key) ?? {
      entity,
      names: new Map(),
      spellings: new Set(),
      offices: new Set(),
      quotes: [],
      count: 0,
    };
    this.#things.set(key, thing);
    thing.count += count;
    thing.names.set(name, (thing.names.get(name) ?? 0) + count);
    for (const spelling of [name, ...(attributes.variants ?? [])]) thing.spellings.add(spelling);
    const { title, office, offices = office === undefined ? [] : [office] } = attributes;
    for (const held of title === undefined ? offices : [title, ...offices]) thing.offices.add(held);
    for (const { text } of attributes.quotes ?? []) thing.quotes.push([document, text]);
  }

  /** @param world see `PageData`; left out where nothing can be put on a map. */
  data(title: string | null, language: Language, world: unknown): PageData {
    const gathered = [...this.#things].sort(([a, one], [b, other]) =>
      one.count === other.count ? (a < b ? -1 : 1) : other.count - one.count,
    );
    const numbers = new Map(gathered.map(([key], number) => [key, number]));
    const things = gathered.map(([, thing]) => thingOf(thing));
    const isMapped = things.some(({ at, type }) => at !== null || type === 'country');
    return {
      title: title ?? this.#documents[0]?.title ?? '',
      language,
      labels: pageLabelsOf(language),
      documents: this.#documents.map(({ report, ...document }) => ({
        ...document,
        spans: spansOf(report.entities, numbers),
      })),
      things,
      pairs: this.#pairs(numbers),
      world: isMapped ? world : null,
    };
  }

  #pairs(numbers: ReadonlyMap<string, number>): PageData['pairs'] {
    const { nodes, edges } = this.#network.network();
    const drawn = new Set(nodes.slice(0, mostNodes).map(({ key }) => key));
    return edges
      .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
      .slice(0, mostPairs)
      .map(({ source, target, count, weight }) => [
        numbers.get(source) ?? 0,
        numbers.get(target) ?? 0,
        count,
        weight,
      ]);
  }
}

const thingOf = ({ entity, names, spellings, offices, quotes }: Gathered): PageThing => {
  const { type, value } = entity;
  const [name] = [...names].reduce((best, other) => (other[1] > best[1] ? other : best));
  const place = type === 'place' ? value : null;
  const { latitude, longitude } = place ?? {};
  return {
    type,
    name,
    spellings: [...spellings].filter((spelling) => spelling !== name),
    offices: [...offices],
    code: value !== null && 'code' in value ? (value.code ?? null) : null,
    at: latitude === undefined || longitude === undefined ? null : [longitude, latitude],
    days: type === 'date' && value.from !== undefined ? [value.from, value.to ?? value.from] : null,
    quotes,
  };
};

const spansOf = (
  entities: readonly Entity[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] =>
  entities
    .flatMap(({ key, mentions }) => {
      const thing = numbers.get(key);
      return thing === undefined
        ? []
        : mentions.map(({ start, end }) => [start, end, thing] as const);
    })
    .sort(([a], [b]) => a - b)
    .flat();

/** The beginning of a text as its title. */
const firstWords = (text: string): string => {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= 90 ? line.trim() : `${line.slice(0, 90).replace(/\s\S*$/u, '')}…`;
};
