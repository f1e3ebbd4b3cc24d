import { loadLexicon } from './load.ts';

/** Words of web pages beside their days, parts of longer words too. */
interface PageWords {
  /** A day of change: «تحديث», «تعديل». */
  readonly changed: readonly string[];
  /** What announces the day of the last change, behind that of publication: «آخر تحديث». */
  readonly changedLast: readonly string[];
  /** The day of publication: «نشر في», «تاريخ النشر». */
  readonly published: readonly string[];
}

/** The words of a list as an alternative of a regular expression. */
export const pageWords = (list: keyof PageWords): string =>
  loadLexicon<PageWords>('page-words.json')[list].join('|');
