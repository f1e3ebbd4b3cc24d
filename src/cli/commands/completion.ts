import { Argument, Command } from 'commander';
import type { Context } from '../command-context.ts';
import { type Shell, shells } from '../shells.ts';

export const completionCommand = ({ io }: Context): Command => {
  const command = new Command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>').choices(shells))
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
    io.stdout.write(completionScript(shell, command.parent ?? command));
  });
};
