import type { GatheredFormat } from '../renderers/formats.ts';
import type { IndexFormat } from '../renderers/index-report.ts';
import type { AnalysisFlags } from './analysis-options.ts';
import type { CommonFlags } from './options.ts';

export interface IndexFlags extends CommonFlags, AnalysisFlags {
  readonly format: IndexFormat | GatheredFormat;
  readonly top?: number;
  readonly title?: string;
  readonly minDocuments: number;
}
