import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The lines of a file of raw news, such as `khaleej.txt.gz`, without empty ones. */
export const rawLines = (folder: string, file: string): readonly string[] =>
  gunzipSync(readFileSync(join(folder, 'raw', file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

/** The lines of a list of names of the corpora, each cut at its tabs. */
export const nameRows = (folder: string, file: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, 'names', file), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));

/** The lines of a list kept by hand, such as `geography/places.txt`, without comments and empty ones. */
export const listedLines = (file: string): readonly string[] =>
  readFileSync(join('src/training', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
