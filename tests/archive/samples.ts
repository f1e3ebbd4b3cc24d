import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archivable, contentHash } from '../../src/archive/archivable.ts';
import { analyzeDocument } from '../../src/pipeline.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { root } from '../cli/command.ts';

const folder = join(root, 'samples');

export const sampleFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));

/** A text analysed, ready to be archived. */
export const archivable = (id: string, text: string, date: string | null = null): Archivable => {
  const document = readDocument(text, { id, referenceDate: date });
  return { document, report: analyzeDocument(document), hash: contentHash(text, date) };
};

let analyzed: readonly Archivable[] | undefined;

/** The samples analysed, named without their folder. */
export const samples = (): readonly Archivable[] => {
  analyzed ??= sampleFiles.map((file) =>
    archivable(file.slice(folder.length + 1), readFileSync(file, 'utf8'), '2019-12-05'),
  );
  return analyzed;
};
