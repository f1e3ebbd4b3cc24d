import { searchKey } from '../../text/normalize.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { rawLines } from '../source-files.ts';
import { nameParticles, sayingWordList, titleWordList } from './word-lists.ts';

/** How often a word is in the news, and how often where names occur. */
export interface Contexts {
  count: number;
  afterTitle: number;
  afterSaying: number;
  afterFirst: number;
  beforeName: number;
  /** Any of these but the saying. */
  inName: number;
}

/** Articles as rows of words, a word as its number in a list of search keys. */
export interface News {
  readonly words: readonly string[];
  readonly articles: readonly Uint32Array[];
}

/** Al Khaleej, one article a line, and ANT, one JSON object a line. */
export const readNews = (): News => {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const bySpelling = new Map<string, number>();
  const numberOf = (spelling: string): number => {
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known;
    // The preposition is no Ali, whatever the folding says.
    const key = /^[وف]?على$/u.test(spelling) ? '_' : searchKey(spelling);
    const number = numbers.get(key) ?? words.push(key) - 1;
    numbers.set(key, number);
    bySpelling.set(spelling, number);
    return number;
  };
  const texts = [
    ...rawLines(corporaFolder, 'khaleej.txt.gz'),
    ...rawLines(corporaFolder, 'ant-news.ndjson.gz').map(textOf),
  ];
  const articles = texts.map((text) =>
    Uint32Array.from(text.split(/[^\p{L}\p{M}]+/u).filter(Boolean), numberOf),
  );
  return { words, articles };
};

const textOf = (line: string): string => {
  const { title, text }: { title: string; text: string } = JSON.parse(line);
  return `${title} _ ${text}`;
};

export const contextsIn = (
  { words, articles }: News,
  first: ReadonlySet<string>,
  family: ReadonlySet<string>,
): ReadonlyMap<string, Contexts> => {
  const found = words.map(newContexts);
  const titles = words.map((key) => titleWordList.has(key));
  const sayings = words.map((key) => sayingWordList.has(key));
  const firsts = words.map((key) => first.has(key));
  const names = words.map((key) => first.has(key) || family.has(key) || nameParticles.has(key));
  for (const article of articles) {
    let afterTitle = false;
    let afterSaying = false;
    let afterFirst = false;
    article.forEach((word, at) => {
      const contexts = found[word];
      const beforeName = names[article[at + 1] ?? -1] ?? false;
      if (contexts !== undefined) {
        contexts.count++;
        if (afterTitle) contexts.afterTitle++;
        if (afterSaying) contexts.afterSaying++;
        if (afterFirst) contexts.afterFirst++;
        if (beforeName) contexts.beforeName++;
        if (afterTitle || afterFirst || beforeName) contexts.inName++;
      }
      afterTitle = titles[word] ?? false;
      afterSaying = sayings[word] ?? false;
      afterFirst = firsts[word] ?? false;
    });
  }
  return new Map(words.map((word, at) => [word, found[at] ?? newContexts()]));
};

const newContexts = (): Contexts => ({
  count: 0,
  afterTitle: 0,
  afterSaying: 0,
  afterFirst: 0,
  beforeName: 0,
  inName: 0,
});
