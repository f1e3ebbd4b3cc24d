import type { Joiner } from './joiner.ts';
import { isRespelling, type SpokenWord } from './respelling.ts';

/** Names that sound alike are compared with this many before them, so that the time stays linear. */
const compared = 32;

/**
 * Joins names that are spellings of one («مايك بومبو», «مايك بومبيو») under the spelling that is used
 * most, else the longer one, since letters are dropped more often than added.
 * @param names of each group.
 */
export const joinRespelt = (joiner: Joiner, names: readonly (readonly SpokenWord[])[]): void => {
  const alike = new Map<string, number[]>();
  names.forEach((name, at) => {
    const sound = beginningsOf(name);
    const others = alike.get(sound);
    if (others === undefined) {
      alike.set(sound, [at]);
      return;
    }
    for (const other of others.slice(-compared)) {
      if (!isRespelling(name, names[other] ?? [])) continue;
      const [loser, winner] = ranksAbove(joiner, names, at, other) ? [other, at] : [at, other];
      joiner.join(loser, winner);
    }
    others.push(at);
  });
};

/** Consonants of a word that all its spellings share. */
const sharedConsonants = 2;

const beginningsOf = (name: readonly SpokenWord[]): string =>
  name.map(({ skeleton }) => skeleton.slice(0, sharedConsonants)).join(' ');

const ranksAbove = (
  { groups }: Joiner,
  names: readonly (readonly SpokenWord[])[],
  a: number,
  b: number,
): boolean => {
  const count = (at: number): number => groups[at]?.members.length ?? 0;
  const length = (at: number): number =>
    (names[at] ?? []).reduce((sum, { key }) => sum + key.length, 0);
  return count(a) === count(b) ? length(a) > length(b) : count(a) > count(b);
};
