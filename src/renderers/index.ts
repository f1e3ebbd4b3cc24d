import { conll } from './conll.ts';
import { csv, tsv } from './csv.ts';
import type { ReportFormat } from './formats.ts';
import { json, ndjson } from './json.ts';
import { markdown } from './markdown.ts';
import type { Renderer } from './renderer.ts';
import { text } from './text.ts';

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
