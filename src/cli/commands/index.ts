import { Command } from 'commander';
import type { IndexFlags } from '../actions/run-index.ts';
import { addAnalysisOptions, reportSettingsOf } from '../arguments/analysis-options.ts';
import { addCommonOptions, countOf, pageTitleOf } from '../arguments/options.ts';
import { type CommandContext, hasInput } from '../command-context.ts';

export const indexCommand = (context: CommandContext): Command => {
  const command = new Command('index')
    .description('one index over all documents; with -o news.db an archive of them')
    .argument('[files...]', 'texts, directories, archives, or - for standard input')
    .optionsGroup('What to show:')
    .option('--top <n>', 'names of each kind: those in most documents', countOf)
    .option('--min-documents <n>', 'leave out what fewer documents name', countOf, 1)
    .option('--title <text>', 'title of a page (-f html)', pageTitleOf);
  addAnalysisOptions(command).optionsGroup('Input and output:');
  const formats: readonly IndexFlags['format'][] = [
    'text',
    'json',
    'ndjson',
    'csv',
    'markdown',
    'html',
    'geojson',
  ];
  return addCommonOptions(command, formats).action(async (files: string[], flags: IndexFlags) => {
    const invocation = { command, context, files, flags };
    if (!hasInput(invocation)) return;
    const { indexInputs } = await import('../actions/run-index.ts');
    await indexInputs(await reportSettingsOf(flags, context.io), invocation);
  });
};
