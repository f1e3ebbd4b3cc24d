import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** An article of the ANT corpus, as one line of JSON. */
interface AntArticle {
  /** «culture/JA-culture-1-20170120.txt» */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * The raw news, an article a line: Al Khaleej without figures and marks, then ANT as printed. Articles
 * that are measured on are left out, and so are those of the other `sets` of news.
 */
export const readRawNews = (folder: string, sets: readonly string[] = []): readonly string[] => [
  ...unzipped(join(folder, 'raw', 'khaleej.txt.gz')),
  ...antArticles(folder, ['dev', ...sets]),
];

const antArticles = (folder: string, sets: readonly string[]): readonly string[] => {
  const annotated = new Set(
    sets.flatMap((set) =>
      readdirSync(join(folder, 'news', set)).map((name) => name.replace(/\.ann$/u, '.txt')),
    ),
  );
  return unzipped(join(folder, 'raw', 'ant-news.ndjson.gz'))
    .map((line) => JSON.parse(line) as AntArticle)
    .filter(({ id }) => !annotated.has(id.replace(/^.*\//u, '')))
    .map(({ title, text }) => `${title} . ${text}`.replace(/\s+/gu, ' '));
};

const unzipped = (file: string): readonly string[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
