import { Command } from 'commander';
import {
  type GatheredFormat,
  gatheredFormats,
  isGathered,
  type ReportFormat,
  reportFormats,
} from '../../renderers/formats.ts';
import { type OffsetUnit, offsetUnits } from '../../renderers/records/offsets.ts';
import type { RenderOptions } from '../../renderers/renderer.ts';
import {
  type AnalysisFlags,
  addAnalysisOptions,
  reportSettingsOf,
} from '../arguments/analysis-options.ts';
import {
  addCommonOptions,
  type CommonFlags,
  choice,
  countOf,
  pageTitleOf,
} from '../arguments/options.ts';
import { sayUnused } from '../arguments/unused-options.ts';
import { type CommandContext, type Invocation, performCommand } from '../command-context.ts';
import type { ReportSettings } from '../tasks/report-task.ts';
import { languageOf, usesColor } from '../terminal.ts';

interface ExtractFlags extends CommonFlags, AnalysisFlags {
  readonly format: ReportFormat | GatheredFormat;
  readonly explain?: true;
  readonly quotes?: true;
  readonly top?: number;
  readonly all?: true;
  readonly offsets: OffsetUnit;
  readonly per: NonNullable<RenderOptions['per']>;
  readonly context?: number;
  readonly escapeFormulas?: true;
  readonly showText?: true;
}

export const extractCommand = (context: CommandContext): Command => {
  const command = new Command('extract')
    .description('print the index of names; the default command')
    .argument('[files...]', 'texts, directories, or - for standard input');
  addAnalysisOptions(command)
    .optionsGroup('What to show:')
    .option('--top <n>', 'the first of each kind only', countOf)
    .option('--all', 'names that a long text names once as well')
    .option('--explain', 'where each mention is and who found it')
    .option('--quotes', 'show what people are quoted as saying')
    .option('-e, --exit-status', 'exit with 1 when nothing is found')
    .addOption(choice('--offsets <unit>', 'unit of the offsets', offsetUnits).default('utf16'))
    .addOption(
      choice('--per <row>', 'what a row of a table is', ['mention', 'entity', 'document']).default(
        'mention',
      ),
    )
    .option('--context <n>', 'characters of text on either side of a mention in tables', countOf)
    .option('--escape-formulas', 'cells of tables that a spreadsheet would run become text')
    .option('--title <text>', 'title of a page (-f html)', pageTitleOf)
    .option('--show-text', 'the text that offsets point into, instead of its index')
    .optionsGroup('Input and output:');
  return addCommonOptions(command, [...reportFormats, ...gatheredFormats]).action(
    async (files: string[], flags: ExtractFlags) => {
      sayUnused(command, flags, context.io);
      await extract({ command, context, files, flags });
    },
  );
};

const extract = async (invocation: Invocation<ExtractFlags>): Promise<void> => {
  const { flags, context } = invocation;
  if (flags.showText === true) {
    const settings = { format: 'text', options: {} } as const;
    await performCommand({ name: 'normalize', settings }, invocation);
    return;
  }
  const { format } = flags;
  const analysis = selectingFirst(await reportSettingsOf(flags, context.io), flags);
  if (isGathered(format)) {
    const { writeGathered } = await import('../actions/run-page.ts');
    await writeGathered(format, analysis, invocation);
    return;
  }
  const quotes = flags.quotes === true;
  const settings = { ...analysis, quotes, format, render: renderOptionsOf(flags, context) };
  await performCommand({ name: 'extract', settings }, invocation);
};

/** The report for reading counts those that it does not show; others have the first alone. */
const selectingFirst = (settings: ReportSettings, { format, top }: ExtractFlags): ReportSettings =>
  top === undefined || format === 'text'
    ? settings
    : { ...settings, selection: { ...settings.selection, top } };

const renderOptionsOf = (flags: ExtractFlags, { io }: CommandContext): RenderOptions => {
  const output = flags.output === undefined ? io.stdout : undefined;
  const width = output?.isTTY === true ? output.columns : undefined;
  return {
    language: flags.lang ?? languageOf(io.env),
    color: usesColor(flags.color, io.env, output),
    isolate: true,
    offsets: flags.offsets,
    everything: flags.types !== undefined,
    explain: flags.explain === true,
    keep: flags.keep ?? [],
    per: flags.per,
    escapeFormulas: flags.escapeFormulas === true,
    errors: flags.onError === 'mark',
    all: flags.all === true,
    ...(flags.top !== undefined && { top: flags.top }),
    ...(flags.context !== undefined && { context: flags.context }),
    ...(width !== undefined && width > 0 && { width }),
  };
};
