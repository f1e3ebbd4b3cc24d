import { searchKey } from '../text/normalize.ts';
import { Trait } from '../text/trait.ts';
import { lazy } from './load.ts';
import { wordLists } from './word-set.ts';

/** Words that decide which names mean one thing. */
interface LinkingWords {
  /** Titles of those who are known by their given name: «الملك سلمان», «الفنانة نانسي». */
  readonly regnalTitles: readonly string[];
  /** Titles of those who have no other name than one: «الأميرة ديانا», «البابا فرانسيس». */
  readonly titlesOfOneName: readonly string[];
  /** Titles of who reigns: «الملك», «العاهل». */
  readonly reigning: readonly string[];
  /** Titles of princes who do not: «الأمير مولاي الحسن»; an emir has it too, beside no king. */
  readonly princely: readonly string[];
  /** Fields that alone name their ministry: «الخارجية». Without article. */
  readonly ministriesAlone: readonly string[];
  /** Adjectives of «الشؤون» with the field that they are of: «الشؤون الثقافية» are «الثقافة». Without article. */
  readonly affairsOfMinistries: readonly string[];
  /** Words of a federation's name that say its sport: «لكرة القدم». */
  readonly sportWords: readonly string[];
  /** First words of federations: «الاتحاد الدولي لكرة القدم», «الجامعة التونسية للتنس». */
  readonly federationHeads: readonly string[];
  /** Short forms of foreign given names: «ليو=ليونيل». */
  readonly shortGivenNames: readonly string[];
  /** Common words that are a name in texts on a country alone, and how words of it begin: «لولا=برازيل». */
  readonly namesWithCountry: readonly string[];
  /** Words behind the name of a son, or his father, where both are called the same: «جونيور». */
  readonly juniors: readonly string[];
  /** Plurals of those whose body is called after them: «نادي القضاة», but «القضاة» alone are judges. */
  readonly membersOfBodies: readonly string[];
  /** Nouns of ships and space craft, whose quoted name is no person: «سفينة», «ناقلة». */
  readonly vessels: readonly string[];
  /**
   * Nouns of works, which have a title in quotation marks: «فيلم», «روايته». Without article, but for «السلسلة»,
   * which without it is a chain of shops.
   */
  readonly works: readonly string[];
  /** Words of what connects a place with another: «يربط مطار طبرقة بباريس». */
  readonly connecting: readonly string[];
  /** Words before two that are connected: «يربط بين تونس وباريس». */
  readonly betweenPlaces: readonly string[];
  /** Nouns before what a thing is called by who made it: «طراز». */
  readonly modelNouns: readonly string[];
  /** Units that may be said before the name of a date or not: «شهر رمضان», «يوم أمس». */
  readonly unitsBeforeDates: readonly string[];
  /**
   * First words of the names of parties, with which or without a party is named: «حزب التيار الديمقراطي». Without
   * article.
   */
  readonly partyHeads: readonly string[];
  /**
   * First words of movements, which are other bodies than the parties called so: «الجبهة الديمقراطية». Without article.
   */
  readonly movements: readonly string[];
  /** Nouns of awards, before what they are called after: «جائزة». Without article. */
  readonly awards: readonly string[];
  /** First words of offices that many have at once: «عضو المجلس», «النائب». Without article. */
  readonly officesOfMany: readonly string[];
  /** Words of an office, proclitics taken off, that say nothing of it: «ناطق باسم نقابة» is «ناطق لنقابة». */
  readonly emptyInOffices: readonly string[];
  /** First words of bodies that many leave out: «وزارة الداخلية» is «الداخلية» too. */
  readonly headsLeftOut: readonly string[];
  /** Names of bodies that with the article are those of others: «فتح», a movement, and «الفتح», a club. */
  readonly withoutArticle: readonly string[];
  /** «وزير», «وزيرة». */
  readonly ministers: readonly string[];
  /** What is behind a minister and is no portfolio: «وزير الدولة», «وزير سابق». */
  readonly noPortfolio: readonly string[];
  /** Words that papers write with a hamza too many: «اتحاد», «إتحاد». Without article. */
  readonly withoutHamza: readonly string[];
}

const words = wordLists<LinkingWords>('linking-words.json');

/** The search key of what is said of a date, without its unit: «يوم أمس» gives that of «أمس». */
export const dateSaid = (text: string): string => {
  const key = searchKey(text);
  const [first = '', ...rest] = key.split(' ');
  return rest.length > 0 && words('unitsBeforeDates').has(first) ? rest.join(' ') : key;
};

/** Whether the first word of a title is that of people known by their given name. */
export const isRegnalTitle = (title: string): boolean =>
  words('regnalTitles').has(searchKey(title.split(' ', 1)[0] ?? ''));

/** Whether the first word of a title is that of people who have one name alone. */
export const isTitleOfOneName = (title: string): boolean =>
  words('titlesOfOneName').has(searchKey(title.split(' ', 1)[0] ?? ''));

/** The rank that a word of a title gives, if any. */
export const royalRank = (word: string): 'king' | 'prince' | undefined => {
  const key = searchKey(word);
  if (words('reigning').has(key)) return 'king';
  return words('princely').has(key) ? 'prince' : undefined;
};

/** Whether a search key tells somebody from his father or son of the same name: «جونيور». */
export const isJunior = (key: string): boolean => words('juniors').has(key);

/** Whether a search key is the plural of those whom a body is of: «القضاة», «المحامين». */
export const isOfMembers = (key: string): boolean =>
  words('membersOfBodies').has(key) || /^ال.{3,}ين$/.test(key);

/** Whether a search key is a word that says the sport of a federation: «كرة». */
export const isSportWord = (key: string): boolean => words('sportWords').has(key);

/** Whether a search key, without article, is the field of a ministry that is its name alone. */
export const isMinistryAlone = (key: string): boolean => words('ministriesAlone').has(key);

const affairs = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...words('affairsOfMinistries')].map((line): [string, string] => {
        const [adjective = '', field = ''] = line.split('=');
        return [adjective, field];
      }),
    ),
);

/** The field of a ministry by the adjective of its affairs: «ثقافه» of «ثقافيه». Search keys without article. */
export const fieldOfAffairs = (key: string): string | undefined => affairs().get(key);

/** Whether a name is that of a federation: «الاتحاد الدولي لكرة القدم», but not the club «الاتحاد». */
export const isFederation = (name: string): boolean => {
  const [first = '', ...others] = searchKey(name).split(' ');
  const head = first.startsWith('ال') ? first : `ال${first}`;
  return words('federationHeads').has(head) && others.some(isSportWord);
};

/** Whether a given name is a usual short form of another: «ليو» of «ليونيل». Search keys. */
export const isShortGivenName = (short: string, full: string): boolean =>
  words('shortGivenNames').has(`${short}=${full}`);

/** Whether a search key is the head of a party's name, as its key has it: «حزب». */
export const isPartyHead = (key: string): boolean => words('partyHeads').has(key);

/** Whether a search key is the first word of a movement's name, as its key has it: «حركه». */
export const isMovement = (key: string): boolean => words('movements').has(key);

/** Whether the key words of an office, without articles, are a minister and his portfolio: «وزيرة الصحة». */
export const isOfPortfolio = ([minister = '', portfolio]: readonly string[]): boolean =>
  words('ministers').has(minister) &&
  portfolio !== undefined &&
  !words('noPortfolio').has(portfolio);

/** Whether the name of a body, of that key, is another's with the article: «فتح» is a movement, «الفتح» a club. */
export const hasArticleOfOther = (key: string): boolean => words('withoutArticle').has(key);

/** Whether many have an office at once: «النائب بمجلس النواب». */
export const isOfficeOfMany = (office: string): boolean =>
  words('officesOfMany').has(searchKey(office.split(' ', 1)[0] ?? '').replace(/^ال/u, ''));

/** Whether a search key without proclitics says nothing of an office: «اسم» of «الناطق باسم الحكومة». */
export const isEmptyInOffice = (key: string): boolean => words('emptyInOffices').has(key);

/** Whether a word is the head of a body that many leave out: «وزارة». */
export const isHeadLeftOut = (word: string): boolean => words('headsLeftOut').has(searchKey(word));

/**
 * Whether a word, proclitics and article taken off, is the noun of a work or a vessel: «الفيلم», «وروايته», «السفينة».
 */
export const isWorkNoun = new Trait('linking-words/isWorkNoun', ({ splits }) =>
  splits.some(({ key }) => workNouns().has(key)),
);

/** Whether a word, proclitics taken off, is the noun of an award, which a name follows: «وجائزة», but not «الجائزة». */
export const isAward = new Trait('linking-words/isAward', ({ splits }) =>
  splits.some(({ key }) => words('awards').has(key)),
);

/** Whether a word is of what connects a place with another: «يربط». */
export const isConnecting = (key: string): boolean => words('connecting').has(key);

/** Whether a search key is before two that are connected: «بين». */
export const isBetweenPlaces = (key: string): boolean => words('betweenPlaces').has(key);

/** Whether a word, proclitics taken off, is before what a thing is called by who made it: «طراز», «ماركة». */
export const isModelNoun = new Trait('linking-words/isModelNoun', ({ splits }) =>
  splits.some(({ key }) => words('modelNouns').has(key)),
);

const countriesOfNames = lazy(
  () =>
    new Map(
      [...words('namesWithCountry')].map((line): readonly [string, readonly string[]] => {
        const [name = '', beginnings = ''] = line.split('=');
        return [name, beginnings.split(' ')];
      }),
    ),
);

/**
 * How words of the country begin, without proclitics and article, of which a text must be where a common word is a
 * name.
 */
export const countryOfName = (key: string): readonly string[] | undefined =>
  countriesOfNames().get(key);
/** With and without the article. */
const workNouns = lazy(() => {
  const nouns = [...words('works'), ...words('vessels')];
  return new Set([...nouns, ...nouns.map((noun) => `ال${noun}`)]);
});

const hamzaBelow = /(?<![\u0621-\u064a])((?:و?(?:ال|لل|[بل]))?)إ([\u0621-\u064a]+)/g;

/** A name as it is properly spelt where it has a hamza too many: «الاتحاد المنستيري» of «الإتحاد المنستيري». */
export const withoutWrongHamza = (name: string): string =>
  name.replace(hamzaBelow, (whole: string, before: string, rest: string) =>
    words('withoutHamza').has(searchKey(`ا${rest}`)) ? `${before}ا${rest}` : whole,
  );
