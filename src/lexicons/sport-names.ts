import { lazy, loadLexicon } from './load.ts';

/** Clubs and competitions of the whole world, besides those of organizations.json and event-words.json. */
interface SportNames {
  /** Clubs that are nothing else: «أولمبي الشلف». */
  readonly clubs: readonly string[];
  /** Clubs where sport is the subject: «برينتفورد». */
  readonly clubsInSport: readonly string[];
  /** Towns and plain words: «فرانكفورت». */
  readonly clubsInContext: readonly string[];
  /** «الدوري الإيطالي الدرجة الثالثة» */
  readonly competitions: readonly string[];
}

export const sportNames = lazy(() => loadLexicon<SportNames>('sport-names.json'));
