import type { PlaceClass } from '../document.ts';
import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/per-lexeme.ts';
import { rarely, Trait } from '../text/trait.ts';
import { keysOf, type Readings, readingsIn } from './ambiguous.ts';
import { lazy, loadLexicon } from './load.ts';
import type { PlaceWordLists } from './place-word-lists.ts';
import { byKey } from './word-set.ts';

type PlaceListName = Exclude<
  keyof PlaceWordLists,
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
export const placeWords = lazy(() => loadLexicon<PlaceWordLists>('place-words.json'));
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

const readLists = ({ key, splits }: Lexeme): Readings<PlaceListName> =>
  read(notHeads().has(key) ? splits.slice(0, 1) : splits);
/** Nearly all words are in none. */
const noLists = lazy(() => read([]));
const isListed = new Trait('place-words/isListed', (lexeme) => readLists(lexeme) !== noLists());
const knownLists = perLexeme(readLists);
const listsOf = (lexeme: Lexeme): Readings<PlaceListName> =>
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

type SplitReader = (lexeme: Lexeme) => ProcliticSplit | null;
export const insideWord: SplitReader = (lexeme) => listsOf(lexeme).inside;
export const settlementWord: SplitReader = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).settlement : null;
export const weakKind: SplitReader = (lexeme) => listsOf(lexeme).weakKind;
export const listWord: SplitReader = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).list : null;
export const landmarkWord: SplitReader = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).landmark : null;
export const announcerWord: SplitReader = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).announcer : null;
export const weakAnnouncer: SplitReader = (lexeme) => listsOf(lexeme).weakAnnouncer;
export const nameHeadWord: SplitReader = (lexeme) => listsOf(lexeme).nameHead;
export const takesDefiniteName: SplitReader = (lexeme) => listsOf(lexeme).definiteName;
export const streetWord: SplitReader = (lexeme) => listsOf(lexeme).street;
export const namesBodyAlone: SplitReader = (lexeme) => listsOf(lexeme).bodyAlone;
export const takesKnownOnly: SplitReader = (lexeme) => listsOf(lexeme).knownNameOnly;
export const namesake: SplitReader = (lexeme) => listsOf(lexeme).namesake;
export const takesCountry: SplitReader = (lexeme) => listsOf(lexeme).countryInName;
export const clubWord: SplitReader = (lexeme) => listsOf(lexeme).club;
export const buildingWord: SplitReader = (lexeme) => listsOf(lexeme).building;
export const builtKind: SplitReader = (lexeme) => listsOf(lexeme).builtKind;
export const quotedKind: SplitReader = (lexeme) =>
  isPlaceKind.has(lexeme) ? listsOf(lexeme).quotedKind : null;
export const directionWord: SplitReader = (lexeme) => listsOf(lexeme).direction;
export const vagueKind: SplitReader = (lexeme) => listsOf(lexeme).vagueKind;
export const siteWord: SplitReader = (lexeme) => listsOf(lexeme).site;
export const isScene = (lexeme: Lexeme): boolean => listsOf(lexeme).scene !== null;
export const centreWord: SplitReader = (lexeme) => listsOf(lexeme).centre;
export const isRegionalAdjective = (lexeme: Lexeme): boolean =>
  listsOf(lexeme).regionalAdjective !== null;
export const definiteVenue: SplitReader = (lexeme) => listsOf(lexeme).definiteVenue;
export const naturalWord: SplitReader = (lexeme) => listsOf(lexeme).natural;

/** Of lists whose words occur without proclitics. */
const isWhole = (reading: ProcliticSplit | null): boolean => reading?.proclitics === '';
export const isNameHead = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).nameHead);
export const isStreetName = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).streetName);
export const isNameTitle = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).nameTitle);
export const definiteBuilding: SplitReader = (lexeme) =>
  opensVenue.has(lexeme) ? listsOf(lexeme).definiteBuilding : null;
export const isBuildingAdjective = (lexeme: Lexeme): boolean =>
  isWhole(listsOf(lexeme).buildingAdjective);
export const isFoundedFor = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).foundedFor);
export const roadWord: SplitReader = (lexeme) =>
  opensVenue.has(lexeme) ? listsOf(lexeme).road : null;
export const houseWord: SplitReader = (lexeme) =>
  opensVenue.has(lexeme) ? listsOf(lexeme).house : null;
export const ruinWord = rarely('place-words/ruinWord', (lexeme) => readLists(lexeme).ruin);
export const isHousePurpose = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).housePurpose);
export const isAncient = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).ancient);
export const districtWord: SplitReader = (lexeme) => listsOf(lexeme).district;
export const communeWord: SplitReader = (lexeme) => listsOf(lexeme).commune;
export const compoundAdjective: SplitReader = (lexeme) => listsOf(lexeme).compoundAdjective;
export const isCompoundAdjective = (lexeme: Lexeme): boolean => isWhole(compoundAdjective(lexeme));
export const isColour = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).colour);
/** Whether «الغرب» behind a word is the states of the West. */
export const isBeforeWest = (lexeme: Lexeme): boolean => listsOf(lexeme).beforeWest !== null;
export const isCentreAdjective = (lexeme: Lexeme): boolean =>
  isWhole(listsOf(lexeme).centreAdjective);
export const chainWord: SplitReader = (lexeme) => listsOf(lexeme).chain;
export const isVenueAdjective = (lexeme: Lexeme): boolean =>
  isWhole(listsOf(lexeme).venueAdjective);
export const numberedKind: SplitReader = (lexeme) => listsOf(lexeme).numberedKind;
export const isDwelling = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).dwellings);
/** «للأطفال»: whom a hospital is for. */
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
