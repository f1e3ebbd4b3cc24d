import { nameKeyWords } from '../keys/name-key.ts';
import { withFootball, withoutFootball } from '../keys/usual-event.ts';
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
  const names = groups.map(wordsOf);
  joinShortNames(joiner, names, { formsOf: beginningsAndEnds });
  return joiner.result();
};

/** The key words of an event; a cup that the text says to be of football is not that of handball, which goes on alike. */
const wordsOf = ({ head, members }: Group): readonly string[] => {
  const words = nameKeyWords('event', head.name);
  return members.some(({ name }) => withoutFootball(name) !== name) ? withFootball(words) : words;
};
