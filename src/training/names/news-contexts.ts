import { searchKey } from '../../text/normalize.ts';
import { corporaFolder } from '../corpora-folder.ts';
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

/** Articles as search keys. */
export type News = readonly (readonly string[])[];

/** Al Khaleej, one article a line, and ANT, one JSON object a line. */
export const readNews = (): News =>
  [
    ...rawLines(corporaFolder, 'khaleej.txt.gz'),
    ...rawLines(corporaFolder, 'ant-news.ndjson.gz').map(textOf),
  ].map((text) =>
    text
      .split(/[^\p{L}\p{M}]+/u)
      .filter(Boolean)
      // The preposition is no Ali, whatever the folding says.
      .map((word) => (/^[وف]?على$/u.test(word) ? '_' : searchKey(word))),
  );

const textOf = (line: string): string => {
  const { title, text }: { title: string; text: string } = JSON.parse(line);
  return `${title} _ ${text}`;
};

export const contextsIn = (
  news: News,
  first: ReadonlySet<string>,
  family: ReadonlySet<string>,
): ReadonlyMap<string, Contexts> => {
  const found = new Map<string, Contexts>();
  const isName = (key: string): boolean =>
    first.has(key) || family.has(key) || nameParticles.has(key);
  for (const words of news) {
    let previous = '';
    for (const [at, word] of words.entries()) {
      const contexts = found.get(word) ?? newContexts();
      found.set(word, contexts);
      const afterTitle = titleWordList.has(previous);
      const afterFirst = first.has(previous);
      const beforeName = isName(words[at + 1] ?? '');
      contexts.count++;
      if (afterTitle) contexts.afterTitle++;
      if (sayingWordList.has(previous)) contexts.afterSaying++;
      if (afterFirst) contexts.afterFirst++;
      if (beforeName) contexts.beforeName++;
      if (afterTitle || afterFirst || beforeName) contexts.inName++;
      previous = word;
    }
  }
  return found;
};

const newContexts = (): Contexts => ({
  count: 0,
  afterTitle: 0,
  afterSaying: 0,
  afterFirst: 0,
  beforeName: 0,
  inName: 0,
});
