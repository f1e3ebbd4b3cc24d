import { Command, InvalidArgumentError } from 'commander';
import type { SearchFlags } from '../actions/run-search.ts';
import { parseDays } from '../arguments/day-options.ts';
import { addOptionsWithoutDocuments, countOf } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';

export const searchCommand = (context: CommandContext): Command => {
  const command = new Command('search')
    .description('documents of an archive that name all of these, or hold these words')
    .argument('<archive>', 'a file made with kashaf index -o')
    .argument(
      '[query...]',
      'a name under any spelling, or words of the text; word* for beginnings, "words" for just these',
    )
    .optionsGroup('What to find:')
    .option('--types <list>', 'kinds of the names, such as person,place')
    .option('--office <words>', 'documents that name somebody with this office')
    .option('--country <code>', 'documents that name something of this country: LB', codeOf)
    .option('--date <days>', 'published on a day, or from one to another: DAY..DAY', parseDays)
    .option('--top <n>', 'documents shown, the best first', countOf, 20)
    .option('-e, --exit-status', 'exit with 1 when nothing is found')
    .optionsGroup('Input and output:');
  return addOptionsWithoutDocuments(command, ['text', 'json', 'csv']).action(
    async (archive: string, queries: string[], flags: SearchFlags) => {
      const { searchArchive } = await import('../actions/run-search.ts');
      await searchArchive(archive, queries, flags, context);
    },
  );
};

const codeOf = (given: string): string => {
  if (!/^[a-z]{2}$/iu.test(given)) {
    throw new InvalidArgumentError('Pass a code of two letters (ISO 3166-1), such as LB.');
  }
  return given.toUpperCase();
};
