import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import { listOf } from '../text/group-by.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/per-lexeme.ts';
import { lazy, loadLexicon } from './load.ts';
import { wordSet } from './word-set.ts';

/** When a name of a country is one, and when its letters mean something else. */
export interface CountrySwitch {
  /** Read as a country only beside a preposition, a word of state or another country. */
  readonly needsContext?: boolean;
  /** Words directly before and after it with which it means something else. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Words directly before and after it with which it is a plain word and no name. */
  readonly plainAfter?: readonly string[];
  readonly plainBefore?: readonly string[];
  readonly notBeforeNumber?: boolean;
  /** Also a sports club: «نادي قطر», «قطر القطري». */
  readonly club?: boolean;
  /** Also an adjective of its country, in this form: «الحكومة السعودية», «لاجئة سورية». */
  readonly alsoAdjective?: 'definite' | 'feminine';
  /** The word nearly always means something else. */
  readonly never?: boolean;
  readonly confidence?: number;
}

/** A name of a country and of another country's city: «عمان». */
export interface Rivals {
  readonly country: string;
  readonly place: string;
  /** Code → codes of the countries usually named beside it. */
  readonly friends: Readonly<Record<string, readonly string[]>>;
}

/** Words that are two things, and what decides. */
interface Ambiguous {
  readonly contexts: Readonly<Record<ContextName, readonly string[]>>;
  readonly countries: Readonly<Record<string, CountrySwitch>>;
  /** Words that only look like a proclitic and a country: «كمالي». */
  readonly notCountries: readonly string[];
  /** Names of countries that are also those of their capitals → ISO 3166-1 code. */
  readonly cities: Readonly<Record<string, string>>;
  readonly rivals: Readonly<Record<string, Rivals>>;
  /** Words before and after a country's name that belong to its official one: «جمهورية مصر العربية». */
  readonly stateForms: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Feminine nouns before a name of a few words: «شركة أكوا باور السعودية». */
  readonly feminineHeads: readonly string[];
  /** «المملكة» alone is the kingdom that the text is about, «الجمهورية الإسلامية» the republic. */
  readonly kingdoms: {
    /** Its words → ISO 3166-1 codes of those that are called so. */
    readonly codes: Readonly<Record<string, readonly string[]>>;
    /** Phrases that speak of one of them, by its code: «خادم الحرمين». */
    readonly signs: Readonly<Record<string, readonly string[]>>;
    /** Words directly after it with which it is another. */
    readonly notBefore: readonly string[];
  };
  readonly nationalities: {
    /** Those whose feminine is also the name of a language: «الفرنسية». */
    readonly languages: readonly string[];
    /** Words for a language, with all their forms: «اللغتين», «لهجة». */
    readonly languageNouns: readonly string[];
    /** What is written or spoken in a language, with all its forms: «نسخة», «الطبعة», «ترجمته». */
    readonly editions: readonly string[];
    /** Words whose object is a language: «يتقن الفرنسية», «مدرس الإنجليزية». */
    readonly languageVerbs: readonly string[];
    /** Languages of no country: «من العربية إلى الفرنسية». */
    readonly otherLanguages: readonly string[];
    /** Words that speak of languages: «ترجمة», «اللغتين». */
    readonly languageWords: readonly string[];
    /** Those that are mostly plain words: «مالي». */
    readonly needsContext: readonly string[];
    /** Words, as they are spelt, that only look like one: «مجرى النهر», «مجريات», «الكوريتين». */
    readonly plain: readonly string[];
    /** The same of those that are one only where they describe the word before: «الوزير اليمنى», «الأمريكيتين». */
    readonly describing: readonly string[];
    /** Nouns that an adjective spelt like a country describes in the accusative: «جنديا سوريا». */
    readonly describedInAccusative: readonly string[];
    /** Nationalities that are also first names: «تركي الفيصل». */
    readonly givenNames: readonly string[];
    /** Definite words before which it is no first name: «تركي الأصل». */
    readonly afterGivenName: readonly string[];
    /** Titles before a first name: «الأمير تركي». */
    readonly nameTitles: readonly string[];
    /** Words before a family name: «ابن المغربي». */
    readonly parents: readonly string[];
    /** Those after which a doubtful plural is one: «اللاجئين الماليين». */
    readonly people: readonly string[];
    /** Nationality → words beside which it is none: «المحيط الهندي». */
    readonly not: Readonly<
      Record<string, { readonly after?: readonly string[]; readonly before?: readonly string[] }>
    >;
  };
}
type ContextName =
  | 'locative'
  | 'direction'
  | 'state'
  | 'geographic'
  | 'city'
  | 'club'
  | 'counterpart'
  | 'time'
  /** What goes from town to town: «خط», «الطريق السيارة». */
  | 'route'
  /** Words between the start and the end of a journey: «نحو». */
  | 'towards'
  /** Bodies that are a town's, not a country's: «المحكمة الابتدائية». */
  | 'townBody'
  | 'departure';

export const ambiguous = lazy(() => loadLexicon<Ambiguous>('ambiguous.json'));

/** The words of a list as search keys. */
export const keysOf = (list: readonly string[] = []): ReadonlySet<string> => wordSet(list);

/** Finds the reading of a word, with or without proclitics, that is in a list; null when none is. */
export const readingIn = (
  list: () => readonly string[],
): ((lexeme: Lexeme) => ProcliticSplit | null) => {
  const keys = lazy(() => keysOf(list()));
  return perLexeme((lexeme) => lexeme.splits.find((split) => keys().has(split.key)) ?? null);
};

/** Whether a word, with or without its proclitics, is among some search keys. */
export const hasReading = (
  token: { readonly lexeme: Lexeme } | undefined,
  keys: ReadonlySet<string>,
): boolean => keys.size > 0 && token?.lexeme.splits.some(({ key }) => keys.has(key)) === true;

/** For each of several lists of words the reading of a word that is in it, or null. */
export type Readings<Name extends string> = Readonly<Record<Name, ProcliticSplit | null>>;

/** Finds the readings of a word in several lists at once, given as its `splits`. */
export const readingsIn = <Name extends string>(
  lists: () => Readonly<Record<Name, readonly string[]>>,
): ((splits: readonly ProcliticSplit[]) => Readings<Name>) => {
  const index = lazy(() => {
    const namesOf = new Map<string, Name[]>();
    const nothing = {} as Record<Name, ProcliticSplit | null>;
    for (const name in lists()) {
      nothing[name] = null;
      for (const key of keysOf(lists()[name])) {
        listOf(namesOf, key).push(name);
      }
    }
    // A copy of a copy has the shape of its original, and reading it stays cheap.
    return { namesOf, nothing: { ...nothing } };
  });
  return (splits) => {
    const { namesOf, nothing } = index();
    let found: Record<Name, ProcliticSplit | null> | undefined;
    for (const split of splits) {
      for (const name of namesOf.get(split.key) ?? none) {
        found ??= { ...nothing };
        found[name] ??= split;
      }
    }
    return found ?? nothing;
  };
};
const none: readonly never[] = [];

const readContexts = readingsIn(() => ambiguous().contexts);
/** The readings of a word in the lists of contexts. */
export const contextsOf: (lexeme: Lexeme) => Readings<ContextName> = perLexeme(({ splits }) =>
  readContexts(splits),
);
