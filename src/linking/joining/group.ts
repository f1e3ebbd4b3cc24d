import { countUp } from '../../text/count-up.ts';
import { isFullMinistryName } from '../keys/ministry-names.ts';
import { isLatin } from '../keys/sound.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** The mentions of one thing. */
export interface Group {
  /** The mention whose name is reported: the first with the most frequent name. */
  readonly head: ResolvedMention;
  /** In order of place. */
  readonly members: readonly ResolvedMention[];
}

/** A group of mentions in order of place. */
export const groupOf = (members: readonly ResolvedMention[]): Group => ({
  head: headOf(members),
  members,
});

/**
 * The first under the most used name; the name of a ministry is fuller than «الخارجية», «أكسيوس» comes
 * before «Axios».
 */
const headOf = (members: readonly ResolvedMention[]): ResolvedMention => {
  if (members.length === 1) return members[0] as ResolvedMention;
  const ministries = members.filter(({ name }) => isFullMinistryName(name));
  if (ministries.length > 0) return mostUsed(ministries);
  const arabic = members.filter(({ name }) => !isLatin(name));
  return mostUsed(arabic.length > 0 ? arabic : members);
};

const mostUsed = (members: readonly ResolvedMention[]): ResolvedMention => {
  const first = members[0] as ResolvedMention;
  if (members.every(({ name }) => name === first.name)) return first;
  const counts = new Map<string, number>();
  for (const { name } of members) countUp(counts, name);
  return members.reduce(
    (best, member) =>
      (counts.get(member.name) ?? 0) > (counts.get(best.name) ?? 0) ? member : best,
    first,
  );
};

/** UTF-16 offset of a mention. */
export const mentionStart = ({ candidate }: ResolvedMention): number => candidate.start;

/** UTF-16 offset of the first mention. */
export const firstStart = ({ members }: Group): number =>
  mentionStart(members[0] as ResolvedMention);
