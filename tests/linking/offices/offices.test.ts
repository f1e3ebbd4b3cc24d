import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withOffices } from '../../../src/linking/offices/offices.ts';
import { chooseSpans } from '../../../src/linking/spans/overlaps.ts';
import { people } from '../../../src/recognizers/people/people.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { corporaFolder } from '../../../src/training/corpora/corpora-folder.ts';

/** A person of a real article with the office beside the name, marked by hand; UTF-16 offsets. */
interface Mark {
  /** The article's id in ANT, or its file in real/dev. */
  readonly text: string;
  readonly person: readonly [start: number, end: number];
  readonly office: readonly [start: number, end: number] | null;
}

const ant = join(corporaFolder, 'raw/ant-news.ndjson.gz');
const marks: readonly Mark[] = JSON.parse(
  readFileSync(new URL('./marks.json', import.meta.url), 'utf8'),
);

const textsOfAnt = (): ReadonlyMap<string, string> =>
  new Map(
    gunzipSync(readFileSync(ant))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ id, text }: { id: string; text: string }) => [id, text]),
  );

const plainText = (marked: string): string =>
  marked.slice(marked.indexOf('\n') + 1).replace(/\{[^{}|]*\|([^{}|]*)\|?[^{}|]*\}/gu, '$1');

/** The office that is found beside a person whose name is known. */
const officeOf = (text: string, [start, end]: Mark['person']): string | undefined => {
  const document = readDocument(text);
  const named: Candidate = {
    type: 'person',
    start,
    end,
    value: null,
    confidence: 1,
    source: 'own',
    rule: 'own/test',
  };
  const found = withOffices(document, chooseSpans([named, ...people.recognize(document)]));
  return found.find((candidate) => candidate.start === start)?.attributes?.office;
};

test.skipIf(!existsSync(ant))('offices of 100 people of real articles', () => {
  const articles = textsOfAnt();
  const wrong: string[] = [];
  for (const { text: id, person, office } of marks) {
    const text = id.endsWith('.ann')
      ? plainText(readFileSync(join(corporaFolder, 'real/dev', id), 'utf8'))
      : (articles.get(id) ?? '');
    const right = office === null ? undefined : text.slice(...office).replace(/\s+/gu, ' ');
    const told = officeOf(text, person);
    if (told !== right) wrong.push(`${text.slice(...person)}: ${told ?? '–'}, not ${right ?? '–'}`);
  }
  process.stdout.write(`offices right: ${marks.length - wrong.length} of ${marks.length}\n`);
  if (process.env['KASHAF_SHOW'] !== undefined) process.stdout.write(`${wrong.join('\n')}\n`);
  expect(marks).toHaveLength(100);
  expect(wrong.length).toBeLessThanOrEqual(10);
});

test.runIf(!existsSync(ant))('offices of real articles are not measured: no corpora', () => {
  process.stderr.write(`${ant} is missing; KASHAF_CORPORA names its folder\n`);
});
