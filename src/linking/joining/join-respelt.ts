import { firstName } from '../../lexicons/names.ts';
import { listOf } from '../../text/group-by.ts';
import { isRespelling, type SpokenWord } from '../keys/respelling.ts';
import type { Joiner } from './joiner.ts';

/** Names that sound alike are compared with this many before them, so that the time stays linear. */
const compared = 32;

/**
 * Joins names that are spellings of one («مايك بومبو», «مايك بومبيو») under the spelling that is used
 * most, else the longer one, since letters are dropped more often than added.
 * @param names of each group.
 * @param areTwo whether two groups are known to be two things, though they sound alike.
 */
export const joinRespelt = (
  joiner: Joiner,
  names: readonly (readonly SpokenWord[])[],
  areTwo: (a: number, b: number) => boolean = () => false,
): void => {
  const alike = new Map<string, number[]>();
  names.forEach((name, at) => {
    const others = listOf(alike, beginningsOf(name));
    for (const other of others.slice(-compared)) {
      if (!isRespelling(name, names[other] ?? []) || areTwo(at, other)) continue;
      const [loser, winner] = ranksAbove(joiner, names, at, other) ? [other, at] : [at, other];
      joiner.join(loser, winner);
    }
    others.push(at);
  });
};

/**
 * Joins «سلمى مدني» and «سلمى المدني»; «خالد حسين» and «خالد الحسين» are two.
 * @param names of each group, their words without articles.
 */
export const joinByArticle = (joiner: Joiner, names: readonly (readonly string[])[]): void => {
  const wholes = new Map<string, number>();
  names.forEach((words, at) => {
    if (words.length < 2 || firstName(words.at(-1) ?? '') === 'sure') return;
    const whole = words.join(' ');
    const same = wholes.get(whole);
    const isMore = same === undefined || sizeOf(joiner, at) > sizeOf(joiner, same);
    if (isMore) wholes.set(whole, at);
    if (same !== undefined)
      joiner.join(...(isMore ? ([same, at] as const) : ([at, same] as const)));
  });
};

/** Consonants of a word that all its spellings share. */
const sharedConsonants = 2;

const beginningsOf = (name: readonly SpokenWord[]): string =>
  name.map(({ skeleton }) => skeleton.slice(0, sharedConsonants)).join(' ');

const ranksAbove = (
  joiner: Joiner,
  names: readonly (readonly SpokenWord[])[],
  a: number,
  b: number,
): boolean => {
  const count = (at: number): number => sizeOf(joiner, at);
  const length = (at: number): number =>
    (names[at] ?? []).reduce((sum, { key }) => sum + key.length, 0);
  return count(a) === count(b) ? length(a) > length(b) : count(a) > count(b);
};

const sizeOf = ({ groups }: Joiner, at: number): number => groups[at]?.members.length ?? 0;
