import { Command, Option } from 'commander';
import type { Io } from './io.ts';

/** The commands and their options. What a command does is loaded when it runs. */
export const createProgram = (io: Io, done: (status: number) => void): Command => {
  const program = new Command('kashaf')
    .description('Reads Arabic news and prints an index of what it names.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });

  program
    .command('evaluate')
    .description('Precision, recall and F1 per type against gold marks.')
    .argument('<gold...>', 'CoNLL files: a token, a tab and a BIO tag on each line')
    .option('--map <list>', 'gold tags and the types they stand for: PERS=person,LOC=place+country')
    .option('--part <from-to>', 'a part of each file by sentences, such as 0.9-1 or last-tenth')
    .addOption(
      new Option('-f, --format <format>', 'form of the result')
        .choices(['table', 'json'])
        .default('table'),
    )
    .action(async (files: string[], options: { map?: string; part?: string; format: string }) => {
      const { evaluateCommand } = await import('./commands/evaluate.ts');
      done(evaluateCommand(files, options, io));
    });

  program
    .command('extract', { isDefault: true })
    .description('Prints the index of names (the default command).')
    .argument('[files...]')
    .action(async (files: string[]) => {
      const { extractCommand } = await import('./commands/extract.ts');
      done(extractCommand(files, io));
    });

  return program;
};
