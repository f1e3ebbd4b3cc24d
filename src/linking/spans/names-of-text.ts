import type { Candidate, Token } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyFrom } from '../../text/clitics/split-from.ts';
import { countUp } from '../../text/count-up.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { mapOf } from '../../text/group-by.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { withoutArticle } from '../keys/key-words.ts';
import { skeletonOf, soundOf } from '../keys/sound.ts';

/** The words by which the people of a text are named, as search keys. */
export class NamesOfText {
  readonly #alone = new Set<string>();
  readonly #times = new Map<string, number>();
  /** How often each first word of a name with a family name is there, by the family name. */
  readonly #givenBefore = new Map<string, Map<string, number>>();

  constructor(tokens: readonly Token[], people: readonly Candidate[]) {
    for (const { start, end } of people) {
      const first = firstEndingAfter(tokens, start);
      const last = firstEndingAfter(tokens, end - 1);
      const given = keyFrom(tokenAt(tokens, first), start);
      if (last === first) {
        this.#alone.add(given);
        continue;
      }
      const whole = wholeOf(tokens.slice(first, last + 1));
      countUp(this.#times, whole);
      const family = tokens[last]?.lexeme.key ?? '';
      countUp(mapOf(this.#givenBefore, family), given);
    }
  }

  /** How often somebody is named by just these words. */
  timesOf(words: string): number {
    return this.#times.get(words) ?? 0;
  }

  /** Whether somebody is named by this word alone. */
  isAlone(key: string): boolean {
    return this.#alone.has(key);
  }

  /** How many people have this family name. */
  bearersOf(family: string): number {
    return this.#givenBefore.get(family)?.size ?? 0;
  }

  /** Whether somebody with another given name, no spelling of this word, has a family name at least as often. */
  isBorneByAnother(family: string, given: string): boolean {
    const before = this.#givenBefore.get(family);
    const times = before?.get(given) ?? 0;
    for (const [other, often] of before ?? []) {
      if (often < times || isAlike(other, given)) continue;
      if (this.timesOf(`${other} ${given} ${family}`) === 0) return true;
    }
    return false;
  }
}

/** «منجي» and «المنجي», «رافايل» and «رافاييل», «روجي» and «رزجي». */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [withoutArticle(one), withoutArticle(other)];
  return editDistance(a, b) <= mostSlips || skeletonOf(soundOf(a)) === skeletonOf(soundOf(b));
};
const mostSlips = 1;

/** The words of a name as search keys with blanks between. */
export const wholeOf = (words: readonly Token[]): string =>
  words.map(({ lexeme }) => lexeme.key).join(' ');
