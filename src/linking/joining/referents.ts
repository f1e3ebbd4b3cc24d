import { flatMapped } from '../../text/flat-map.ts';
import { mentionStart } from './group.ts';
import type { Joiner } from './joiner.ts';
import type { IsKinBetween } from './kin-between.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** A place where one of several things is named in full. */
interface Naming {
  readonly root: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly role: string;
}

/**
 * Gives each mention of a short name, such as a bare surname, to the one of several things that was
 * named last before it, else to the first named after it. Of two named in one sentence, the one that
 * the short name meant before is meant, else the first where the text says that the other is a relative
 * of that one («نسيم السالمي ابن عم مبروك السالمي»), else the mention stays by itself.
 * A title that only one of them has decides («الرئيس الأسد»).
 */
export const resolveShortName = (
  joiner: Joiner,
  at: number,
  roots: readonly number[],
  isKinBetween?: IsKinBetween,
): void => {
  const namings = flatMapped(roots, (root) =>
    joiner.membersOf(root).map((mention) => namingOf(mention, root)),
  ).sort((a, b) => a.start - b.start);
  const rootByRole = rolesOf(namings);
  let next = 0;
  let latest: Naming | undefined;
  let rival: Naming | undefined;
  let meant: number | undefined;
  for (const mention of joiner.membersOf(at)) {
    for (; (namings[next]?.start ?? Infinity) < mentionStart(mention); next++) {
      const naming = namings[next];
      if (latest !== undefined && naming?.root !== latest.root) rival = latest;
      latest = naming;
    }
    const role = roleOf(mention);
    const titled = role === '' ? undefined : rootByRole.get(role);
    const isTie = rival?.sentence === latest?.sentence && rival?.root !== latest?.root;
    const named = latest === undefined ? soleNext(namings, next) : latest.root;
    const established = meant === latest?.root || meant === rival?.root ? meant : undefined;
    const ofTie = established ?? headOf(rival, latest, isKinBetween);
    const root = titled ?? (latest !== undefined && isTie ? ofTie : named);
    if (root === undefined) continue;
    meant = root;
    joiner.move(mention, root);
  }
};

/** The one of two people in a sentence that the other is a relative of; the last where they are far apart. */
const headOf = (
  rival: Naming | undefined,
  latest: Naming | undefined,
  isKin: IsKinBetween | undefined,
): number | undefined => {
  if (rival === undefined || latest === undefined || isKin === undefined) return undefined;
  if (latest.start - rival.end > nearby) return latest.root;
  return isKin(rival.end, latest.start) ? rival.root : undefined;
};
/** UTF-16 units over which two names are equally near; a text without marks is one sentence. */
const nearby = 250;

/** The first thing named after a mention, unless its sentence names another one too. */
const soleNext = (namings: readonly Naming[], next: number): number | undefined => {
  const first = namings[next];
  for (let at = next + 1; namings[at]?.sentence === first?.sentence && at < namings.length; at++) {
    if (namings[at]?.root !== first?.root) return undefined;
  }
  return first?.root;
};

const namingOf = (mention: ResolvedMention, root: number): Naming => ({
  root,
  start: mentionStart(mention),
  end: mention.candidate.end,
  sentence: mention.mention.sentence,
  role: roleOf(mention),
});

/** First word of a mention's title, else of its office; empty for none. */
const roleOf = ({ candidate: { attributes } }: ResolvedMention): string =>
  (attributes?.title ?? attributes?.office)?.split(' ', 1)[0] ?? '';

/** Titles that only one of several things has. */
const rolesOf = (namings: readonly Naming[]): ReadonlyMap<string, number> => {
  const roots = new Map<string, number | undefined>();
  for (const { role, root } of namings) {
    if (role === '') continue;
    roots.set(role, roots.has(role) && roots.get(role) !== root ? undefined : root);
  }
  return new Map([...roots].filter((entry): entry is [string, number] => entry[1] !== undefined));
};
