import { isNode } from '../../analysis/co-occurrence.ts';
import { differencesOf, type NameTally, TallyBuilder } from '../../analysis/difference.ts';
import { differenceRenderers } from '../../renderers/analyses/difference-report.ts';
import type { AnalysisFlags } from '../arguments/analysis-options.ts';
import type { CommonFlags } from '../arguments/options.ts';
import type { CommandContext } from '../command-context.ts';
import { UserError } from '../errors.ts';
import { analyzedDocuments, presentationOptionsOf } from '../gather.ts';
import { startProblems } from '../messages/problems.ts';
import { openSink } from '../output/output.ts';
import { writeResult } from '../output/write-result.ts';
import type { ReportSettings } from '../tasks/report-task.ts';

export interface DiffFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof differenceRenderers;
  readonly top: number;
}

/** Compares what two inputs name. */
export const compareInputs = async (
  [a, b]: readonly [string, string],
  settings: ReportSettings,
  flags: DiffFlags,
  { io, done }: CommandContext,
): Promise<void> => {
  if (a === '-' && b === '-') {
    throw new UserError('diff: standard input cannot be both; name a file');
  }
  const problems = startProblems(io, flags.quiet === true);
  const sink = openSink(flags, io, [a, b]);
  const tallyOf = async (file: string): Promise<NameTally> => {
    const builder = new TallyBuilder();
    const inputs = { operands: [file], flags, io, problems };
    for await (const { report } of analyzedDocuments(inputs, settings)) {
      const { types } = settings.selection;
      builder.add(
        types === null ? { ...report, entities: report.entities.filter(isNode) } : report,
      );
    }
    return builder.tally();
  };
  const code = await writeResult(sink, problems, flags, async () => {
    const [before, after] = [await tallyOf(a), await tallyOf(b)];
    // Against nothing all would be new.
    if (problems.failed() && (before.documents === 0 || after.documents === 0)) return undefined;
    const options = { ...presentationOptionsOf(flags, io), top: flags.top };
    return differenceRenderers[flags.format](differencesOf(before, after), options);
  });
  done(code);
};
