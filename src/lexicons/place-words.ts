import type { PlaceClass } from '../document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/per-lexeme.ts';
import type { Start } from '../text/proclitic-splits.ts';
import { rarely, Trait } from '../text/trait.ts';
import { keysOf, type Readings, readingsIn } from './ambiguous.ts';
import { lazy, loadLexicon } from './load.ts';
import { byKey } from './word-set.ts';

/** Words around and inside names of places. */
interface PlaceWords {
  /** Words after which a name is that of a place: «في», «ضواحي». */
  readonly inside: readonly string[];
  /** Kinds of settlement and region, which stay outside of the name: «مدينة», «محافظة». */
  readonly settlement: readonly string[];
  /** Those of them that have so many other uses that no doubtful name is taken after them. */
  readonly weakKind: readonly string[];
  /** Those of them that are followed by several names: «مدن», «محافظتي». */
  readonly list: readonly string[];
  /** Kinds after which an ordinary definite word is a name: «حي النزهة», «شارع الحرية». */
  readonly definiteName: readonly string[];
  /** Kinds that are named after what a nation honours, «شارع الجمهورية», and after days, «نهج 9 أفريل». */
  readonly street: readonly string[];
  /** What a nation honours: «الجمهورية», «الشهداء». */
  readonly streetName: readonly string[];
  /** Kinds that are part of the name: «نهر», «مطار», «شارع». */
  readonly landmark: readonly string[];
  /** Those of them that stay outside when the rest is a place by itself: «ميناء عدن». */
  readonly bodyAlone: readonly string[];
  /** Those of them that are followed by so much else that only a known name makes one: «قطاع غزة». */
  readonly knownNameOnly: readonly string[];
  /** Those of them that are named after people too: «شاطئ العربي بن مهيدي». */
  readonly namesake: readonly string[];
  /** Those of them that are named after countries: «نهر الأردن», but not «جبال لبنان». */
  readonly countryInName: readonly string[];
  /** Words after which a city's name is that of its club. */
  readonly club: readonly string[];
  /** Words after which a rare word is mostly a name: «أهالي», «أوتوستراد». */
  readonly announcer: readonly string[];
  /** Those of them of which that is less sure. */
  readonly weakAnnouncer: readonly string[];
  /** First words of names of two words: «عين», «كفر», «سان». */
  readonly nameHead: readonly string[];
  /** Titles inside a name: «شارع الملك فيصل». */
  readonly nameTitle: readonly string[];
  /** Whom or what a hospital is for, behind its name: «مستشفى ابن سينا للأطفال». */
  readonly patients: readonly string[];
  /** What makes a centre a venue, behind its name: «مركز الظيت الصحي», «مركز دبي التجاري». */
  readonly centreAdjective: readonly string[];
  /** Houses of chains, which say behind their name in which town they are: «فندق سانت ريجيس دبي». */
  readonly chain: readonly string[];
  /** What may have a number behind its name: «حي النصر 2», «دائرة تونس 1». */
  readonly numberedKind: readonly string[];
  /** What a quarter is called after the number of: «حي 500 مسكن». */
  readonly dwellings: readonly string[];
  /** Last words of a name: «الدولي». */
  readonly closing: readonly string[];
  /** Words that never begin a name after a kind. */
  readonly notAfterHead: readonly string[];
  /** Words that only look like a proclitic and a kind: «وحي». */
  readonly notHeads: readonly string[];
  /** Buildings that are listed whole: «مستشفى الشفاء». */
  readonly building: readonly string[];
  /** Kinds of what is built, after which an unheard word is a name: «قاعدة نيفاتيم». */
  readonly builtKind: readonly string[];
  /** Kinds that belong to a name in quotation marks: «مطار "هيثرو"»; «ميناء "عدن"» is in the town. */
  readonly quotedKind: readonly string[];
  /** «غربي» after an unlisted name makes it a place. */
  readonly direction: readonly string[];
  /** Kinds of settlement that are also followed by adjectives: «منطقة سهلية». */
  readonly vagueKind: readonly string[];
  /** Definite kinds of building, which have an adjective before their name: «المستشفى الجامعي سهلول». */
  readonly definiteBuilding: readonly string[];
  /** Adjectives of theirs: «الجامعي», «البلدي». */
  readonly buildingAdjective: readonly string[];
  /** What a site is for that a ruler founded: «مدينة الملك فهد الطبية». */
  readonly foundedFor: readonly string[];
  /** Roads, which rulers give a name: «طريق الملك عبدالله». */
  readonly road: readonly string[];
  /** Public houses, which somebody gives a name: «دار الثقافة هواري بومدين». */
  readonly house: readonly string[];
  /** Before the name of a ruined town: «موقع شالة التاريخي». */
  readonly ruin: readonly string[];
  /** What a public house is for: «دار الثقافة هواري بومدين». */
  readonly housePurpose: readonly string[];
  /** What is said of a ruined town: «موقع شالة التاريخي». */
  readonly ancient: readonly string[];
  /** Adjectives that make another name of a town's: «سلا الجديدة», «بنزرت الشمالية». */
  readonly compoundAdjective: readonly string[];
  /** Districts, which are named by parts of a town: «معتمدية بنزرت الشمالية». */
  readonly district: readonly string[];
  /** Those of them that are taken for bodies too: «جماعة مرتيل». */
  readonly commune: readonly string[];
  /** Definite kinds of venue, which with an adjective alone are a name: «المدرج الروماني». */
  readonly definiteVenue: readonly string[];
  readonly venueAdjective: readonly string[];
  /** «المركز الثقافي الملكي», «المركز الثقافي الفرنسي». */
  readonly centre: readonly string[];
  /** Definite bodies of nature, which with a colour are a name: «الرأس الأبيض», «الجبل الأخضر». */
  readonly natural: readonly string[];
  readonly colour: readonly string[];
  /** Words before «الغرب» where it is the states of the West: «على», «قادة». */
  readonly beforeWest: readonly string[];
  /** Kinds with a name and what they are for: «مجمع الملك فهد للطباعة», «واحة دبي للسيليكون». */
  readonly site: readonly string[];
  /** What a museum shows: «متحف الواحة للفنون». */
  readonly shown: readonly string[];
  /** What closes the purpose of a museum: «للفن المعاصر». */
  readonly ofArts: readonly string[];
  /** Definite nouns that are no place whatever follows: «المشهد الثقافي العربي». */
  readonly scene: readonly string[];
  /** Name → words directly after it with which it is no place: «مسقط رأسه». */
  readonly notBefore: Readonly<Record<string, readonly string[]>>;
  /** Name → words directly before it with which it is no place: «خادم الحرمين الشريفين». */
  readonly notAfter: Readonly<Record<string, readonly string[]>>;
  /** Name → words directly before it with which it is one, though it is another word too: «موسم الغريبة». */
  readonly onlyAfter: Readonly<Record<string, readonly string[]>>;
  /** Nouns of local bodies → their last words, before «ب» and their town: «الحرس الوطني بالعالية». */
  readonly localBody: Readonly<Record<string, readonly string[]>>;
  /** Adjectives of the offices of a region: «الإدارة الجهوية للفلاحة بماطر». */
  readonly regionalAdjective: readonly string[];
  /** Plain words that are mostly the town in a text that names its country: «الحمامات». */
  readonly townsOfNews: readonly string[];
  /** Words that only look like a proclitic and a place: «باكرا». */
  readonly notPlaces: readonly string[];
  /** Peninsulas that are called so without the word too: «القرم», but not «كولا». */
  readonly peninsulas: readonly string[];
  /** First words of names, or words before them, by what they say of the place. */
  readonly classes: Readonly<Record<PlaceClass, readonly string[]>>;
  /** Kinds of division and the countries that are divided so, ISO 3166-1 alpha-2: «عمالة» is Moroccan. */
  readonly divisions: Readonly<Record<string, readonly string[]>>;
}
type ListName = Exclude<
  keyof PlaceWords,
  | 'notBefore'
  | 'notAfter'
  | 'onlyAfter'
  | 'localBody'
  | 'notHeads'
  | 'notPlaces'
  | 'peninsulas'
  | 'classes'
  | 'divisions'
>;

/** The lists as they are. */
export const placeWords = lazy(() => loadLexicon<PlaceWords>('place-words.json'));
const notHeads = lazy(() => keysOf(placeWords().notHeads));
const read = readingsIn(() => {
  const {
    notBefore: _b,
    notAfter: _a,
    onlyAfter: _o,
    localBody: _l,
    notHeads: _h,
    notPlaces: _p,
    peninsulas: _s,
    classes: _c,
    divisions: _d,
    ...lists
  } = placeWords();
  return lists;
});

const readLists = ({ key, starts }: Lexeme): Readings<ListName> =>
  read(notHeads().has(key) ? starts.slice(0, 1) : starts);
/** Nearly all words are in none. */
const noLists = lazy(() => read([]));
const isListed = new Trait('place-words/isListed', (lexeme) => readLists(lexeme) !== noLists());
const knownLists = perLexeme(readLists);
const listsOf = (lexeme: Lexeme): Readings<ListName> =>
  isListed.has(lexeme) ? knownLists(lexeme) : noLists();

/** Whether a word is a kind of settlement, a kind that is part of the name, or «مدن» and its like. */
export const isPlaceKind = new Trait('place-words/isPlaceKind', (lexeme) => {
  const { settlement, landmark, list, announcer, quotedKind } = readLists(lexeme);
  return (settlement ?? landmark ?? list ?? announcer ?? quotedKind) !== null;
});

/** Whether a venue without a name of its own, a road or a house may begin with a word: «المدرج», «مجمع», «طريق». */
export const opensVenue = new Trait('place-words/opensVenue', (lexeme) => {
  const { definiteBuilding, definiteVenue, centre, natural, site, road, house } = readLists(lexeme);
  return (definiteBuilding ?? definiteVenue ?? centre ?? natural ?? site ?? road ?? house) !== null;
});

type Reading = (lexeme: Lexeme) => Start | null;
export const insideWord: Reading = (lexeme) => listsOf(lexeme).inside;
export const settlementWord: Reading = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).settlement : null;
export const weakKind: Reading = (lexeme) => listsOf(lexeme).weakKind;
export const listWord: Reading = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).list : null;
export const landmarkWord: Reading = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).landmark : null;
export const announcerWord: Reading = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).announcer : null;
export const weakAnnouncer: Reading = (lexeme) => listsOf(lexeme).weakAnnouncer;
export const nameHeadWord: Reading = (lexeme) => listsOf(lexeme).nameHead;
export const takesDefiniteName: Reading = (lexeme) => listsOf(lexeme).definiteName;
export const streetWord: Reading = (lexeme) => listsOf(lexeme).street;
export const namesBodyAlone: Reading = (lexeme) => listsOf(lexeme).bodyAlone;
export const takesKnownOnly: Reading = (lexeme) => listsOf(lexeme).knownNameOnly;
export const namesake: Reading = (lexeme) => listsOf(lexeme).namesake;
export const takesCountry: Reading = (lexeme) => listsOf(lexeme).countryInName;
export const clubWord: Reading = (lexeme) => listsOf(lexeme).club;
export const buildingWord: Reading = (lexeme) => listsOf(lexeme).building;
export const builtKind: Reading = (lexeme) => listsOf(lexeme).builtKind;
export const quotedKind: Reading = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).quotedKind : null;
export const directionWord: Reading = (lexeme) => listsOf(lexeme).direction;
export const vagueKind: Reading = (lexeme) => listsOf(lexeme).vagueKind;
export const siteWord: Reading = (lexeme) => listsOf(lexeme).site;
export const isScene = (lexeme: Lexeme): boolean => listsOf(lexeme).scene !== null;
export const centreWord: Reading = (lexeme) => listsOf(lexeme).centre;
export const isRegionalAdjective = (lexeme: Lexeme): boolean =>
  listsOf(lexeme).regionalAdjective !== null;
export const definiteVenue: Reading = (lexeme) => listsOf(lexeme).definiteVenue;
export const naturalWord: Reading = (lexeme) => listsOf(lexeme).natural;

/** Of lists whose words occur without proclitics. */
const isWhole = (reading: Start | null): boolean => reading?.proclitics === '';
export const isNameHead = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).nameHead);
export const isStreetName = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).streetName);
export const isNameTitle = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).nameTitle);
export const definiteBuilding: Reading = (lexeme) =>
  opensVenue.has(lexeme) ? listsOf(lexeme).definiteBuilding : null;
export const isBuildingAdjective = (lexeme: Lexeme): boolean =>
  isWhole(listsOf(lexeme).buildingAdjective);
export const isFoundedFor = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).foundedFor);
export const roadWord: Reading = (lexeme) => (opensVenue.has(lexeme) ? listsOf(lexeme).road : null);
export const houseWord: Reading = (lexeme) =>
  opensVenue.has(lexeme) ? listsOf(lexeme).house : null;
export const ruinWord = rarely('place-words/ruinWord', (lexeme) => readLists(lexeme).ruin);
export const isHousePurpose = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).housePurpose);
export const isAncient = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).ancient);
export const districtWord: Reading = (lexeme) => listsOf(lexeme).district;
export const communeWord: Reading = (lexeme) => listsOf(lexeme).commune;
export const compoundAdjective: Reading = (lexeme) => listsOf(lexeme).compoundAdjective;
export const isCompoundAdjective = (lexeme: Lexeme): boolean => isWhole(compoundAdjective(lexeme));
export const isColour = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).colour);
/** Whether «الغرب» behind a word is the states of the West. */
export const isBeforeWest = (lexeme: Lexeme): boolean => listsOf(lexeme).beforeWest !== null;
export const isCentreAdjective = (lexeme: Lexeme): boolean =>
  isWhole(listsOf(lexeme).centreAdjective);
export const chainWord: Reading = (lexeme) => listsOf(lexeme).chain;
export const isVenueAdjective = (lexeme: Lexeme): boolean =>
  isWhole(listsOf(lexeme).venueAdjective);
/** «للأطفال»: whom a hospital is for. */
export const numberedKind: Reading = (lexeme) => listsOf(lexeme).numberedKind;
export const isDwelling = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).dwellings);
export const isOfPatients = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).patients);

/** «للفنون»: what a museum shows. */
export const isShown = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).shown);

/** «المعاصر», «الحديث»: of arts that a museum shows. */
export const isOfArts = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).ofArts);
export const isClosing = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).closing);
export const isNotAfterHead = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).notAfterHead);

const classes = lazy(
  () =>
    new Map(
      Object.entries(placeWords().classes).flatMap(([name, list]) =>
        [...keysOf(list)].map((key) => [key, name as PlaceClass] as const),
      ),
    ),
);

/** What a word, given as a search key, says of the place that it begins or is before. */
export const classOfWord = (key: string): PlaceClass | undefined => classes().get(key);

const divisions = lazy(() => byKey(placeWords().divisions));

/** The countries that have divisions of a kind: «إقليم» Morocco. Of a search key. */
export const countriesDividedInto = (key: string): readonly string[] => divisions().get(key) ?? [];

const peninsulas = lazy(() => keysOf(placeWords().peninsulas));
/** Whether a search key alone is the name of a peninsula: «القرم». */
export const isPeninsulaAlone = (key: string): boolean => peninsulas().has(key);
