import type { Window } from '../../analysis/co-occurrence.ts';
import { NetworkBuilder } from '../../analysis/network.ts';
import { networkRenderers } from '../../renderers/analyses/network-report.ts';
import type { AnalysisFlags } from '../arguments/analysis-options.ts';
import type { CommonFlags } from '../arguments/options.ts';
import type { Invocation } from '../command-context.ts';
import { gather, presentationOptionsOf } from '../gather.ts';
import type { ReportSettings } from '../tasks/report-task.ts';

export interface NetworkFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof networkRenderers;
  readonly within: Window;
  readonly minWeight: number;
  readonly ego?: string;
  readonly top: number;
}

/** Writes who is named with whom in all inputs. */
export const networkOfInputs = async (
  settings: ReportSettings,
  invocation: Invocation<NetworkFlags>,
): Promise<void> => {
  const { flags, context } = invocation;
  const { within, minWeight, ego = null, top } = flags;
  const { types } = settings.selection;
  const builder = new NetworkBuilder({ window: within, types, minWeight, ego });
  await gather(settings, invocation, {
    add: (analyzed) => builder.add(analyzed),
    finish: () =>
      networkRenderers[flags.format](builder.network(), {
        ...presentationOptionsOf(flags, context.io),
        top,
        ego,
      }),
  });
};
