import { nameKeyWords } from '../keys/name-key.ts';
import type { Group } from './group.ts';
import { Joiner } from './joiner.ts';
import { beginningsAndEnds, joinShortNames } from './short-names.ts';

/**
 * Joins the groups of events that are one event under several names: the beginning of a name («كأس
 * العالم» of «كأس العالم 2018»), first and last words («الرابطة الأولى» of «الرابطة المحترفة الأولى»).
 */
export const joinEvents = (groups: readonly Group[]): readonly Group[] => {
  if (groups.length < 2) return groups;
  const joiner = new Joiner(groups);
  const names = groups.map(({ head }) => nameKeyWords('event', head.name));
  joinShortNames(joiner, names, { formsOf: beginningsAndEnds });
  return joiner.result();
};
