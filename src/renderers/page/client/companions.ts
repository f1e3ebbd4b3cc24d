import { association } from '../../../analysis/log-likelihood.ts';
import { isLinked, type ModelThing, namesBySentence, type PageModel } from './page-model.ts';

/** Documents that are looked through: those of a name that all documents have would take too long. */
const mostDocuments = 400;

/**
 * The things that are named in the sentences of a thing, by log-likelihood as `kashaf network` has it: what
 * everybody is named with says little.
 */
export const companionsOf = (
  model: PageModel,
  { number, places }: Pick<ModelThing, 'number' | 'places'>,
  most: number,
): readonly ModelThing[] => {
  const together = new Map<number, number>();
  let sentences = 0;
  for (const [document, starts] of startsByDocument(places)) {
    for (const named of namesBeside(model, document, starts)) {
      sentences++;
      for (const other of named) together.set(other, (together.get(other) ?? 0) + 1);
    }
  }
  together.delete(number);
  const all = model.articles.reduce((sum, article) => sum + article.sentences.length / 2, 0);
  return [...together]
    .flatMap(([other, count]) => {
      const thing = model.things[other];
      if (thing === undefined || !isLinked(thing)) return [];
      const own = Math.max(count, thing.places.length);
      return [{ thing, weight: association(count, sentences, own, all) }];
    })
    .sort((a, b) => b.weight - a.weight || a.thing.number - b.thing.number)
    .slice(0, most)
    .map(({ thing }) => thing);
};

const startsByDocument = (places: ModelThing['places']): ReadonlyMap<number, readonly number[]> => {
  const starts = new Map<number, number[]>();
  for (const { document, start } of places) {
    const own = starts.get(document);
    if (own !== undefined) own.push(start);
    else if (starts.size < mostDocuments) starts.set(document, [start]);
  }
  return starts;
};

/** What is named in each sentence that has some places of a document. */
const namesBeside = (
  { articles }: PageModel,
  document: number,
  starts: readonly number[],
): readonly ReadonlySet<number>[] => {
  const article = articles[document];
  if (article === undefined) return [];
  let next = 0;
  return namesBySentence(article).filter((_, sentence) => {
    const end = article.sentences[sentence * 2 + 1] ?? 0;
    const before = next;
    while (next < starts.length && (starts[next] ?? 0) < end) next++;
    return next > before;
  });
};
