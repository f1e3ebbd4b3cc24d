import { Command } from 'commander';
import { languageOption } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';
import { openSink } from '../output/output.ts';

export const manCommand = ({ io }: CommandContext): Command => {
  const command = new Command('man')
    .description('print the manual page: kashaf man | man -l -')
    .addOption(languageOption());
  return command.action(async () => {
    const { manualPage } = await import('../actions/manual-page.ts');
    await openSink({}, io).write(manualPage(command.parent ?? command));
  });
};
