import { readFileSync } from 'node:fs';
import type { GoldDocument, GoldSpan } from '../../evaluation/gold.ts';
import { MarkedText } from '../../evaluation/marked-text.ts';
import { type RawArticle, readAnt, readKhaleej } from './raw-news.ts';

/** Kinds of names by the letter that stands for them in a file of marks. */
const kinds: Readonly<Record<string, string>> = {
  p: 'person',
  c: 'country',
  n: 'nationality',
  l: 'place',
  o: 'organization',
  s: 'state',
  e: 'event',
};
const markPattern = /^([pcnlose])(\d+)\+(\d+)$/u;

/** The marks of an article, apart from its text. */
interface ArticleMarks {
  readonly id: string;
  /** UTF-16 units of the text that they were made for. */
  readonly length: number;
  readonly spans: readonly GoldSpan[];
}

/**
 * Reads a file of marks, an article a line: its name, the length of its text, and its names as kind, offset
 * and length, «JA-sport-12-20170101 ⇥ 834 ⇥ p12+9 c40+4», in UTF-16 units.
 * @throws {Error} naming the file and the line of what cannot be read.
 */
export const parseMarks = (source: string, file: string): readonly ArticleMarks[] =>
  source.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const [id = '', length = '', marks = ''] = line.split('\t');
    const spans = marks.split(' ').flatMap((mark) => {
      if (mark === '') return [];
      const [, letter = '', from = '', size = ''] = markPattern.exec(mark) ?? [];
      const tag = kinds[letter];
      if (tag === undefined) throw new Error(`${file}:${index + 1}: «${mark}» is no mark`);
      return [{ tag, start: Number(from), end: Number(from) + Number(size) }];
    });
    return [{ id, length: Number(length), spans }];
  });

/**
 * Puts marks on the articles that they were made for.
 * @throws {Error} when an article is not there, or another text than was marked.
 */
export const markedArticles = (
  marks: readonly ArticleMarks[],
  articles: readonly RawArticle[],
): readonly GoldDocument[] => {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return marks.map(({ id, length, spans }) => {
    const text = texts.get(id);
    if (text?.length !== length)
      throw new Error(`${id}: the raw news has no such text of ${length}`);
    return { ...withMarks(text, spans, id).gold(), lenient: true };
  });
};

const withMarks = (text: string, spans: readonly GoldSpan[], id: string): MarkedText => {
  const marked = new MarkedText(text, id);
  let read = 0;
  for (const { tag, start, end } of spans) {
    marked.keep(text.slice(read, start), read);
    marked.mark(text.slice(start, end), start, { tag });
    read = end;
  }
  marked.keep(text.slice(read), read);
  return marked;
};

const marksOf = (file: string): readonly ArticleMarks[] => {
  const path = `src/training/gold/${file}`;
  return parseMarks(readFileSync(path, 'utf8'), path);
};

/** The raw news that is marked by Kashaf's convention (`gold/`): the texts are not in the project. */
export const readRawGold = (folder: string): readonly GoldDocument[] => [
  ...markedArticles(marksOf('ant.tsv'), readAnt(folder)),
  ...markedArticles(marksOf('khaleej.tsv'), readKhaleej(folder)),
];
