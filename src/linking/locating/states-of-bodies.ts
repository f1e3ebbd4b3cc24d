import type { Attributes } from '../../attributes.ts';
import type { Candidate } from '../../document.ts';
import { lazy } from '../../lexicons/load.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { groupBy, listOf } from '../../text/group-by.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { type Group, mentionStart } from '../joining/group.ts';
import { type ResolvedMention, relocated } from '../joining/resolved-mention.ts';
import { isOfStates } from '../keys/bodies-of-states.ts';
import { keyOf } from '../keys/key.ts';
import { nameKey } from '../keys/name-key.ts';
import { bodyOfCountry } from '../keys/state-key.ts';
import type { CountryCounts } from './country-counts.ts';

/**
 * Bodies belong to the country that their name tells («وزارة الداخلية الفرنسية», «الحرس الثوري الإيراني»), those of which each
 * state has one also to the country behind it («وزارة الداخلية في البحرين»). Mentions are in order of place.
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
    const code = isNational
      ? countryInName(candidate, name)
      : stateBehind(text, named, mentions[index + 1]);
    return code === undefined ? named : relocated(named, { code });
  });

/** Classes of bodies that may be in another country than their adjective says: «الجامعة الأمريكية» in Beirut. */
const abroad: ReadonlySet<Attributes['class']> = new Set(['education', 'health', 'international']);

/**
 * The country that ends a name: of a body of which each state has one («وزارة الداخلية الفرنسية»), and of others where it is an
 * adjective, the only one in the name («وكالة الأنباء السعودية»).
 */
const countryInName = ({ attributes }: Candidate, name: string): string | undefined => {
  const found = bodyOfCountry(name);
  if (found === undefined || isOfStates(found.body)) return found?.code;
  return !abroad.has(attributes?.class) && namesOneNation(name) ? found.code : undefined;
};

const namesOneNation = (name: string): boolean =>
  name.split(' ').filter((word) => nationalityOf(lexemeOf(word, 'arabic')) !== null).length === 1;

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
  const namesakes = lazy(() => codesOfNamesakes(groups));
  const offices = lazy(() => codesOfOffices(names));
  const sole = lazy(() => countries().sole());
  const located = groups.map((group): Group => {
    const { head, members } = group;
    const key = nameKey('organization', head.name);
    if (head.candidate.value !== null || !isOfStates(key)) return group;
    const code =
      codeIn(members) ??
      only(namesakes().get(key) ?? []) ??
      mainOf(offices().get(key) ?? [], countries) ??
      sole();
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

type CodesByKey = ReadonlyMap<string, readonly string[]>;

/** The countries that are behind the same name elsewhere, by its key: «وزارة الداخلية في البحرين». */
const codesOfNamesakes = (groups: readonly Group[]): CodesByKey => {
  const codes = new Map<string, string[]>();
  for (const { head } of groups) {
    const code = codeIn([head]);
    if (code !== undefined) listOf(codes, nameKey('organization', head.name)).push(code);
  }
  return codes;
};

/** The countries of all who have an office in a body, by its key; '' of whom none is known. */
const codesOfOffices = (names: readonly ResolvedMention[]): CodesByKey => {
  const codes = new Map<string, string[]>();
  for (const { candidate } of names) {
    const { organization, country = '' } = candidate.attributes ?? {};
    if (organization === undefined) continue;
    listOf(codes, nameKey('organization', organization)).push(country);
  }
  return codes;
};

/**
 * The one country of all officials of a body: FR beside «وزير الداخلية الفرنسي», none where another minister receives
 * him.
 */
const mainOf = (codes: readonly string[], countries: () => CountryCounts): string | undefined => {
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
