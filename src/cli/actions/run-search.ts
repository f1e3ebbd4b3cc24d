import { existsSync, statSync } from 'node:fs';
import { isDatabaseFile, openArchive } from '../../archive/open.ts';
import { plainly } from '../../archive/plain-errors.ts';
import { search } from '../../archive/search.ts';
import { searchRenderers } from '../../renderers/analyses/search-report.ts';
import { typesOf } from '../arguments/analysis-options.ts';
import type { CommonFlags } from '../arguments/options.ts';
import { requireWord } from '../arguments/require-word.ts';
import type { CommandContext } from '../command-context.ts';
import { exit, UserError } from '../errors.ts';
import { presentationOptionsOf } from '../gather.ts';
import { openSink } from '../output/output.ts';

export interface SearchFlags extends CommonFlags {
  readonly format: keyof typeof searchRenderers;
  readonly types?: string;
  readonly office?: string;
  readonly country?: string;
  readonly date?: readonly [from: string, to: string];
  readonly top: number;
}

/** Searches an archive and writes the documents found. */
export const searchArchive = async (
  file: string,
  queries: readonly string[],
  flags: SearchFlags,
  { io, done }: CommandContext,
): Promise<void> => {
  const { office = null, country = null, top } = flags;
  const types = flags.types === undefined ? null : typesOf(flags.types);
  const [from = null, to = null] = flags.date ?? [];
  if (queries.length === 0 && [office, country, types, from].every((one) => one === null)) {
    throw new UserError(
      'search: nothing to find; name a word, a name, --office, --country or --date',
    );
  }
  if (office !== null) requireWord('search --office', office);
  for (const query of queries) requireWord('search', query);
  checkOrder(file, queries);
  checkQueries(queries);
  const database = await openArchive(file);
  try {
    const options = { queries, types, office, country, from, to, limit: top };
    const result = plainly(file, () => search(database, options));
    const sink = openSink(flags, io, [file]);
    await sink.write(searchRenderers[flags.format](result, presentationOptionsOf(flags, io)));
    sink.finish();
    if (flags.exitStatus === true && result.total === 0) done(exit.nothingFound);
  } finally {
    database.close();
  }
};

/** @throws UserError when what is sought stands where the archive should, as with grep. */
const checkOrder = (file: string, queries: readonly string[]): void => {
  const archive = queries.find((query) => existsSync(query));
  if (archive === undefined || existsSync(file)) return;
  throw new UserError(
    `${file}: no such archive; it comes before what is sought: kashaf search ${archive} ${file}`,
  );
};

/** @throws UserError when an archive stands among what is sought, as in `search *.db WORD`. */
const checkQueries = (queries: readonly string[]): void => {
  const archive = queries.find(isArchive);
  if (archive === undefined) return;
  throw new UserError(`${archive}: is an archive, and one is searched at a time; leave it out`);
};

const isArchive = (query: string): boolean => {
  try {
    return statSync(query).isFile() && isDatabaseFile(query);
  } catch {
    // It is no file, or none that may be read: a word.
    return false;
  }
};
