import { isClubWord } from '../../lexicons/club-words.ts';
import { isDefinite } from '../../morphology/article.ts';
import { searchKey } from '../../text/normalize.ts';
import { type ResolvedMention, renamed } from '../joining/resolved-mention.ts';

/**
 * Clubs of one name in several countries have the nationality behind them in their names, so that
 * «الأهلي السعودي» and «الأهلي المصري» are two. Mentions are in order of place.
 */
export const withNationalClubs = (
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] =>
  mentions.map((named, index) => {
    const next = mentions[index + 1];
    if (named.candidate.type !== 'organization' || next?.candidate.type !== 'nationality') {
      return named;
    }
    const isRightBehind = next.mention.start === named.mention.end + 1;
    const adjective = searchKey(next.written);
    if (!isRightBehind || !isDefinite(adjective) || adjective.endsWith('ه')) return named;
    const club = sharedClub(named.name);
    return club === undefined ? named : renamed(named, `${club} ${next.written}`);
  });

/** The name that clubs share, «النصر» of «نادي النصر»; nothing for other names. */
const sharedClub = (name: string): string | undefined => {
  const [first = '', last = first, ...others] = name.split(' ');
  if (others.length > 0 || !isClubWord('shared', searchKey(last))) return undefined;
  return last === first || isClub(searchKey(first)) ? last : undefined;
};
const isClub = (key: string): boolean => key === 'نادي' || key === 'النادي';

/** Whether the words of a key are the name of a club that others share, and a nationality: «اهلي سعودي». */
export const isNationalClub = ([name = '', ...others]: readonly string[]): boolean =>
  others.length === 1 && isClubWord('shared', `ال${name}`);
