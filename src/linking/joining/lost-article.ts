import type { Candidate } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { beginsEvent } from '../../lexicons/event-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isWholeHead } from '../../lexicons/organization-heads.ts';
import { organizationGazetteer } from '../../lexicons/organizations.ts';
import { isListedPlace, placeOfWord } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

/**
 * A name that begins with «ل» behind «ل», with the article that it lost, if it lost one: «لأمم» of «للأمم» is «الأمم»,
 * «لجنة الأولمبية» of «للجنة الأولمبية» is «اللجنة الأولمبية», «ليبيا» of «لليبيا» and «لجنة الأمم» of «للجنة الأمم» have
 * none.
 * @param name as it is written.
 */
export const withLostArticle = (candidate: Candidate, name: string): string => {
  if (hasOwnLam(candidate, name)) return name;
  const [first = '', second = ''] = name.split(' ', 2);
  const whole = `ال${first}`;
  if (placeOfWord(whole) !== undefined) return `ال${name}`;
  // «لليغا»
  if (candidate.type === 'event' && beginsEvent.has(lexemeOf(whole, 'arabic'))) return `ال${name}`;
  // «لجنة», but not «لنادي» of «للنادي»
  const isHead = [first, whole].some((word) => isWholeHead(lexemeOf(word, 'arabic')));
  if (candidate.type !== 'organization' || !isHead) return `ا${name}`;
  return agrees.test(second) ? `ال${name}` : name;
};

/** «الأولمبية», «العليا»: an adjective of «اللجنة». */
const agrees = /^ال.+[ةاى]$/;

/** Whether a list has the name, and none with the article: «ليبيا», «ليونيل ميسي», but «الإمارات» of «للإمارات». */
const hasOwnLam = ({ type }: Candidate, name: string): boolean => {
  const isListed = lists[type];
  return isListed?.(name) === true && !isListed(`ا${name}`);
};

const firstOf = (name: string): string => searchKey(name.split(' ', 1)[0] ?? '');

/** By kind, whether a list has a name; of a person, whether the first word is one; of a club, the town. */
const lists: { readonly [type in Candidate['type']]?: (name: string) => boolean } = {
  person: (name) => isKnownName(firstOf(name)),
  country: (name) => countryOf(name) !== undefined,
  place: isListedPlace,
  organization: (name) =>
    organizationGazetteer().get(searchKey(name)).length > 0 ||
    placeOfWord(firstOf(name)) !== undefined,
};
