import { association } from '../../../analysis/log-likelihood.ts';
import { mostDrawn, mostDrawnPairs } from '../network-limits.ts';
import { isLinked, type ModelArticle, namesBySentence, type PageModel } from './page-model.ts';

type Pairs = PageModel['data']['pairs'];

/** The pairs of names that some documents have in their sentences, the strongest first, as the data have them of all. */
export const pairsAmong = (
  { things }: Pick<PageModel, 'things'>,
  articles: readonly ModelArticle[],
): Pairs => {
  const isName = (number: number): boolean => {
    const thing = things[number];
    return thing !== undefined && isLinked(thing);
  };
  const sentences = articles.flatMap((article) =>
    namesBySentence(article).map((named) => [...named].filter(isName)),
  );
  const counts = new Map<number, number>();
  for (const number of sentences.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const drawn = new Set(
    [...counts]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, mostDrawn)
      .map(([number]) => number),
  );
  const countOf = (number: number): number => counts.get(number) ?? 0;
  return (
    [...pairCounts(sentences, drawn, things.length)]
      .map(([pair, count]): Pairs[number] => {
        const [a, b] = [Math.floor(pair / things.length), pair % things.length];
        return [a, b, count, association(count, countOf(a), countOf(b), sentences.length)];
      })
      // Two that come together less often than by chance are no pair.
      .filter(([, , , weight]) => weight >= 0)
      .sort((one, other) => other[3] - one[3] || other[2] - one[2] || one[0] - other[0])
      .slice(0, mostDrawnPairs)
  );
};

/** How many sentences have both of two names, by a number of the pair. */
const pairCounts = (
  sentences: readonly (readonly number[])[],
  drawn: ReadonlySet<number>,
  base: number,
): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  for (const named of sentences) {
    const here = named.filter((number) => drawn.has(number)).sort((a, b) => a - b);
    here.forEach((a, at) => {
      for (const b of here.slice(at + 1)) {
        pairs.set(a * base + b, (pairs.get(a * base + b) ?? 0) + 1);
      }
    });
  }
  return pairs;
};
