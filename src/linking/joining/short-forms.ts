import { listOf } from '../../text/group-by.ts';

/** A form stands for this many groups at most, so that the time of joining stays linear. */
const maxGroupsOfForm = 48;

/** Which groups a shorter form of a name may stand for. */
export class ShortForms {
  readonly #groups = new Map<string, number[]>();

  add(form: string, at: number): void {
    const groups = listOf(this.#groups, form);
    if (groups.length < maxGroupsOfForm && groups.at(-1) !== at) groups.push(at);
  }

  get isEmpty(): boolean {
    return this.#groups.size === 0;
  }

  of(form: string): readonly number[] {
    return this.#groups.get(form) ?? none;
  }
}

const none: readonly number[] = [];

/** Whether the words of one name occur in another in the same order. */
export const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
};
