import { NetworkBuilder } from '../../analysis/network.ts';
import type { Entity } from '../../document.ts';
import { isMainKind } from '../../kinds.ts';
import type { Language } from '../labels.ts';
import type { Analyzed } from '../renderer.ts';
import type { PageData, PageDocument } from './data.ts';
import { mostDrawn, mostDrawnPairs } from './network-limits.ts';
import { pageLabelsOf } from './page-labels.ts';
import { PageThingsBuilder } from './page-things.ts';

/** Gathers documents one by one; the data of the page are made at the end. */
export class PageDataBuilder {
  readonly #documents: (Omit<PageDocument, 'spans'> & { readonly report: Analyzed['report'] })[] =
    [];
  readonly #things = new PageThingsBuilder();
  readonly #network = new NetworkBuilder({
    window: 'sentence',
    types: null,
    minWeight: 0,
    ego: null,
  });

  add(analyzed: Analyzed): void {
    const { document, report, title } = analyzed;
    const number = this.#documents.length;
    this.#network.add(analyzed);
    this.#documents.push({
      id: report.id,
      title: (title ?? firstWords(document.text)) || report.id,
      url: urlOf(analyzed),
      day: report.referenceDate,
      text: document.text,
      words: report.statistics.words,
      sentences: document.sentences.flatMap(({ start, end }) => [start, end]),
      report,
    });
    for (const entity of report.entities) {
      if (isMainKind(entity.type)) this.#things.add(entity, number);
    }
  }

  /**
   * @param name what all of the documents are called together; one document has its own title.
   * @param world see `PageData`; left out where nothing can be put on a map.
   * @param given a title in place of these.
   */
  data(name: string | null, language: Language, world: unknown, given?: string): PageData {
    const { things, numbers } = this.#things.joined();
    const labels = pageLabelsOf(language);
    const [only] = this.#documents;
    const title = given ?? (this.#documents.length === 1 ? only?.title : name);
    const isMapped = things.some(({ at, type }) => at !== null || type === 'country');
    return {
      title: title ?? labels.words.index,
      language,
      labels,
      documents: this.#documents.map(({ report, ...document }) => ({
        ...document,
        spans: spansOf(report.entities, numbers),
      })),
      things,
      joined: Object.fromEntries(
        [...numbers].filter(([key, number]) => things[number]?.key !== key),
      ),
      pairs: this.#pairs(numbers),
      world: isMapped ? world : null,
    };
  }

  #pairs(numbers: ReadonlyMap<string, number>): PageData['pairs'] {
    const { nodes, edges } = this.#network.network();
    const drawn = new Set(nodes.slice(0, mostDrawn).map(({ key }) => key));
    return edges
      .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
      .slice(0, mostDrawnPairs)
      .map(({ source, target, count, weight }) => [
        numbers.get(source) ?? 0,
        numbers.get(target) ?? 0,
        count,
        weight,
      ]);
  }
}

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

/** The id of a document, or the first of the user's own fields, that is a web address. */
const urlOf = ({ report: { id }, kept = {} }: Analyzed): string | null =>
  [id, ...Object.values(kept)].find(
    (value): value is string => typeof value === 'string' && /^https?:\/\/\S+$/iu.test(value),
  ) ?? null;

/** The beginning of a text as its title. */
const firstWords = (text: string): string => {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= 90 ? line.trim() : `${line.slice(0, 90).replace(/\s\S*$/u, '')}…`;
};
