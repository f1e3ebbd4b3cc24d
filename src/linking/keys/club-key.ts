import { isClubWord } from '../../lexicons/club-words.ts';
import { isListedPlace } from '../../lexicons/places.ts';

/**
 * The key words of a club without «الرياضي», with which or without it is named: «النادي الرياضي البنزرتي» is «النادي
 * البنزرتي», «النجم الرياضي بالمتلوي» is «نجم المتلوي». A longer name may be that of a federation.
 */
export const withoutAthletic = (words: readonly string[]): readonly string[] => {
  const [head = '', athletic = '', town = '', ...more] = words;
  if (town === '' || more.length > 0 || !isClubWord('athletic', `ال${athletic}`)) return words;
  if (!isClubWord('beforePlace', head) && !isClubWord('beforeAdjective', `ال${head}`)) return words;
  return [head, townOf(town)];
};

/** «بالمتلوي» is «متلوي», «ببنقردان» is «بنقردان». */
const townOf = (word: string): string => {
  const town = word.slice(1);
  if (!word.startsWith('ب') || !isListedPlace(town)) return word;
  return town.replace(/^ال(?=...)/, '');
};
