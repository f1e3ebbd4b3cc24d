/** What is true of one kind of entity. The other tables of kinds derive from this one. */
export interface Kind {
  /** What it is, for the help and the README. */
  readonly what: string;
  /** What its value is, for the README; empty when it has none. */
  readonly value: string;
  /** `main` is shown by default, `more` with `--types all`. */
  readonly section: 'main' | 'more';
  /** How its section is sorted: by number of mentions, or by day. */
  readonly order: 'count' | 'time';
  /** Worth listing when it is inside a longer name. */
  readonly nestable: boolean;
  /** A user's own lexicon may add names of it; `coded` needs a country code with each. */
  readonly ownable: false | 'plain' | 'coded';
  /** The class of the tagger that judges it; null when the tagger has no say. */
  readonly judgedAs: 'PERS' | 'LOC' | 'ORG' | 'EVENT' | 'NAT' | null;
  /** Tags of CoNLL, ACE, OntoNotes, ANERcorp, AQMAR, WikiFANE and NewsFANE that mean it. */
  readonly goldTags: readonly string[];
}

const plain = {
  value: '',
  section: 'more',
  order: 'count',
  nestable: false,
  ownable: false,
  judgedAs: null,
  goldTags: [],
} as const satisfies Omit<Kind, 'what'>;
const timex = { ...plain, value: '`{ timex, from, to, grain, calendar }`' } as const;

/** The only table of entity kinds, in the order of the report. */
export const kinds = {
  person: {
    what: 'a named human; titles and offices are attributes',
    value: '',
    section: 'main',
    order: 'count',
    nestable: true,
    ownable: 'plain',
    judgedAs: 'PERS',
    goldTags: [
      'PER',
      'PERS',
      'POLITICIAN',
      'ATHLETE',
      'BUSINESSPERSON',
      'ARTIST',
      'SCIENTIST',
      'POLICE',
      'RELIGIOUS_PER',
      'ENGINEER',
      'LAWYER',
      'OTHER_PER',
    ],
  },
  country: {
    what: 'a sovereign state or ISO territory, under any of its names',
    value: '`{ code }`, ISO 3166-1 alpha-2',
    section: 'main',
    order: 'count',
    nestable: true,
    ownable: 'coded',
    judgedAs: 'LOC',
    goldTags: ['NATION', 'LOC', 'GPE', 'LOCATION'],
  },
  nationality: {
    what: 'a relational adjective or noun of a country',
    value: '`{ code }`',
    section: 'main',
    order: 'count',
    nestable: true,
    ownable: 'coded',
    judgedAs: 'NAT',
    goldTags: [],
  },
  place: {
    what: 'any other named place: city, region, continent, sea, venue',
    value: '`{ code, geonames, latitude, longitude }`, as far as known',
    section: 'main',
    order: 'count',
    nestable: true,
    ownable: 'plain',
    judgedAs: 'LOC',
    goldTags: [
      'LOC',
      'GPE',
      'LOCATION',
      'FAC',
      'POPULATION-CENTER',
      'STATE-OR-PROVINCE',
      'COUNTY-OR-DISTRICT',
      'CONTINENT',
      'GPE-CLUSTER',
      'WATER-BODY',
      'LAND-REGION-NATURAL',
      'BUILDING-GROUNDS',
      'SUBAREA-FACILITY',
      'PATH',
      'AIRPORT',
      'PLANT',
    ],
  },
  organization: {
    what: 'company, ministry, party, club, medium, armed group, court',
    value: '`{ code }` of its country, where that is known',
    section: 'main',
    order: 'count',
    nestable: false,
    ownable: 'plain',
    judgedAs: 'ORG',
    goldTags: [
      'ORG',
      'STATE',
      'GOVERNMENT',
      'NON-GOVERNMENTAL',
      'COMMERCIAL',
      'EDUCATIONAL',
      'MEDIA',
      'RELIGIOUS_ORG',
      'SPORTS',
      'MEDICAL-SCIENCE',
      'ENTERTAINMENT',
    ],
  },
  event: {
    what: 'competition, festival, conference, election, war, agreement',
    value: '',
    section: 'main',
    order: 'count',
    nestable: false,
    ownable: 'plain',
    judgedAs: 'EVENT',
    goldTags: [],
  },
  date: {
    ...timex,
    what: 'a day or coarser, absolute or relative',
    section: 'main',
    order: 'time',
  },
  time: { ...timex, what: 'a clock time or part of a day', order: 'time' },
  duration: { ...timex, what: 'a length of time' },
  set: { ...timex, what: 'a recurrence' },
  number: {
    ...plain,
    what: 'in figures of three scripts or in words',
    value: '`{ amount }`',
    goldTags: ['CARDINAL'],
  },
  percent: { ...plain, what: 'a share', value: '`{ amount }`' },
  money: {
    ...plain,
    what: 'a sum of money',
    value: '`{ amount, currency }`, ISO 4217; `noun` when it is open',
  },
  quantity: { ...plain, what: 'an amount with its unit', value: '`{ amount, unit }`, CLDR' },
  email: { ...plain, what: 'an e-mail address' },
  url: { ...plain, what: 'a web address' },
  phone: { ...plain, what: 'a telephone number' },
  hashtag: { ...plain, what: 'a hashtag' },
  mention: { ...plain, what: 'a user name after @' },
} as const satisfies Readonly<Record<string, Kind>>;

export type EntityType = keyof typeof kinds;

/** All kinds in the order of the report. */
export const entityTypes = Object.keys(kinds) as readonly EntityType[];

/** Whether a word is the name of a kind. */
export const isEntityType = (name: string): name is EntityType => Object.hasOwn(kinds, name);

/** Whether entities of a kind are shown unless others are asked for. */
export const isMainKind = (type: EntityType): boolean => kinds[type].section === 'main';

/** Whether entities of a kind are known by their names, not by a value: people, countries, nationalities … */
export const isNameKind = (type: EntityType): boolean =>
  isMainKind(type) && kinds[type].order === 'count';

type KindsThat<Condition> = {
  [T in EntityType]: (typeof kinds)[T] extends Condition ? T : never;
}[EntityType];

/** Kinds of names that a user's own lexicon can add. */
export type OwnType = KindsThat<{ readonly ownable: 'plain' | 'coded' }>;

/** Kinds that are shown unless others are asked for. */
export const mainKinds = entityTypes.filter(isMainKind);

/** Kinds that a user's own lexicon may have names of. */
export const ownTypes = entityTypes.filter(
  (type): type is OwnType => kinds[type].ownable !== false,
);
