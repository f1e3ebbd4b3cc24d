import { Command } from 'commander';
import type { TimelineFlags } from '../actions/run-timeline.ts';
import { addAnalysisOptions, reportSettingsOf } from '../arguments/analysis-options.ts';
import { parseFirstDay, parseLastDay } from '../arguments/day-options.ts';
import { addCommonOptions, countOf } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';
import { UserError } from '../errors.ts';
import type { ReportSettings } from '../tasks/report-task.ts';

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
      const { from = '', to = '\uffff' } = flags;
      if (from > to) throw new UserError('--from is after --to; exchange them');
      const { timelineOfInputs } = await import('../actions/run-timeline.ts');
      const settings = await reportSettingsOf(flags, context.io);
      await timelineOfInputs(withDays(settings), { command, context, files, flags });
    },
  );
};

/** A timeline is of days, whatever kinds of names are to be beside them. */
const withDays = ({ selection, ...others }: ReportSettings): ReportSettings => {
  const { types } = selection;
  return { ...others, selection: { ...selection, types: types && [...types, 'date'] } };
};
