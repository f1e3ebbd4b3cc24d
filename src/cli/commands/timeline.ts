import { Command } from 'commander';
import type { timelineRenderers } from '../../renderers/timeline-report.ts';
import { type AnalysisFlags, addAnalysisOptions, reportSettingsOf } from '../analysis-options.ts';
import type { CommandContext } from '../command-context.ts';
import { parseFirstDay, parseLastDay } from '../day-options.ts';
import { UserError } from '../errors.ts';
import { addCommonOptions, type CommonFlags, countOf } from '../options.ts';

interface TimelineFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof timelineRenderers;
  readonly from?: string;
  readonly to?: string;
  readonly top: number;
}

export const timelineCommand = (context: CommandContext): Command => {
  const command = new Command('timeline')
    .description('the days that texts speak of, with what is said of them')
    .argument('[files...]', 'texts, directories, archives, or - for standard input')
    .optionsGroup('What to show:')
    .option('--from <day>', 'leave out earlier days', parseFirstDay)
    .option('--to <day>', 'leave out later days', parseLastDay)
    .option('--top <n>', 'days in the report for reading: those most spoken of', countOf, 30);
  addAnalysisOptions(command).optionsGroup('Input and output:');
  return addCommonOptions(command, ['text', 'json', 'csv', 'ics']).action(
    async (files: string[], flags: TimelineFlags) => {
      const { timelineOf } = await import('../../analysis/timeline.ts');
      const { timelineRenderers } = await import('../../renderers/timeline-report.ts');
      const { gather, presentationOptionsOf } = await import('../gather.ts');
      const { from = '', to = '\uffff', top } = flags;
      if (from > to) throw new UserError('--from is after --to; exchange them');
      const entries: ReturnType<typeof timelineOf>[number][] = [];
      let outside = 0;
      await gather(
        await reportSettingsOf(flags, context.io),
        { command, context, files, flags },
        {
          add: ({ document, report }) => {
            for (const entry of timelineOf(document, report)) {
              if (entry.to >= from && entry.from <= to) entries.push(entry);
              else outside++;
            }
          },
          finish: () =>
            timelineRenderers[flags.format](entries, {
              ...presentationOptionsOf(flags, context.io),
              top,
              outside,
            }),
        },
      );
    },
  );
};
