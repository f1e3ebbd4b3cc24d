import type { Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/lexeme.ts';
import type { Start } from '../text/proclitic-splits.ts';
import { Trait } from '../text/trait.ts';
import { byKey, keysOf, type Readings, readingsIn } from './ambiguous.ts';
import { lazy, loadLexicon } from './load.ts';

/** Words around and inside names of places; each list is separated by `|`. */
interface PlaceWords {
  /** Words after which a name stands for a place: «في», «ضواحي». */
  readonly inside: string;
  /** Kinds of settlement and region, which stay outside of the name: «مدينة», «محافظة». */
  readonly settlement: string;
  /** Those of them that have so many other uses that no doubtful name is taken after them. */
  readonly weakKind: string;
  /** Those of them that are followed by several names: «مدن», «محافظتي». */
  readonly list: string;
  /** Kinds after which an ordinary definite word is a name: «حي النزهة», «شارع الحرية». */
  readonly definiteName: string;
  /** Kinds that are part of the name: «نهر», «مطار», «شارع». */
  readonly landmark: string;
  /** Those of them that stay outside when the rest is a place by itself: «ميناء عدن». */
  readonly bodyAlone: string;
  /** Those of them that are named after countries: «نهر الأردن», but not «جبال لبنان». */
  readonly countryInName: string;
  /** Words after which a city's name is that of its club. */
  readonly club: string;
  /** Words after which a rare word is mostly a name: «أهالي», «أوتوستراد». */
  readonly announcer: string;
  /** Those of them of which that is less sure. */
  readonly weakAnnouncer: string;
  /** First words of names of two words: «عين», «كفر», «سان». */
  readonly nameHead: string;
  /** Titles inside a name: «شارع الملك فيصل». */
  readonly nameTitle: string;
  /** Last words of a name: «الدولي». */
  readonly closing: string;
  /** Words that never begin a name after a kind. */
  readonly notAfterHead: string;
  /** Words that only look like a proclitic and a kind: «وحي». */
  readonly notHeads: string;
  /** Name → words directly after it with which it is no place: «مسقط رأسه». */
  readonly notBefore: Readonly<Record<string, string>>;
}
type ListName = Exclude<keyof PlaceWords, 'notBefore' | 'notHeads'>;

const words = lazy(() => loadLexicon<PlaceWords>('place-words.json'));
const notHeads = lazy(() => keysOf(words().notHeads));
const read = readingsIn(() => {
  const { notBefore: _exceptions, notHeads: _words, ...lists } = words();
  return lists;
});

const readLists = ({ key, starts }: Lexeme): Readings<ListName> =>
  read(notHeads().has(key) ? starts.slice(0, 1) : starts);
const listsOf = perLexeme(readLists);

/** Whether a word is a kind of settlement, a kind that is part of the name, or «مدن» and its like. */
export const isPlaceKind = new Trait((lexeme) => {
  const { settlement, landmark, list, announcer } = readLists(lexeme);
  return (settlement ?? landmark ?? list ?? announcer) !== null;
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
export const namesBodyAlone: Reading = (lexeme) => listsOf(lexeme).bodyAlone;
export const takesCountry: Reading = (lexeme) => listsOf(lexeme).countryInName;
export const clubWord: Reading = (lexeme) => listsOf(lexeme).club;

/** Of lists whose words stand without proclitics. */
const isWhole = (reading: Start | null): boolean => reading?.proclitics === '';
export const isNameHead = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).nameHead);
export const isNameTitle = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).nameTitle);
export const isClosing = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).closing);
export const isNotAfterHead = (lexeme: Lexeme): boolean => isWhole(listsOf(lexeme).notAfterHead);

const exceptions = lazy(
  () =>
    new Map(
      [...byKey(words().notBefore)].map(([key, list]): [string, ReadonlySet<string>] => [
        key,
        keysOf(list),
      ]),
    ),
);

/** Whether a name means something else because of the word after it, both as search keys. */
export const isUndoneBy = (name: string, after: string): boolean =>
  exceptions().get(name)?.has(after) === true;
