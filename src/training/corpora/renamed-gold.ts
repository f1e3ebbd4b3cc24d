import type { GoldDocument, GoldSpan } from '../../evaluation/gold.ts';
import { randomFrom } from '../random.ts';
import { nameRows } from '../source-files.ts';

/** Names to be put in the place of others. */
interface ForeignNames {
  /** Single words of names of people. */
  readonly people: readonly string[];
  /** Cities, of one word or two. */
  readonly places: readonly string[];
}

/** The share of the names that are replaced, by kind; each name of an article wherever it occurs. */
const shares: Readonly<Record<string, number>> = { person: 0.6, place: 0.3 };
/** Many are named by their surname alone. */
const surnameShare = 0.55;
/** A person word that so many bear is one; of rarer ones many are badly aligned. */
const leastBearers = 2;

const arabicWord = /^[\u0621-\u064a]{3,}$/u;

/** Reads the lists of the world's names: people of Wikidata, cities of Wikipedia. */
export const readForeignNames = (folder: string): ForeignNames => {
  const rows = (file: string) => nameRows(folder, file);
  return {
    people: rows('wikidata-person-words.tsv').flatMap(([word = '', , bearers = '']) =>
      arabicWord.test(word) && Number(bearers) >= leastBearers ? [word] : [],
    ),
    places: rows('arwikicats-cities.tsv').flatMap(([name = '']) => {
      const words = name.split(' ');
      const isFit = words.length <= 2 && words.every((word) => arabicWord.test(word));
      return isFit && !/^(?:ال|مدينة)/u.test(name) ? [name] : [];
    }),
  };
};

/**
 * Copies of annotated articles in which people and places have foreign names: «وقال كامبرلاند» for «وقال
 * السبسي» (mention replacement; Dai & Adel 2020). What is around a name is so learnt with names that no
 * Arab bears, which translated news is full of. The same articles and seed give the same copies.
 */
export const renamedGold = (
  articles: readonly GoldDocument[],
  names: ForeignNames,
  seed = 7,
): readonly GoldDocument[] => {
  const random = randomFrom(seed);
  const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const newName = (tag: string): string => {
    if (tag !== 'person') return oneOf(names.places);
    const first = oneOf(names.people);
    return random() < surnameShare ? first : `${first} ${oneOf(names.people)}`;
  };
  return articles.map((article) => {
    const known = new Map<string, string>();
    return withNames(article, ({ tag }, surface) => {
      if (!isReplaceable(tag, surface)) return surface;
      const key = `${tag} ${surface}`;
      let name = known.get(key);
      if (name === undefined) {
        name = random() < (shares[tag] ?? 0) ? newName(tag) : surface;
        known.set(key, name);
      }
      return name;
    });
  });
};

/** «البحر المتوسط» and «لمغرب» (of «للمغرب») do not go with what is before a foreign name. */
const isReplaceable = (tag: string, surface: string): boolean =>
  tag === 'person' || (tag === 'place' && !/^ا?ل/u.test(surface) && surface.split(' ').length < 3);

/** An article with other names in its marks. Its tokens are those of no reader: it is for training. */
const withNames = (
  article: GoldDocument,
  nameOf: (span: GoldSpan, surface: string) => string,
): GoldDocument => {
  const spans: GoldSpan[] = [];
  let text = '';
  let read = 0;
  for (const span of article.spans) {
    const { start, end } = span;
    text += article.text.slice(read, start);
    const name = nameOf(span, article.text.slice(start, end));
    spans.push({ ...span, start: text.length, end: text.length + name.length });
    text += name;
    read = end;
  }
  return { ...article, text: text + article.text.slice(read), spans };
};
