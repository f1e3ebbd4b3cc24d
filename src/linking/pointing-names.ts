import { isArabGivenName } from '../lexicons/arab-names.ts';
import { familyName } from '../lexicons/names.ts';
import { firstStart, type Group } from './group.ts';
import { isKnownSurname } from './known-people.ts';

/**
 * Whether a given name alone means the only one who is named in full with it: who was named before, who is
 * named behind a headline («محاكمة قاتل الطفل ياسين»), and who is no Arab («زلاتان»), since others seldom have that name.
 */
export const pointsTo = (short: Group, full: Group, word: string): boolean =>
  firstStart(full) < firstStart(short) ||
  (!isArabGivenName(word) && familyName(word) !== 'sure' && !isKnownSurname(word)) ||
  isInHeadline(short);

/** A text without marks is one sentence, which is no headline. */
const isInHeadline = (short: Group): boolean =>
  short.members[0]?.mention.sentence === 0 && firstStart(short) < longestHeadline;
/** UTF-16 units. */
const longestHeadline = 100;

/** Whether a word within a name is used alone for its bearer, and no father's: «اللومي» of «سلمى اللومي الرقيق». */
export const isUsedAlone = ({ members }: Group, word: string): boolean =>
  !isArabGivenName(word) || members.some(({ candidate }) => ofSpeaker.test(candidate.rule));
/** «قال خلفان» behind «ضاحي خلفان تميم» */
const ofSpeaker = /^people\/saying/u;
