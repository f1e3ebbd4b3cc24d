import { Command } from 'commander';
import { languageOption } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';
import { openSink } from '../output/output.ts';

export const schemaCommand = ({ io }: CommandContext): Command =>
  new Command('schema')
    .description('print the JSON Schema of the report')
    .addOption(languageOption())
    .action(async () => {
      const { reportSchema } = await import('../../renderers/records/report-schema.ts');
      await openSink({}, io).write(`${JSON.stringify(reportSchema, null, 2)}\n`);
    });
