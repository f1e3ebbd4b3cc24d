import { CorpusIndex } from '../../analysis/corpus-index.ts';
import { isMainKind } from '../../kinds.ts';
import { type IndexFormat, indexRenderers } from '../../renderers/analyses/index-report.ts';
import { type GatheredFormat, isGathered } from '../../renderers/formats.ts';
import type { AnalysisFlags } from '../arguments/analysis-options.ts';
import type { CommonFlags } from '../arguments/options.ts';
import type { Invocation } from '../command-context.ts';
import { gather, presentationOptionsOf } from '../gather.ts';
import { isArchiveName } from '../output/archive-name.ts';
import type { ReportSettings } from '../tasks/report-task.ts';
import { archiveInputs } from './run-archive.ts';

export interface IndexFlags extends CommonFlags, AnalysisFlags {
  readonly format: IndexFormat | GatheredFormat;
  readonly top?: number;
  readonly title?: string;
  readonly minDocuments: number;
}

/** Makes one index over all inputs: an archive where the output is one, else a report. */
export const indexInputs = async (
  settings: ReportSettings,
  invocation: Invocation<IndexFlags>,
): Promise<void> => {
  const { flags, context } = invocation;
  const { format, output, top, minDocuments } = flags;
  if (isArchiveName(output)) {
    await archiveInputs(output, { ...settings, quotes: true }, invocation);
    return;
  }
  if (isGathered(format)) {
    const { writeGathered } = await import('./run-page.ts');
    await writeGathered(format, settings, invocation);
    return;
  }
  const index = new CorpusIndex();
  const { types } = settings.selection;
  await gather(withNationalities(settings), invocation, {
    add: ({ report }) =>
      index.add({
        ...report,
        entities: report.entities.filter(({ type }) => types !== null || isMainKind(type)),
      }),
    finish: () =>
      indexRenderers[format](
        {
          documents: index.documents,
          entries: index.entries({ minDocuments, ...(top !== undefined && { top }) }),
        },
        presentationOptionsOf(flags, context.io),
      ),
  });
};

/** Nationalities count for their countries, so they are read where countries are asked for. */
const withNationalities = (settings: ReportSettings): ReportSettings => {
  const { selection } = settings;
  return selection.types?.includes('country') === true
    ? { ...settings, selection: { ...selection, types: [...selection.types, 'nationality'] } }
    : settings;
};
