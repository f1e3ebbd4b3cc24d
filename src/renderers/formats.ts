/** Forms of a report, the default first. */
export const reportFormats = ['text', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'conll'] as const;
export type ReportFormat = (typeof reportFormats)[number];
