import { Command } from 'commander';
import type { concordanceRenderers } from '../../renderers/concordance-report.ts';
import { type AnalysisFlags, addAnalysisOptions, reportSettingsOf } from '../analysis-options.ts';
import type { CommandContext } from '../command-context.ts';
import { addCommonOptions, type CommonFlags } from '../options.ts';
import { requireWord } from '../require-word.ts';

interface ConcordanceFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof concordanceRenderers;
}

export const concordanceCommand = (context: CommandContext): Command => {
  const command = new Command('concordance')
    .description('every place of a word, a name or a kind of names, one below the other')
    .argument('<query>', 'a word under any spelling; with --types a name, or * for all names')
    .argument('[files...]', 'texts, directories, archives, or - for standard input');
  addAnalysisOptions(command).optionsGroup('Input and output:');
  return addCommonOptions(command, ['text', 'json', 'csv']).action(
    async (query: string, files: string[], flags: ConcordanceFlags) => {
      if (query !== '*') requireWord('concordance', query);
      const { concordanceOf } = await import('../../analysis/concordance.ts');
      const { concordanceRenderers } = await import('../../renderers/concordance-report.ts');
      const { gather, presentationOptionsOf } = await import('../gather.ts');
      const settings = await reportSettingsOf(flags, context.io);
      const { types } = settings.selection;
      const isByName = flags.types !== undefined || query === '*';
      const lines: ReturnType<typeof concordanceOf>[number][] = [];
      await gather(
        isByName ? settings : 'words',
        { command, context, files, flags },
        {
          add: ({ document, report }) =>
            lines.push(
              ...concordanceOf(document, report, {
                query: query === '*' ? null : query,
                types: isByName ? types : null,
                isName: isByName,
              }),
            ),
          finish: () =>
            concordanceRenderers[flags.format](lines, {
              ...presentationOptionsOf(flags, context.io),
              width: flags.output === undefined ? (context.io.stdout.columns ?? 0) : 0,
            }),
        },
      );
    },
  );
};
