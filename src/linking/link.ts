import {
  type Candidate,
  type Document,
  type Entity,
  type EntityType,
  entityTypes,
  type Mention,
} from '../document.ts';
import { isKnownName } from '../lexicons/names.ts';
import { firstEndingAfter } from '../text/locate.ts';
import { canonicalPeople, wordsOf } from './aliases.ts';
import { identityOf, type Named } from './identity.ts';
import { mergeAttributes, withoutForeignRoles } from './roles.ts';

/** The mentions of one thing; the first of them gives the name that the report shows. */
interface Group {
  readonly type: EntityType;
  readonly members: Named[];
}

/** Groups the mentions of one thing into an entity; kinds in their order, each by first mention. */
export const link = (document: Document, candidates: readonly Candidate[]): readonly Entity[] => {
  const groups = joinPeople(byIdentity(document, withoutForeignRoles(document, candidates)));
  const numbers = new Map<EntityType, number>();
  return groups
    .map((group) => ({ ...group, rank: entityTypes.indexOf(group.type), start: start(group) }))
    .sort((a, b) => a.rank - b.rank || a.start - b.start)
    .map((group) => {
      const number = (numbers.get(group.type) ?? 0) + 1;
      numbers.set(group.type, number);
      return entityOf(document, group, number);
    });
};

/** Where a group is first mentioned. */
const start = ({ members }: Group): number =>
  members.reduce((first, { candidate }) => Math.min(first, candidate.start), Infinity);

const byIdentity = (document: Document, candidates: readonly Candidate[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const text = document.text.slice(candidate.start, candidate.end);
    const named = { candidate, name: candidate.name ?? text.replace(/\s+/gu, ' ') };
    const identity = `${candidate.type} ${identityOf(named)}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, { type: candidate.type, members: [named] });
    else group.members.push(named);
  }
  return [...groups.values()].map(({ type, members }) => {
    const head = mostUsed(members);
    return { type, members: [head, ...members.filter((member) => member !== head)] };
  });
};

/** The first mention under the name that is used most. */
const mostUsed = (members: readonly Named[]): Named => {
  const counts = new Map<string, number>();
  for (const { name } of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  return members.reduce((best, member) =>
    (counts.get(member.name) ?? 0) > (counts.get(best.name) ?? 0) ? member : best,
  );
};

/** Joins the groups of people that are one person under several names. */
const joinPeople = (groups: readonly Group[]): Group[] => {
  const people = groups.filter((group) => group.type === 'person');
  const others = groups.filter((group) => group.type !== 'person');
  const canonical = canonicalPeople(
    people.map((group) => ({
      words: wordsOf((group.members[0] as Named).name),
      count: group.members.length,
      first: start(group),
    })),
    isKnownName,
  );
  const joined = new Map<number, Named[]>();
  for (const [index, target] of canonical.entries()) {
    if (target === index) joined.set(index, [...(people[index] as Group).members]);
  }
  for (const [index, target] of canonical.entries()) {
    if (target !== index) joined.get(target)?.push(...(people[index] as Group).members);
  }
  return [
    ...others,
    ...[...joined.values()].map((members) => ({ type: 'person' as const, members })),
  ];
};

const entityOf = (document: Document, { type, members }: Group, number: number): Entity => {
  const head = members[0] as Named;
  const ordered = [...members].sort((a, b) => a.candidate.start - b.candidate.start);
  const variants = [...new Set(members.map((member) => asWritten(document, member)))].filter(
    (name) => name !== head.name,
  );
  const attributes = mergeAttributes(
    ordered.map((member) => member.candidate.attributes).filter((found) => found !== undefined),
  );
  return {
    id: `${type}:${number}`,
    type,
    name: head.name,
    count: members.length,
    value: head.candidate.value,
    attributes: variants.length > 0 ? { ...attributes, variants } : attributes,
    mentions: ordered.map(({ candidate }) => mentionOf(document, candidate)),
    // Type and value come from one candidate, which the type checker cannot see across the group.
  } as Entity;
};

/** The name as it stands in the text, but that the article of «للمغرب» is given its alef back. */
const asWritten = ({ text }: Document, { candidate }: Named): string => {
  const { start, end } = candidate;
  const written = text.slice(start, end).replace(/\s+/gu, ' ');
  return written.startsWith('ل') && text.charAt(start - 1) === 'ل' ? `ا${written}` : written;
};

const mentionOf = (document: Document, candidate: Candidate): Mention => ({
  start: candidate.start,
  end: candidate.end,
  text: document.text.slice(candidate.start, candidate.end),
  sentence: firstEndingAfter(document.sentences, candidate.start),
  confidence: Math.round(candidate.confidence * 1000) / 1000,
  source: candidate.source,
});
