import { wordLists } from './word-set.ts';

/** Words that names of sports clubs are made of. */
interface ClubWords {
  /** Nouns before the name of a place: «مستقبل» in «مستقبل قابس». */
  readonly beforePlace: readonly string[];
  /** Nouns that open nothing but the name of a club: «مولودية». */
  readonly onlyClubs: readonly string[];
  /** Nouns with the article before an adjective of a place: «الملعب» in «الملعب القابسي». */
  readonly beforeAdjective: readonly string[];
  /** Adjectives that are no sign of a club: «النجم الدولي» is somebody. */
  readonly notSeats: readonly string[];
  /** Nouns that are something else before a nationality: «الاتحاد الفرنسي», «النجم الفرنسي». */
  readonly notNational: readonly string[];
  /** How a team stands: «المتصدرة» of «بولندا المتصدرة». */
  readonly standing: readonly string[];
  /** Clubs in short that are players too: «النجم الهولندي روبن». */
  readonly players: readonly string[];
  /** Clubs of one name in several countries: «الأهلي» of Cairo and of Jeddah. */
  readonly shared: readonly string[];
  /** What says that it is a club: «الرياضي» in «الترجي الرياضي التونسي». */
  readonly athletic: readonly string[];
  /** Games after «نادي كرة»: «نادي كرة القدم بالحمامات». */
  readonly games: readonly string[];
  /** Words of the names of foreign clubs: «يونايتد» in «ريفرز يونايتد». */
  readonly foreignParts: readonly string[];
  /** First words of names of places that no list has: «سيدي», «بني». */
  readonly placeOpeners: readonly string[];
}

const words = wordLists<ClubWords>('club-words.json');

/** Whether a search key is in one of the lists. */
export const isClubWord = (list: keyof ClubWords, key: string): boolean => words(list).has(key);
