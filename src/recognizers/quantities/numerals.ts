import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { searchKey } from '../../text/normalize.ts';
import { rarely } from '../../text/trait.ts';

/** Value → its words. */
type Forms = Readonly<Record<string, readonly string[]>>;

interface NumeralLexicon {
  readonly ones: Forms;
  readonly stems: Forms;
  readonly tens: Forms;
  readonly hundreds: Forms;
  readonly scales: readonly {
    readonly value: number;
    readonly one: readonly string[];
    readonly either: readonly string[];
    readonly two: readonly string[];
    readonly many: readonly string[];
  }[];
  readonly fractions: Forms;
  /** Words that only look like a proclitic and a number: «لست» is «I am not». */
  readonly notNumerals: readonly string[];
}

/** What a number word can do in a number: a `stem`, «اثنا» or «خمسا», is one only with tens. */
export type Numeral =
  | { readonly kind: 'one' | 'stem' | 'ten' | 'hundred' | 'fraction'; readonly value: number }
  | {
      readonly kind: 'scale';
      readonly value: number;
      /** «ألفا» is one, as an accusative, or two, before what is counted. */
      readonly count: 'one' | 'two' | 'many' | 'either';
    };

export interface NumeralReading {
  readonly numeral: Numeral;
  readonly proclitics: string;
  readonly definite: boolean;
  /** UTF-16 offset in the word, after its proclitics. */
  readonly offset: number;
}

const numerals = lazy((): ReadonlyMap<string, Numeral> => {
  const { scales, notNumerals: _, ...lexicon } = loadLexicon<NumeralLexicon>('numerals.json');
  const index = new Map<string, Numeral>();
  const add = (forms: readonly string[], numeral: Numeral): void => {
    for (const form of forms) index.set(searchKey(form), numeral);
  };
  const addAll = (kind: Exclude<Numeral['kind'], 'scale'>, list: Forms): void => {
    for (const [value, forms] of Object.entries(list)) add(forms, { kind, value: Number(value) });
  };
  addAll('one', lexicon.ones);
  addAll('stem', lexicon.stems);
  addAll('ten', lexicon.tens);
  addAll('hundred', lexicon.hundreds);
  addAll('fraction', lexicon.fractions);
  for (const { value, one, either, two, many } of scales) {
    const scale = (count: 'one' | 'two' | 'many' | 'either') =>
      ({ kind: 'scale', value, count }) as const;
    add(one, scale('one'));
    add(either, scale('either'));
    add(two, scale('two'));
    add(many, scale('many'));
  }
  return index;
});

/** The number word that a word is, with or without proclitics and article; null for other words. */
export const numeralOf = rarely('numerals/numeralOf', (lexeme): NumeralReading | null => {
  if (lexeme.kind !== 'arabic' || notNumerals().has(lexeme.key)) return null;
  for (const { key, spelling, proclitics, offset } of lexeme.starts) {
    // «وأحد عشر» is و and أحد, not واحد.
    const bare = spelling === 'وأحد' ? undefined : numerals().get(key);
    if (bare !== undefined) return { numeral: bare, proclitics, definite: false, offset };
    const named = key.startsWith('ال') ? numerals().get(key.slice(2)) : undefined;
    if (named !== undefined && takesArticle(named, key)) {
      return { numeral: named, proclitics, definite: true, offset };
    }
  }
  return null;
});

/**
 * «الدول الأربع», «الإحدى عشرة», «المليون»; «الخمسون» is the fiftieth, «الأحد» and «الاثنين» are
 * days of the week, «الآلاف» are not counted.
 */
const takesArticle = (numeral: Numeral, key: string): boolean => {
  switch (numeral.kind) {
    case 'one':
      return numeral.value > 2 || key === 'الاحدي';
    case 'scale':
      return numeral.count === 'one';
    default:
      return numeral.kind === 'stem' || numeral.kind === 'fraction';
  }
};

const notNumerals = lazy(
  () => new Set(loadLexicon<NumeralLexicon>('numerals.json').notNumerals.map(searchKey)),
);
