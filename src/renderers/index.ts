import type { Renderer } from './renderer.ts';

/** Format name → renderer, each loaded when it is asked for. */
export const renderers = {
  text: async (): Promise<Renderer> => (await import('./text.ts')).text,
  json: async (): Promise<Renderer> => (await import('./json.ts')).json,
  ndjson: async (): Promise<Renderer> => (await import('./json.ts')).ndjson,
  csv: async (): Promise<Renderer> => (await import('./csv.ts')).csv,
  tsv: async (): Promise<Renderer> => (await import('./csv.ts')).tsv,
  markdown: async (): Promise<Renderer> => (await import('./markdown.ts')).markdown,
  conll: async (): Promise<Renderer> => (await import('./conll.ts')).conll,
} as const;

export type ReportFormat = keyof typeof renderers;
