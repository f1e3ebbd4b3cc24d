import type { Candidate, Document, Entity, EntityType } from '../document.ts';
import { entityTypes } from '../kinds.ts';
import { lazy } from '../lexicons/load.ts';
import { listOf, mapOf } from '../text/group-by.ts';
import { type Group, groupOf } from './joining/group.ts';
import { joinEvents } from './joining/join-events.ts';
import { joinOrganizations } from './joining/join-organizations.ts';
import { joinPeople } from './joining/join-people.ts';
import { joinPlaces } from './joining/join-places.ts';
import { withKnownPeople } from './joining/name-known-people.ts';
import { withNicknames } from './joining/nicknames.ts';
import { type ResolvedMention, resolvedMentions } from './joining/resolved-mention.ts';
import { identity, keyOf } from './keys/key.ts';
import { withTowns } from './locating/bodies-of-towns.ts';
import { CountryCounts } from './locating/country-counts.ts';
import { withoutFarNamesakes } from './locating/far-namesakes.ts';
import { withKnownPlaces } from './locating/known-places.ts';
import { withNationalClubs } from './locating/national-clubs.ts';
import { withRegionBehind } from './locating/region-behind.ts';
import { withStatesInNames, withStatesOfText } from './locating/states-of-bodies.ts';
import { withOffices } from './offices/offices.ts';
import { mergeAttributes } from './offices/roles.ts';

/** Groups the mentions of one thing into an entity; kinds in their order, each by first mention. */
export const link = (document: Document, candidates: readonly Candidate[]): readonly Entity[] => {
  const resolved = resolvedMentions(document, withOffices(document, candidates));
  const located = withKnownPlaces(withRegionBehind(document.text, resolved));
  const inStates = withStatesInNames(document.text, located);
  const names = withTowns(document.text, withNationalClubs(withoutFarNamesakes(inStates)));
  const countries = lazy(() => new CountryCounts(names));
  const entities: Entity[] = [];
  const groupsOf = byKey(names);
  for (const type of entityTypes) {
    const groups = groupsOf.get(type);
    if (groups === undefined) continue;
    let number = 0;
    for (const group of joined(type, groups, document, names, countries)) {
      entities.push(entityOf(type, group, ++number));
    }
  }
  return entities;
};

/** The groups of one kind, those that mean one thing joined. */
const joined = (
  type: EntityType,
  groups: readonly Group[],
  { text }: Document,
  names: readonly ResolvedMention[],
  countries: () => CountryCounts,
): readonly Group[] => {
  switch (type) {
    case 'person':
      return withKnownPeople(withNicknames(joinPeople(groups, text), text), text, countries);
    case 'organization':
      return withStatesOfText(joinOrganizations(groups, text, countries), names, countries);
    case 'place':
      return joinPlaces(groups);
    case 'event':
      return joinEvents(groups);
    default:
      return groups;
  }
};

/** The groups of each kind, by first mention. Blanks do not count: «بنموسى» is «بن موسى». */
const byKey = (names: readonly ResolvedMention[]): ReadonlyMap<EntityType, readonly Group[]> => {
  const known = new Map<EntityType, Map<string, ResolvedMention[]>>();
  for (const named of names) {
    const same = mapOf(known, named.candidate.type);
    const key = identity(named.candidate, named.name).replaceAll(' ', '');
    listOf(same, key).push(named);
  }
  return new Map([...known].map(([type, groups]) => [type, [...groups.values()].map(groupOf)]));
};

const entityOf = (type: EntityType, { head, members }: Group, number: number): Entity => {
  const { name, candidate } = head;
  const attributes = mergeAttributes(members.map((member) => member.candidate.attributes));
  const variants = variantsOf(name, members);
  return {
    id: `${type}:${number}`,
    key: keyOf(candidate, name),
    type,
    name,
    count: members.length,
    value: candidate.value,
    attributes: variants.length > 0 ? { ...attributes, variants } : attributes,
    mentions: members.map(({ mention }) => mention),
    // Type and value come from one candidate, which the type checker cannot see across the group.
  } as Entity;
};

/** The other ways in which a thing is written, by first mention. */
const variantsOf = (name: string, members: readonly ResolvedMention[]): readonly string[] => {
  const others = members.filter(({ written }) => written !== name);
  return others.length < 2
    ? others.map(({ written }) => written)
    : [...new Set(others.map(({ written }) => written))];
};
