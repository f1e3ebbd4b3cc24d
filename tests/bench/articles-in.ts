import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAnnotations } from '../../src/evaluation/annotations.ts';
import type { GoldDocument } from '../../src/evaluation/gold.ts';

interface Article {
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly date?: string;
  /** What was marked in it, if it was. */
  readonly gold?: GoldDocument;
}

/** The articles of a folder, an annotated text (.ann), a plain one, or records (.ndjson, .ndjson.gz). */
export function* articlesIn(path: string): Generator<Article> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* articlesIn(join(path, name));
    return;
  }
  const bytes = readFileSync(path);
  if (path.endsWith('.ann')) {
    const gold = readAnnotations(bytes.toString('utf8'), path);
    yield { id: path, text: gold.text, date: gold.referenceDate ?? '', gold };
    return;
  }
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/\.ndjson(?:\.gz)?$/u.test(path)) yield { id: path, text };
  else for (const line of text.split('\n')) if (line.trim() !== '') yield JSON.parse(line);
}
