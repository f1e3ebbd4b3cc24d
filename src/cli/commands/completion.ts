import { Argument, Command } from 'commander';
import { languageOption } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';
import { openSink } from '../output/output.ts';
import { type Shell, shells } from '../shells.ts';

export const completionCommand = ({ io }: CommandContext): Command => {
  const command = new Command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  source <(kashaf completion bash)
  source <(kashaf completion zsh)
  kashaf completion fish | source`,
    );
  return command.action(async (shell: Shell) => {
    const { completionScript } = await import('../actions/completion-scripts.ts');
    await openSink({}, io).write(completionScript(shell, command.parent ?? command));
  });
};
