import { flatMapped } from '../../text/flat-map.ts';
import { firstStart, type Group, mentionStart } from './group.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** Joins groups of mentions that mean one thing; a group is known by its index. */
export class Joiner {
  readonly groups: readonly Group[];
  /** The group that each was joined into, or itself. */
  readonly #into: number[];
  /** The groups that were joined into each, itself included. */
  readonly #parts: number[][];
  /** Mentions that mean another thing than the rest of their group. */
  readonly #moved = new Map<ResolvedMention, number>();

  constructor(groups: readonly Group[]) {
    this.groups = groups;
    this.#into = groups.map((_, at) => at);
    this.#parts = groups.map((_, at) => [at]);
  }

  /** The group that a group has become part of. */
  rootOf(at: number): number {
    let root = at;
    for (let next = this.#into[root]; next !== undefined && next !== root; ) {
      root = next;
      next = this.#into[root];
    }
    return root;
  }

  /** Joins a group, with all that was joined into it, into another whose name stays. */
  join(at: number, into: number): void {
    const [from, to] = [this.rootOf(at), this.rootOf(into)];
    if (from === to) return;
    this.#into[from] = to;
    this.#parts[to]?.push(...(this.#parts[from] ?? []));
  }

  /** Moves a single mention. */
  move(mention: ResolvedMention, into: number): void {
    this.#moved.set(mention, into);
  }

  /** All mentions of a group and those joined into it, in order of place. */
  membersOf(root: number): readonly ResolvedMention[] {
    const parts = this.#parts[root] ?? [];
    const members = flatMapped(parts, (at) => this.groups[at]?.members ?? []);
    return parts.length > 1 ? members.sort((a, b) => mentionStart(a) - mentionStart(b)) : members;
  }

  /** The groups that are left, by first mention. */
  result(): readonly Group[] {
    const members = this.groups.map((): ResolvedMention[] => []);
    this.groups.forEach((group, at) => {
      const root = this.rootOf(at);
      for (const mention of group.members) {
        const moved = this.#moved.get(mention);
        members[moved === undefined ? root : this.rootOf(moved)]?.push(mention);
      }
    });
    const left: Group[] = [];
    members.forEach((list, at) => {
      const group = this.groups[at];
      if (group === undefined || list.length === 0) return;
      list.sort((a, b) => mentionStart(a) - mentionStart(b));
      // A head that was moved away leaves the rest its name, which is the same.
      left.push({ head: group.head, members: list });
    });
    return left.sort((a, b) => firstStart(a) - firstStart(b));
  }
}
