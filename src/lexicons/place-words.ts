import type { Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/lexeme.ts';
import type { Start } from '../text/starts.ts';
import { byKey, keysOf, readingIn } from './ambiguous.ts';
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
type ListName = Exclude<keyof PlaceWords, 'notBefore'>;

const words = lazy(() => loadLexicon<PlaceWords>('place-words.json'));

const reading = (name: ListName): ((lexeme: Lexeme) => Start | null) => {
  const find = readingIn(() => words()[name]);
  return (lexeme) => (isNotHead(lexeme) ? null : find(lexeme));
};

/** A list whose words stand without proclitics. */
const plain = (name: ListName): ((lexeme: Lexeme) => boolean) => {
  const keys = lazy(() => keysOf(words()[name]));
  return perLexeme((lexeme) => keys().has(lexeme.key));
};

const isNotHead = plain('notHeads');
export const insideWord = reading('inside');
export const settlementWord = reading('settlement');
export const weakKind = reading('weakKind');
export const listWord = reading('list');
export const landmarkWord = reading('landmark');
export const takesDefiniteName = reading('definiteName');
export const namesBodyAlone = reading('bodyAlone');
export const takesCountry = reading('countryInName');
export const clubWord = reading('club');
export const isNameHead = plain('nameHead');
export const isNameTitle = plain('nameTitle');
export const isClosing = plain('closing');
export const isNotAfterHead = plain('notAfterHead');

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
