import type { ReportFormat } from './formats.ts';
import { markdown } from './reading/markdown.ts';
import { text } from './reading/text.ts';
import { json, ndjson } from './records/json.ts';
import type { Renderer } from './renderer.ts';
import { csv, tsv } from './tables/csv.ts';
import { conll } from './tokens/conll.ts';

/** Format name → renderer. */
export const renderers: Readonly<Record<ReportFormat, Renderer>> = {
  text,
  json,
  ndjson,
  csv,
  tsv,
  markdown,
  conll,
};
