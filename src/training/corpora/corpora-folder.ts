/** Where the corpora lie: KASHAF_CORPORA, or beside the project. */
export const corporaFolder = process.env['KASHAF_CORPORA'] ?? '../shared/corpora';
