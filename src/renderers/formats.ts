/** Forms of a report, the default first. */
export const reportFormats = ['text', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'conll'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Forms of all documents together. */
export const gatheredFormats = ['html', 'geojson'] as const;
export type GatheredFormat = (typeof gatheredFormats)[number];

/** Whether a format shows all documents in one. */
export const isGathered = (format: string): format is GatheredFormat =>
  (gatheredFormats as readonly string[]).includes(format);
