import { type ConcordanceLine, concordanceOf } from '../../analysis/concordance.ts';
import { concordanceRenderers } from '../../renderers/analyses/concordance-report.ts';
import type { AnalysisFlags } from '../arguments/analysis-options.ts';
import type { CommonFlags } from '../arguments/options.ts';
import type { Invocation } from '../command-context.ts';
import { gather, presentationOptionsOf } from '../gather.ts';
import type { ReportSettings } from '../tasks/report-task.ts';

export interface ConcordanceFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof concordanceRenderers;
}

/** Writes the places of what is asked for in all inputs. @param query null for all names. */
export const concordanceOfInputs = async (
  query: string | null,
  settings: ReportSettings,
  invocation: Invocation<ConcordanceFlags>,
): Promise<void> => {
  const { flags, context } = invocation;
  const isName = flags.types !== undefined || query === null;
  const types = isName ? settings.selection.types : null;
  const lines: ConcordanceLine[] = [];
  await gather(isName ? settings : 'words', invocation, {
    add: ({ document, report }) => {
      // As arguments of one call there may be too many.
      for (const line of concordanceOf(document, report, { query, types, isName }))
        lines.push(line);
    },
    finish: () =>
      concordanceRenderers[flags.format](lines, {
        ...presentationOptionsOf(flags, context.io),
        width: flags.output === undefined ? (context.io.stdout.columns ?? 0) : 0,
      }),
  });
};
