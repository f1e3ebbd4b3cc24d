import type { OrganizationClass } from '../document.ts';
import { searchKey } from '../text/normalize.ts';
import { lazyGazetteer } from './lazy-gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { prepared, preparedWords, type Words } from './prepared.ts';
import { preparedNames, spelt } from './prepared-names.ts';
import { sportNames } from './sport-names.ts';
import { wordSet } from './word-set.ts';

/**
 * Known organizations. Those of the lists «InSport» are clubs where sport is the subject, those of
 * the lists «InContext» are other things too even there.
 */
interface Organizations {
  /** Bodies of many states: «الأمم المتحدة», «الاتحاد الأوروبي». */
  readonly international: readonly string[];
  /** Bodies of one state under a name of their own: «الكرملين», «الهيئة العامة للاستثمار». */
  readonly government: readonly string[];
  /** Bodies that every country has: «مجلس النواب», «البنك المركزي». */
  readonly nationalBodies: readonly string[];
  /** Parties that many countries have: «الحزب الشيوعي». */
  readonly nationalParties: readonly string[];
  /** «الهلال الأحمر» */
  readonly nationalSocieties: readonly string[];
  /** «محكمة العدل الدولية» */
  readonly courts: readonly string[];
  /** Parties and political movements: «حركة النهضة». */
  readonly parties: readonly string[];
  /** Armed groups: «حماس», «قوات الدعم السريع». */
  readonly armed: readonly string[];
  /** Trade unions: «الاتحاد العام التونسي للشغل». */
  readonly unions: readonly string[];
  /** Charities, societies, bodies of human rights: «أطباء بلا حدود». */
  readonly associations: readonly string[];
  /** «جامعة هارفارد» */
  readonly education: readonly string[];
  /** «معهد باستور» */
  readonly health: readonly string[];
  /** «الأزهر», «الكنيسة القبطية» */
  readonly religion: readonly string[];
  /** Publishers, libraries, academies: «دار المعارف». */
  readonly culture: readonly string[];
  /** «رويترز», «نيويورك تايمز» */
  readonly media: readonly string[];
  /** «أرامكو», «بورصة بيروت» */
  readonly companies: readonly string[];
  /** Clubs that are nothing else: «الزمالك», «ريال مدريد». */
  readonly clubs: readonly string[];
  /** Bodies of sport besides clubs: «الفيفا». */
  readonly federations: readonly string[];
  /** Companies only if they are spelt so: «آبل», but not «إبل». */
  readonly companiesAsSpelt: readonly string[];
  /** «جيل جديد» */
  readonly partiesInContext: readonly string[];
  /** «واس», «الشرق الأوسط» */
  readonly mediaInContext: readonly string[];
  /** «أبل», «طاقة» */
  readonly companiesInContext: readonly string[];
  /** «الترجي», «برشلونة» */
  readonly clubsInSport: readonly string[];
  /** «الاتفاق», «فالنسيا» */
  readonly clubsInContext: readonly string[];
}
export type OrganizationList = keyof Organizations;

/** Letters or their names, written apart or with points: «أ ف ب», «سي إن إن». */
interface Acronyms {
  readonly mediaAcronyms: readonly string[];
  readonly companyAcronyms: readonly string[];
  readonly agencyAcronyms: readonly string[];
}
export type AcronymList = keyof Acronyms;

interface Papers {
  /** Media whose names are plain words, and count in quotation marks: «الرأي». */
  readonly papers: readonly string[];
}

/** What the organizations of each list are. */
const classes: Readonly<Record<OrganizationList | AcronymList, OrganizationClass>> = {
  international: 'international',
  government: 'government',
  nationalBodies: 'government',
  nationalParties: 'party',
  nationalSocieties: 'association',
  courts: 'court',
  parties: 'party',
  armed: 'armed',
  unions: 'union',
  associations: 'association',
  education: 'education',
  health: 'health',
  religion: 'religion',
  culture: 'culture',
  media: 'media',
  companies: 'company',
  clubs: 'sport',
  federations: 'sport',
  companiesAsSpelt: 'company',
  partiesInContext: 'party',
  mediaInContext: 'media',
  companiesInContext: 'company',
  clubsInSport: 'sport',
  clubsInContext: 'sport',
  mediaAcronyms: 'media',
  companyAcronyms: 'company',
  agencyAcronyms: 'government',
};

/** What the organizations of a list are. */
export const classOfList = (list: OrganizationList | AcronymList): OrganizationClass =>
  classes[list];

const load = lazy(() => loadLexicon<Organizations & Acronyms & Papers>('organizations.json'));

/** Known organizations under their names, glued ones too, and their lists. */
const names = preparedNames(
  'organizations',
  () => {
    const {
      papers: _p,
      mediaAcronyms: _m,
      companyAcronyms: _c,
      agencyAcronyms: _a,
      ...lists
    } = load();
    const { clubs, clubsInSport, clubsInContext } = sportNames();
    const all = [
      ...Object.entries(lists),
      ...Object.entries({ clubs, clubsInSport, clubsInContext }),
    ];
    return spelt(
      all.flatMap(([list, names]) => names.map((name) => [name, list] as const)),
      { glued: true },
    );
  },
  (_, list) => list as OrganizationList,
);
const listed = lazyGazetteer('organizations/beginsOrganization', () => names);

/** All listed names of organizations. */
export const organizationGazetteer = listed.gazetteer;

/** Whether the name of a listed organization may begin with a word. */
export const beginsOrganization = listed.begins;

/** The longest name of a listed organization that begins at a token. */
export const organizationAt = listed.at;

const papers = preparedWords('organizations/papers', () => wordSet(load().papers));

/** Whether a phrase, as a search key, is the name of a medium though it is made of plain words: «الرأي». */
export const isPaper = (phrase: string): boolean => papers().has(phrase);

interface AcronymIndex {
  /** The list of an acronym by its letters without spaces and points: «افب», «سيانان». */
  readonly listOf: (letters: string) => AcronymList | undefined;
  /** All of these letters with blanks between. */
  readonly list: string;
  /** First words of acronyms. */
  readonly heads: Words;
}

/** Search keys of acronyms, by words, and their lists. */
const acronymKeys = (): readonly (readonly [key: string, list: string])[] => {
  const { mediaAcronyms, companyAcronyms, agencyAcronyms } = load();
  return Object.entries({ mediaAcronyms, companyAcronyms, agencyAcronyms }).flatMap(([list, all]) =>
    all.map((name) => [searchKey(name), list] as const),
  );
};
const acronymLists = prepared(
  'organizations/acronyms',
  () => new Map(acronymKeys().map(([key, list]) => [key.replaceAll(' ', ''), list])),
);
const acronymHeads = preparedWords('organizations/acronym-heads', () =>
  acronymKeys().map(([key]) => key.split(' ')[0] ?? ''),
);

export const acronyms = lazy(
  (): AcronymIndex => ({
    listOf: (letters) => acronymLists().get(letters) as AcronymList | undefined,
    list: [...acronymLists().keys()].join(' '),
    heads: acronymHeads(),
  }),
);

const spellings = preparedWords('organizations/companies-as-spelt', () => load().companiesAsSpelt);
/** Whether a word is spelt as a company that is something else under another spelling: «آبل». */
export const isSpeltAsCompany = (spelling: string): boolean => spellings().has(spelling);
