import type { Candidate, Document, Entity, EntityType } from '../document.ts';
import { entityTypes } from '../kinds.ts';
import { isKnownName } from '../lexicons/names.ts';
import { canonicalPeople, wordsOf } from './aliases.ts';
import { keyOf } from './key.ts';
import { withOffices } from './offices.ts';
import { type ResolvedMention, resolvedMentions } from './resolved-mention.ts';
import { mergeAttributes } from './roles.ts';

/** The mentions of one thing in order of place, but that the one whose name is reported comes first. */
type Group = ResolvedMention[];

/** Groups the mentions of one thing into an entity; kinds in their order, each by first mention. */
export const link = (document: Document, candidates: readonly Candidate[]): readonly Entity[] => {
  const names = resolvedMentions(document, withOffices(document, candidates));
  const entities: Entity[] = [];
  const groupsOf = byIdentity(names);
  for (const type of entityTypes) {
    const groups = groupsOf.get(type);
    if (groups === undefined) continue;
    let number = 0;
    for (const group of type === 'person' ? joinPeople(groups) : groups) {
      entities.push(entityOf(type, group, ++number));
    }
  }
  return entities;
};

/** The groups of each kind, by first mention. */
const byIdentity = (
  names: readonly ResolvedMention[],
): ReadonlyMap<EntityType, readonly Group[]> => {
  const known = new Map<EntityType, Map<string, Group>>();
  for (const named of names) {
    const { type } = named.candidate;
    const same = known.get(type) ?? new Map<string, Group>();
    if (same.size === 0) known.set(type, same);
    const identity = keyOf(named.candidate, named.name);
    const group = same.get(identity);
    if (group === undefined) same.set(identity, [named]);
    else group.push(named);
  }
  return new Map([...known].map(([type, groups]) => [type, [...groups.values()].map(headFirst)]));
};

const headFirst = (members: Group): Group => {
  const head = mostUsed(members);
  return head === members[0] ? members : [head, ...members.filter((member) => member !== head)];
};

/** The first mention under the name that is used most. */
const mostUsed = (members: Group): ResolvedMention => {
  const first = members[0] as ResolvedMention;
  if (members.every(({ name }) => name === first.name)) return first;
  const counts = new Map<string, number>();
  for (const { name } of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  return members.reduce((best, member) =>
    (counts.get(member.name) ?? 0) > (counts.get(best.name) ?? 0) ? member : best,
  );
};

/** Where a group is first mentioned. */
const firstStart = (group: Group): number =>
  group.reduce((first, { candidate }) => Math.min(first, candidate.start), Infinity);

/** Joins the groups of people that are one person under several names. */
const joinPeople = (groups: readonly Group[]): readonly Group[] => {
  const people = groups.map((group) => ({
    words: wordsOf((group[0] as ResolvedMention).name),
    count: group.length,
    first: firstStart(group),
  }));
  const canonical = canonicalPeople(people, isKnownName);
  groups.forEach((group, index) => {
    const whole = groups[canonical[index] ?? index];
    if (whole !== group) for (const member of group) whole?.push(member);
  });
  return groups
    .filter((_, index) => canonical[index] === index)
    .map((group) => ({ group, first: firstStart(group) }))
    .sort((a, b) => a.first - b.first)
    .map(({ group }) => group);
};

const entityOf = (type: EntityType, group: Group, number: number): Entity => {
  const { name, candidate } = group[0] as ResolvedMention;
  const ordered = inPlace(group);
  const attributes = mergeAttributes(ordered.map((member) => member.candidate.attributes));
  const variants = variantsOf(name, group);
  return {
    id: `${type}:${number}`,
    key: keyOf(candidate, name),
    type,
    name,
    count: group.length,
    value: candidate.value,
    attributes: variants.length > 0 ? { ...attributes, variants } : attributes,
    mentions: ordered.map(({ mention }) => mention),
    // Type and value come from one candidate, which the type checker cannot see across the group.
  } as Entity;
};

/** The other ways in which a thing is written. */
const variantsOf = (name: string, group: Group): readonly string[] => {
  const others = group.filter(({ written }) => written !== name);
  return others.length < 2
    ? others.map(({ written }) => written)
    : [...new Set(others.map(({ written }) => written))];
};

const inPlace = (group: Group): readonly ResolvedMention[] =>
  group.length === 1 ? group : [...group].sort((a, b) => a.mention.start - b.mention.start);
