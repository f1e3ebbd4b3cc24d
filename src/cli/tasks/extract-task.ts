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
      const { title, byline, kept } = input;
      const text = render(
        {
          document,
          report,
          ...(title !== undefined && { title }),
          ...(byline !== undefined && { byline }),
          ...(kept !== undefined && { kept }),
        },
        settings.render,
      );
      return { text, found: report.entities.length };
    });
};
