import { Command } from 'commander';
import type { Context } from '../command-context.ts';

export const schemaCommand = ({ io }: Context): Command =>
  new Command('schema').description('print the JSON Schema of the report').action(async () => {
    const { reportSchema } = await import('../../renderers/report-schema.ts');
    io.stdout.write(`${JSON.stringify(reportSchema, null, 2)}\n`);
  });
