import { isRelative } from '../../lexicons/people-words.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

/** Whether the words between two names, by UTF-16 offsets, say that the second person is a relative of the first. */
export type IsKinBetween = (from: number, to: number) => boolean;

/** UTF-16 units between two such names at most, and from a relative to the second: «بحضور زوجته ليلى الورغي». */
const longestGap = 60;
const rightBefore = 20;

/** «نسيم السالمي ابن عم الشهيد مبروك السالمي», «بحضور زوجته»: whether a relative is between two names of a text. */
export const isKinBetween =
  (text: string): IsKinBetween =>
  (from, to) =>
    text
      .slice(to - from <= longestGap ? from : to - rightBefore, to)
      .split(/[^ء-ي]+/)
      .some(isOfFamily);

const isOfFamily = (word: string): boolean =>
  word !== '' && isRelative(searchKey(analysisOf(lexemeOf(word, 'arabic')).stem));
