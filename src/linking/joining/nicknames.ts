import { isCalling, isKnownAs } from '../../lexicons/people-words.ts';
import { withoutAnd } from '../../morphology/conjunction.ts';
import { leadsToNickname } from '../../recognizers/people/found/called-names.ts';
import { groupBy } from '../../text/group-by.ts';
import { searchKey } from '../../text/normalize.ts';
import { areQuotes } from '../../text/quotes.ts';
import { nameKeyWords } from '../keys/name-key.ts';
import { type Group, mentionStart } from './group.ts';

/** UTF-16 units between a name and a nickname at most: «الملقبة باسم "». */
const longestGap = 24;

/**
 * Joins a nickname into the full name that it is right behind: «أحمد حسام "ميدو"», «عبد القادر الدبار المكنى
 * بهارون», «محمد الغربي المكنّى بـ"أبو زيد"». Its other places in the document are that person too.
 */
export const withNicknames = (groups: readonly Group[], text: string): readonly Group[] => {
  if (groups.length < 2 || !groups.some(isNickname)) return groups;
  const namedBefore = new Map<number, Group>();
  for (const group of groups) {
    if (isNickname(group)) continue;
    for (const { candidate } of group.members) namedBefore.set(candidate.end, group);
  }
  const bearers = new Map<Group, Group>();
  for (const group of groups) {
    const full = isNickname(group) ? bearerOf(group, namedBefore, text) : undefined;
    if (full !== undefined) bearers.set(group, full);
  }
  if (bearers.size === 0) return groups;
  const nicknames = groupBy([...bearers.keys()], (group) => bearers.get(group));
  return groups
    .filter((group) => !bearers.has(group))
    .map((group) => {
      const more = nicknames.get(group)?.flatMap(({ members }) => members) ?? [];
      const members = [...group.members, ...more].sort((a, b) => mentionStart(a) - mentionStart(b));
      return { head: group.head, members };
    });
};

/** A single word, a name by a child («أبو زيد»), or what a rule finds to be one. */
const isNickname = ({ head: { name, candidate } }: Group): boolean =>
  candidate.rule === 'people/called' || nameKeyWords('person', name).length === 1;

/** Who is named in full right before one of the places of a nickname. */
const bearerOf = (
  { members }: Group,
  namedBefore: ReadonlyMap<number, Group>,
  text: string,
): Group | undefined => {
  for (const { candidate } of members) {
    const { start, end } = candidate;
    for (let at = start; at >= 0 && at >= start - longestGap; at--) {
      const group = namedBefore.get(at);
      if (group === undefined) continue;
      if (leadsTo(text.slice(at, start), text.slice(end).trimStart().charAt(0))) return group;
      break;
    }
  }
  return undefined;
};

/** Whether what is between a name and a word shows that both are of one person. */
const leadsTo = (between: string, after: string): boolean => {
  const [first = '', ...others] = between.split(marks).filter(Boolean).map(searchKey);
  if (first === '') return areQuotes(between.trim(), after);
  const word = withoutAnd(first);
  const isBy = others.every((other) => leadsToNickname.test(other));
  return isBy && (isCalling(word) || (isKnownAs(word) && others.length > 0));
};
const marks = /[\s"«»“”„،,:ـ]+/u;
