import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isCompoundLast } from '../../lexicons/compound-words.ts';
import { familyName, isFirstName } from '../../lexicons/names.ts';
import { searchKey } from '../../text/normalize.ts';
import { withoutArticle } from '../keys/key-words.ts';
import { isKnownSurname } from '../known-people.ts';
import type { Group } from './group.ts';

/**
 * Whether a given name alone means the only one who is named in full with it: who was named before, who is named behind
 * a headline («محاكمة قاتل الطفل ياسين»), and who is no Arab («زلاتان»), since others seldom have that name.
 */
export const pointsTo = (short: Group['members'], full: Group['members'], word: string): boolean =>
  startOf(full) < startOf(short) ||
  (!isArabGivenName(word) && familyName(word) !== 'sure' && !isKnownSurname(word)) ||
  isInHeadline(short);

/** A text without marks is one sentence, which is no headline. */
const isInHeadline = (short: Group['members']): boolean =>
  short[0]?.mention.sentence === 0 && startOf(short) < longestHeadline;
/** UTF-16 units. */
const longestHeadline = 100;

const startOf = ([first]: Group['members']): number => first?.candidate.start ?? 0;

/** Whether a word within a name is used alone for its bearer, and no father's: «اللومي» of «سلمى اللومي الرقيق». */
export const isUsedAlone = ({ members }: Group, word: string): boolean =>
  !isArabGivenName(word) || members.some(({ candidate }) => ofSpeaker.test(candidate.rule));
/** «قال خلفان» behind «ضاحي خلفان تميم» */
const ofSpeaker = /^people\/saying/u;

/**
 * «هورتون» of «ماك هورتون», «جارتنر» of «جون دي جارتنر», whose particles are otherwise one with it, «العابدين» of «منير
 * زين العابدين»; no given name, with an article or without («نور الهدى»).
 */
export const lastWordWritten = ({ head }: Group): string | undefined => {
  const words = head.name.split(' ');
  const last = words.length > 1 ? searchKey(words.at(-1) ?? '') : '';
  const bare = withoutArticle(last);
  const isOther = isCompoundLast(last) ? isFirstName(bare) : isArabGivenName(last);
  return last === '' || isOther ? undefined : bare;
};
