import { groupBy } from '../../../text/group-by.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { PageData, PageDocument, PageThing } from '../data.ts';

/** One place where a thing is named. Offsets are UTF-16 units of the text of its document. */
export interface Place {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

export interface ModelThing extends PageThing {
  readonly number: number;
  readonly places: readonly Place[];
  /** Numbers of the documents that name it, in order. */
  readonly documents: readonly number[];
  /** All its names folded, for the search. */
  readonly folded: string;
}

export interface ModelArticle extends PageDocument {
  readonly number: number;
  /** Numbers of the things it names. */
  readonly things: ReadonlySet<number>;
}

export interface PageModel {
  readonly data: PageData;
  readonly things: readonly ModelThing[];
  readonly articles: readonly ModelArticle[];
  /** Code of a country → its nationalities, the most named first. */
  readonly nationalities: ReadonlyMap<string, readonly ModelThing[]>;
  /** The text of each document folded, made when it is first searched. */
  readonly foldedText: (document: number) => string;
}

export const modelOf = (data: PageData): PageModel => {
  const places: Place[][] = data.things.map(() => []);
  const articles = data.documents.map((document, number): ModelArticle => {
    const things = new Set<number>();
    const { spans } = document;
    for (let at = 0; at < spans.length; at += 3) {
      const [start = 0, end = 0, thing = 0] = spans.slice(at, at + 3);
      places[thing]?.push({ document: number, start, end });
      things.add(thing);
    }
    return { ...document, number, things };
  });
  const things = data.things.map((thing, number): ModelThing => {
    const own = places[number] ?? [];
    return {
      ...thing,
      number,
      places: own,
      documents: [...new Set(own.map(({ document }) => document))],
      folded: searchKey([thing.name, ...thing.spellings].join('\n')),
    };
  });
  const folded: (string | undefined)[] = [];
  return {
    data,
    articles,
    things,
    nationalities: groupBy(
      things.filter(({ type, code }) => type === 'nationality' && code !== null),
      ({ code }) => code ?? '',
    ),
    foldedText: (document) => {
      folded[document] ??= searchKey(data.documents[document]?.text ?? '');
      return folded[document];
    },
  };
};

/** The nationalities of a country, and how often a page names them: a report for reading has them beside it. */
export const nationalitiesBeside = (
  { nationalities }: PageModel,
  { type, code }: ModelThing,
  placesOf: (thing: ModelThing) => readonly Place[],
): { readonly name: string; readonly count: number } | null => {
  const own = type === 'country' && code !== null ? nationalities.get(code) : undefined;
  const count = own?.reduce((sum, one) => sum + placesOf(one).length, 0) ?? 0;
  return own?.[0] === undefined || count === 0 ? null : { name: own[0].name, count };
};

/** The sentence around a place, as UTF-16 offsets. */
export const sentenceAt = (
  { sentences }: PageDocument,
  offset: number,
): readonly [number, number] => {
  let low = 0;
  let high = sentences.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle * 2 + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return [sentences[low * 2] ?? 0, sentences[low * 2 + 1] ?? 0];
};

/** What has a place in the network: names, without nationalities, which come in every second sentence. */
export const isLinked = ({ type }: Pick<PageThing, 'type'>): boolean =>
  type !== 'nationality' && type !== 'date';

/** The things that each sentence of a document names. */
export const namesBySentence = ({
  sentences,
  spans,
}: PageDocument): readonly ReadonlySet<number>[] => {
  let at = 0;
  return Array.from({ length: sentences.length / 2 }, (_, sentence) => {
    const end = sentences[sentence * 2 + 1] ?? 0;
    const named = new Set<number>();
    for (; at < spans.length && (spans[at] ?? 0) < end; at += 3) named.add(spans[at + 2] ?? 0);
    return named;
  });
};
