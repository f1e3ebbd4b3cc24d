import { lazy } from './load.ts';
import type { AuthorityWordLists } from './organization-word-lists/authority-word-lists.ts';
import type { ClubWordLists } from './organization-word-lists/club-word-lists.ts';
import type { CompanyWordLists } from './organization-word-lists/company-word-lists.ts';
import type { MediaWordLists } from './organization-word-lists/media-word-lists.ts';
import type { NameWordLists } from './organization-word-lists/name-word-lists.ts';
import type { PartyWordLists } from './organization-word-lists/party-word-lists.ts';
import { wordPairs } from './word-pairs.ts';
import { wordLists } from './word-set.ts';

/** Words inside names of organizations and around them. */
interface OrganizationWords
  extends NameWordLists,
    MediaWordLists,
    PartyWordLists,
    ClubWordLists,
    CompanyWordLists,
    AuthorityWordLists {}

/** The search keys of a list. */
export const keysAmong = wordLists<OrganizationWords>('organization-words.json');

/** Whether a search key is in one of the lists. */
export const isAmong = (list: keyof OrganizationWords, key: string): boolean =>
  keysAmong(list).has(key);

/** The word that was cut last, and what is left of it: of one word several lists are asked in a row. */
let whole = '';
let rest = '';

/** A word without «و», «ف», «ب» or «ل» before four letters. */
const behindParticle = (key: string): string => {
  if (key !== whole) {
    whole = key;
    rest = key.length > 4 && 'وفبل'.includes(key.charAt(0)) ? key.slice(1) : key;
  }
  return rest;
};

/** Whether a list has a word, «و», «ف», «ب» or «ل» before it left out: «وأسهم». */
export const isAmongBehind = (list: Parameters<typeof isAmong>[0], key: string): boolean =>
  isAmong(list, behindParticle(key));

/** «سياسة», «تنمية»: whether a noun, as a search key, begins a further field of an office. */
export const isJointField = (key: string): boolean =>
  isAmong('jointFields', key) || isAmong('causes', `ل${key}`);

const prepositions = lazy(() => wordPairs([...keysAmong('takesPreposition')]));
/** Whether a noun, «لل» before it or not, takes its complement with a preposition, both as search keys. */
export const takesPreposition = (noun: string, preposition: string): boolean =>
  prepositions()(noun, preposition);
