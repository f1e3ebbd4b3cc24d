import type { searchRenderers } from '../renderers/search-report.ts';
import type { CommonFlags } from './options.ts';

export interface SearchFlags extends CommonFlags {
  readonly format: keyof typeof searchRenderers;
  readonly types?: string;
  readonly office?: string;
  readonly country?: string;
  readonly date?: readonly [from: string, to: string];
  readonly top: number;
}
