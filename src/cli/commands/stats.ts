import { Command } from 'commander';
import type { StatsFlags } from '../actions/run-stats.ts';
import { addCommonOptions, countOf } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';

export const statsCommand = (context: CommandContext): Command => {
  const command = new Command('stats')
    .description('words: how many, how varied, the frequent ones, runs of words, keywords')
    .argument('[files...]', 'texts, directories, archives, or - for standard input')
    .optionsGroup('What to show:')
    .option('--top <n>', 'entries of each list', countOf, 15)
    .optionsGroup('Input and output:');
  return addCommonOptions(command, ['text', 'json', 'csv']).action(
    async (files: string[], flags: StatsFlags) => {
      const { countWords } = await import('../actions/run-stats.ts');
      await countWords({ command, context, files, flags });
    },
  );
};
