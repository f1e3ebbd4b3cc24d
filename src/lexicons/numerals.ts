import { searchKey } from '../text/normalize.ts';
import { lazy, loadLexicon } from './load.ts';
import { wordSet } from './word-set.ts';

/** Value → its words. */
type Forms = Readonly<Record<string, readonly string[]>>;

/** The words of numbers, for counts and dates alike. */
interface NumeralLexicon {
  /** One to ten: «خمسة». */
  readonly ones: Forms;
  /** Only with a ten behind them: «خمسا وعشرين», «اثنا عشر». */
  readonly stems: Forms;
  /** «عشرون». */
  readonly tens: Forms;
  /** «مئة», «ثلاثمئة». */
  readonly hundreds: Forms;
  /** Thousand, million and so on: «ألف», the accusative or dual «ألفا», «ألفين», «آلاف». */
  readonly scales: readonly {
    readonly value: number;
    readonly one: readonly string[];
    readonly either: readonly string[];
    readonly two: readonly string[];
    readonly many: readonly string[];
  }[];
  /** Into how many parts: «نصف» 2. */
  readonly fractions: Forms;
  /** Two parts, by how many make a whole: «ثلثي» 3. */
  readonly twoParts: Forms;
  /** Several parts, by how many make a whole: the «أرباع» of «ثلاثة أرباع» 4. */
  readonly parts: Forms;
  /** First to tenth, without «ال»: «ثالث», «ثالثة». */
  readonly ordinals: Forms;
  /** Words that only look like a proclitic and a number: «لست» is «I am not». */
  readonly notNumerals: readonly string[];
}

/** What a number word can do in a number; a fraction's value is the number of parts. */
export type Numeral =
  | {
      readonly kind: 'one' | 'stem' | 'ten' | 'hundred' | 'fraction';
      readonly value: number;
    }
  | {
      readonly kind: 'scale';
      readonly value: number;
      /** «ألفا» is one, as an accusative, or two, before what is counted. */
      readonly count: 'one' | 'two' | 'many' | 'either';
    };

const lexicon = lazy(() => loadLexicon<NumeralLexicon>('numerals.json'));

const valuesOf = (forms: Forms): readonly (readonly [key: string, value: number])[] =>
  Object.entries(forms).flatMap(([value, words]) =>
    words.map((word) => [searchKey(word), Number(value)] as const),
  );

/** Number words by their search keys. */
export const numerals = lazy((): ReadonlyMap<string, Numeral> => {
  const { ones, stems, tens, hundreds, scales, fractions } = lexicon();
  const lists = { one: ones, stem: stems, ten: tens, hundred: hundreds, fraction: fractions };
  const index = new Map<string, Numeral>();
  for (const kind of ['one', 'stem', 'ten', 'hundred', 'fraction'] as const) {
    for (const [key, value] of valuesOf(lists[kind])) index.set(key, { kind, value });
  }
  for (const scale of scales) {
    for (const count of ['one', 'either', 'two', 'many'] as const) {
      for (const word of scale[count]) {
        index.set(searchKey(word), { kind: 'scale', value: scale.value, count });
      }
    }
  }
  return index;
});

/** First to tenth by their search keys: «ثالث» 3. */
export const ordinals = lazy(
  (): ReadonlyMap<string, number> => new Map(valuesOf(lexicon().ordinals)),
);

/** Several parts of a whole by their search keys: «أرباع» 4. */
export const parts = lazy((): ReadonlyMap<string, number> => new Map(valuesOf(lexicon().parts)));

/** Two parts of a whole by their search keys: «ثلثي» 3. */
export const twoParts = lazy(
  (): ReadonlyMap<string, number> => new Map(valuesOf(lexicon().twoParts)),
);

export const notNumerals = lazy((): ReadonlySet<string> => wordSet(lexicon().notNumerals));
