import { type AnalysisLabels, analysisLabelsOf } from '../analyses/analysis-labels.ts';
import { type Labels, labelsOf } from '../labels.ts';
import type { RenderOptions } from '../renderer.ts';
import { type Styles, stylesOf } from './styles.ts';

/** How a report for reading looks. */
export type PresentationOptions = Pick<RenderOptions, 'language' | 'color' | 'isolate'>;

export interface Presentation {
  readonly labels: Labels;
  readonly words: AnalysisLabels;
  readonly style: Styles;
}

/** Words, labels and styles of a report for reading. */
export const presentationOf = (options: PresentationOptions): Presentation => ({
  labels: labelsOf(options.language),
  words: analysisLabelsOf(options.language),
  style: stylesOf(options),
});

const fullBar = 24;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar as long as its share of the greatest count, to an eighth of a column. */
export const barOf = (count: number, greatest: number): string => {
  const units = Math.max(1, Math.round((count / Math.max(1, greatest)) * fullBar * 8));
  return '█'.repeat(units >> 3) + (eighths[units & 7] ?? '');
};
