import type { Command } from 'commander';
import { variableOf } from './command-line.ts';
import type { Io } from './io.ts';
import type { CommonFlags } from './options.ts';
import { say } from './say.ts';

interface TableFlags extends Pick<CommonFlags, 'format' | 'quiet'> {
  readonly per: 'mention' | 'entity' | 'document';
  readonly showText?: true;
}

/** Says which options of tables have no part in this result; one of the environment may be for others. */
export const sayUnused = (command: Command, flags: TableFlags, io: Io): void => {
  if (flags.quiet === true) return;
  const isGiven = (name: string): boolean =>
    command.getOptionValueSource(name) === 'cli' && io.env[variableOf(name)] === undefined;
  const isTable = flags.format === 'csv' || flags.format === 'tsv';
  if (flags.showText === true) {
    if (isGiven('format')) say(io, '--format: --show-text is text alone; leave one of them out');
  } else if (!isTable) {
    for (const name of ['per', 'context']) {
      if (isGiven(name)) say(io, `--${name}: only tables have rows; pass -f csv or -f tsv`);
    }
  } else if (flags.per !== 'mention' && isGiven('context')) {
    say(io, `--context: only mentions have a context; leave out --per ${flags.per}`);
  }
};
