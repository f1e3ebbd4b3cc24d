import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from '../../text/one-line.ts';
import { rawLines } from '../source-files.ts';

/** An article of raw news, under the name by which its marks are kept: «JA-sport-12-20170101», «khaleej-15905». */
export interface RawArticle {
  readonly id: string;
  /** The headline on a line of its own, where there is one, and the text as it was printed. */
  readonly text: string;
}

/** An article of the ANT corpus, as one line of JSON. */
interface AntArticle {
  /** «culture/JA-culture-1-20170120.txt» */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Al Khaleej, without figures and marks: an article a line, named by its number. */
export const readKhaleej = (folder: string): readonly RawArticle[] =>
  rawLines(folder, 'khaleej.txt.gz').map((text, index) => ({
    id: `khaleej-${index + 1}`,
    text: text.trim(),
  }));

/** ANT, as printed. */
export const readAnt = (folder: string): readonly RawArticle[] =>
  rawLines(folder, 'ant-news.ndjson.gz')
    .map((line) => JSON.parse(line) as AntArticle)
    .map(({ id, title, text }) => ({
      id: id.replace(/^.*\/|\.txt$/gu, ''),
      text: `${title}\n${text}`.trim(),
    }));

/** Names of the articles of a set of marked news, such as `train`. */
const namesOf = (folder: string, set: string): readonly string[] =>
  readdirSync(join(folder, 'news', set)).map((name) => name.replace(/\.ann$/u, ''));

/**
 * The raw news, an article a line: Al Khaleej, then ANT. Articles that are measured on are left out, and so
 * are those of the other `sets` of news and those that are named.
 */
export const readRawNews = (
  folder: string,
  sets: readonly string[] = [],
  others: Iterable<string> = [],
): readonly string[] => {
  const left = new Set([...['dev', ...sets].flatMap((set) => namesOf(folder, set)), ...others]);
  return [...readKhaleej(folder), ...readAnt(folder)]
    .filter(({ id }) => !left.has(id))
    .map(({ text }) => oneLine(text.replace('\n', ' . ')));
};
