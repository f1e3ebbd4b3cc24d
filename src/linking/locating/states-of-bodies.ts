import { groupBy } from '../../text/group-by.ts';
import { type Group, mentionStart } from '../joining/group.ts';
import { type ResolvedMention, relocated } from '../joining/resolved-mention.ts';
import { isOfStates, stateInName } from '../keys/bodies-of-states.ts';
import { keyOf } from '../keys/key.ts';
import { nameKey } from '../keys/name-key.ts';
import type { CountryCounts } from './country-counts.ts';

/**
 * Bodies of which each state has one belong to the country that is in their name («وزارة الداخلية الفرنسية») or behind it
 * («وزارة الداخلية في البحرين»). Mentions are in order of place.
 */
export const withStatesInNames = (
  text: string,
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] =>
  mentions.map((named, index) => {
    const { candidate, name } = named;
    if (candidate.type !== 'organization' || candidate.value !== null) return named;
    // «المالية» is no nationality in «وزارة المالية».
    const isNational = (candidate.attributes?.nested ?? []).length > 0;
    const code = isNational ? stateInName(name) : stateBehind(text, named, mentions[index + 1]);
    return code === undefined ? named : relocated(named, { code });
  });

/** The country right behind a body of which each state has one: «… في البحرين», «… بالمغرب». */
const stateBehind = (
  text: string,
  { mention, name }: ResolvedMention,
  next: ResolvedMention | undefined,
): string | undefined => {
  if (next?.candidate.type !== 'country') return undefined;
  const between = text.slice(mention.end, next.mention.start);
  const isBehind = between === ' في ' || between === ' ب';
  return isBehind && isOfStates(nameKey('organization', name))
    ? next.candidate.value?.code
    : undefined;
};

/**
 * The groups of bodies of which each state has one with the country that the document shows to be theirs: by another of
 * their names there, by the office of their minister, or because it speaks of no other country. Else it is open.
 */
export const withStatesOfText = (
  groups: readonly Group[],
  names: readonly ResolvedMention[],
  countries: () => CountryCounts,
): readonly Group[] => {
  let isChanged = false;
  const located = groups.map((group): Group => {
    const { head, members } = group;
    if (head.candidate.value !== null || !isOfStates(nameKey('organization', head.name))) {
      return group;
    }
    const code =
      codeIn(members) ??
      codeOfNamesakes(head.name, groups) ??
      codeOfOffices(head.name, names, countries) ??
      countries().sole();
    if (code === undefined) return group;
    isChanged = true;
    return { head: relocated(head, { code }), members };
  });
  return isChanged ? merged(located) : groups;
};

const codeIn = (members: readonly ResolvedMention[]): string | undefined =>
  only(
    members.map(({ candidate }) =>
      candidate.type === 'organization' ? candidate.value?.code : undefined,
    ),
  );

/** The country that is behind the same name elsewhere: «وزارة الداخلية في البحرين». */
const codeOfNamesakes = (body: string, groups: readonly Group[]): string | undefined => {
  const key = nameKey('organization', body);
  return codeIn(
    groups.flatMap(({ head }) => (nameKey('organization', head.name) === key ? head : [])),
  );
};

/**
 * The one country of all who have an office in a body: FR beside «وزير الداخلية الفرنسي», none where another minister
 * receives him.
 */
const codeOfOffices = (
  body: string,
  names: readonly ResolvedMention[],
  countries: () => CountryCounts,
): string | undefined => {
  const key = nameKey('organization', body);
  const codes = names.flatMap(({ candidate: { attributes } }) => {
    const { organization, country } = attributes ?? {};
    const isOfBody = organization !== undefined && nameKey('organization', organization) === key;
    return isOfBody ? [country ?? ''] : [];
  });
  const code = only(codes);
  return code !== undefined && code !== '' && countries().isMain(code, 0) ? code : undefined;
};

/** The code of all that have one. */
const only = (codes: readonly (string | undefined)[]): string | undefined => {
  const [first, ...others] = new Set(codes.filter((code) => code !== undefined));
  return others.length === 0 ? first : undefined;
};

/** Groups that have got one key are one, under the name of the first. */
const merged = (groups: readonly Group[]): readonly Group[] =>
  [...groupBy(groups, ({ head }) => keyOf(head.candidate, head.name)).values()].map(
    ([first, ...others]) =>
      others.length === 0
        ? (first as Group)
        : {
            head: (first as Group).head,
            members: [first as Group, ...others]
              .flatMap(({ members }) => members)
              .sort((a, b) => mentionStart(a) - mentionStart(b)),
          },
  );
