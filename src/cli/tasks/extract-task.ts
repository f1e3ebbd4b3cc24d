import { descriptionOf } from '../../described.ts';
import type { ReportFormat } from '../../renderers/formats.ts';
import { renderers } from '../../renderers/index.ts';
import type { RenderOptions } from '../../renderers/renderer.ts';
import type { InputDocument } from '../input/document.ts';
import type { Rendered } from './rendered.ts';
import { analyzerOf, type ReportSettings } from './report-task.ts';

export interface ExtractSettings extends ReportSettings {
  readonly format: ReportFormat;
  readonly render: RenderOptions;
}

/** The index of each document. */
export const extractTask = (
  settings: ExtractSettings,
): ((inputs: readonly InputDocument[]) => readonly Rendered[]) => {
  const { document: render } = renderers[settings.format];
  const analyze = analyzerOf(settings);
  return (inputs) =>
    analyze(inputs).map(({ input, document, report }) => {
      const text = render({ document, report, ...descriptionOf(input) }, settings.render);
      return { text, found: report.entities.length };
    });
};
