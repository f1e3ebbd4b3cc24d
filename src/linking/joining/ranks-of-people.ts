import { isRegnalTitle, royalRank } from '../../lexicons/linking-words.ts';
import type { Group } from './group.ts';
import type { Joiner } from './joiner.ts';

/** «الأمير مولاي الحسن» is not «الملك الحسن الثاني», «الملك عبد العزيز» is not the director «عبد العزيز التويجري». */
export const isOtherRank = (joiner: Joiner, at: number, other: number): boolean => {
  const [a, b] = [at, other].map((group) => ranksOf(joiner.membersOf(joiner.rootOf(group))));
  if (a?.size === 1 && b?.size === 0)
    return joiner.membersOf(joiner.rootOf(other)).some(isInOffice);
  return areKingAndPrince(joiner, at, other);
};

/** «الملك سلمان بن عبدالعزيز آل سعود» is not «الأمير سلمان بن عبدالعزيز بن سلمان آل سعود». */
export const areKingAndPrince = (joiner: Joiner, at: number, other: number): boolean => {
  const [a, b] = [at, other].map((group) => ranksOf(joiner.membersOf(joiner.rootOf(group))));
  return a?.size === 1 && b?.size === 1 && [...a][0] !== [...b][0];
};

/** Whether a title or an office is that of nobody who reigns: «المدير», but not «ملك المغرب», «خادم الحرمين». */
const isInOffice = ({ candidate: { attributes } }: Group['head']): boolean => {
  const words = `${attributes?.title ?? ''} ${attributes?.office ?? ''}`.split(' ').filter(Boolean);
  return words.length > 0 && !words.some((word) => isOfReign(word) || isOfReign(`ال${word}`));
};

const isOfReign = (word: string): boolean => isRegnalTitle(word) || word.endsWith('خادم');

/** The ranks of royal houses that titles name: king, prince. */
const ranksOf = (members: Group['members']): ReadonlySet<string> =>
  new Set(
    members.flatMap(({ candidate: { attributes } }) =>
      (attributes?.title ?? '').split(' ').flatMap((word) => royalRank(word) ?? []),
    ),
  );
