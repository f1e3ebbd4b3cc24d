import { type TimelineEntry, timelineOf } from '../../analysis/timeline.ts';
import { timelineRenderers } from '../../renderers/analyses/timeline-report.ts';
import type { AnalysisFlags } from '../arguments/analysis-options.ts';
import type { CommonFlags } from '../arguments/options.ts';
import type { Invocation } from '../command-context.ts';
import { gather, presentationOptionsOf } from '../gather.ts';
import type { ReportSettings } from '../tasks/report-task.ts';

export interface TimelineFlags extends CommonFlags, AnalysisFlags {
  readonly format: keyof typeof timelineRenderers;
  readonly from?: string;
  readonly to?: string;
  readonly top: number;
}

/** Writes the days that all inputs speak of, those that are asked for. */
export const timelineOfInputs = async (
  settings: ReportSettings,
  invocation: Invocation<TimelineFlags>,
): Promise<void> => {
  const { flags, context } = invocation;
  const { from = '', to = '\uffff', top } = flags;
  const entries: TimelineEntry[] = [];
  let outside = 0;
  await gather(settings, invocation, {
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
  });
};
