import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Words between blanks. */
export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** The articles of the ANT corpus, title and text. */
export const antArticles = (corpora: string): readonly string[] =>
  gunzipSync(readFileSync(join(corpora, 'raw/ant-news.ndjson.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { title = '', text = '' }: { title?: string; text?: string } = JSON.parse(line);
      return `${title}\n${text}`;
    });

/** Share of the words of a continuation that nobody has seen, as in news after some million words. */
const newWords = 0.03;
const articleWords = 130;

/**
 * Endless articles in the manner of others: every pair of words is one of theirs, and some words are
 * made new by letters of another word, so that word types go on growing as they do in news.
 */
export function* continuation(articles: readonly string[], seed = 1): Generator<string> {
  const random = randomFrom(seed);
  const words = articles.flatMap((article) => article.split(/ +/u).filter(Boolean));
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else if (known.length < 64) known.push(at);
  });
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const renewed = (word: string): string => {
    const other = oneOf(words).replace(/[^\u0621-\u064a]/gu, '');
    return other.length < 3 || word.length < 4
      ? word
      : `${word.slice(0, 2)}${other.slice(-3)}${word.slice(4)}`;
  };
  let at = 0;
  while (true) {
    const article: string[] = [];
    for (let count = 0; count < articleWords; count++) {
      const word = words[at] as string;
      article.push(random() < newWords ? renewed(word) : word);
      // Now and then the text goes on where the same word stands elsewhere.
      at = (random() < 0.3 ? oneOf(places.get(word) ?? [at]) : at) + 1;
      if (at >= words.length) at = 0;
    }
    yield article.join(' ');
  }
}

/** Articles until so many words are reached: those given, then their continuation. */
export function* newsStream(articles: readonly string[], words: number): Generator<string> {
  let count = 0;
  for (const article of articles) {
    if (count >= words) return;
    count += countWords(article);
    yield article;
  }
  for (const article of continuation(articles)) {
    if (count >= words) return;
    count += articleWords;
    yield article;
  }
}
