import type { Token } from '../../../document.ts';
import { Gazetteer, type GazetteerMatch } from '../../../lexicons/gazetteer.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { preparedWords } from '../../../lexicons/prepared.ts';
import { preparedNames, spelt } from '../../../lexicons/prepared-names.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { searchKey, searchKeys } from '../../../text/normalize.ts';

interface UnitLexicon {
  readonly units: readonly {
    readonly unit: string;
    /** After a number: «كيلومتر», «كيلومترات». */
    readonly forms: readonly string[];
    /** The dual: «كيلومترين». */
    readonly two: readonly string[];
  }[];
  /** Adjectives that make a length an area or a volume: «متر مربع». */
  readonly powers: readonly { readonly prefix: string; readonly adjectives: readonly string[] }[];
  /** What makes a length a speed: «كيلومترا في الساعة». */
  readonly perHour: readonly string[];
  /** Forms that are a verb as well: «في 2015 قدم» he presented, «30 ألف قدم» are feet. */
  readonly verbsToo: readonly { readonly unit: string; readonly form: string }[];
  /** Forms that are another word before some: «غرامات مالية» are fines. */
  readonly notBefore: readonly { readonly form: string; readonly words: readonly string[] }[];
  /** How Tunisian papers spell a prefix: «جيقا» for «جيغا». */
  readonly respelt: Readonly<Record<string, string>>;
  /** How many of a smaller unit make a greater one: 1000 grams a kilogram. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const lexicon = lazy(() => loadLexicon<UnitLexicon>('units.json'));

interface UnitForm {
  /** CLDR unit identifier; quintal and feddan, which CLDR has not, are named alike. */
  readonly unit: string;
  readonly two: boolean;
  readonly verbToo?: true;
}

export interface MeasureUnit {
  readonly unit: string;
  /** UTF-16 offset. */
  readonly start: number;
  /** The token after it. */
  readonly endToken: number;
  /** Whether its word is a verb as well, and counts only behind number words. */
  readonly verbToo: boolean;
}

/** Units in which heat is measured; a degree alone is of anything. */
export const heatUnits: ReadonlySet<string> = new Set(['celsius', 'degree', 'fahrenheit']);

const lengths = new Set(['kilometer', 'meter', 'centimeter', 'mile']);
const speeds = new Set(['kilometer', 'mile', 'nautical-mile']);

/** All forms of all units, with what each is. */
const unitForms = (): readonly (readonly [form: string, unit: UnitForm])[] => {
  const { units, powers, perHour, verbsToo, respelt } = lexicon();
  const forms: [string, UnitForm][] = [];
  const add = (unit: string, form: string, two: boolean): void => {
    for (const [prefix, other] of Object.entries(respelt)) {
      if (form.startsWith(prefix)) add(unit, other + form.slice(prefix.length), two);
    }
    forms.push([form, { unit, two }]);
    if (lengths.has(unit)) {
      for (const { prefix, adjectives } of powers) {
        for (const adjective of adjectives) {
          forms.push([`${form} ${adjective}`, { unit: `${prefix}-${unit}`, two }]);
        }
      }
    }
    if (!speeds.has(unit)) return;
    for (const rate of perHour) forms.push([`${form} ${rate}`, { unit: `${unit}-per-hour`, two }]);
  };
  for (const { unit, forms: own, two } of units) {
    for (const form of own) add(unit, form, false);
    for (const form of two) add(unit, form, true);
  }
  for (const { unit, form } of verbsToo) forms.push([form, { unit, two: false, verbToo: true }]);
  return forms;
};

const names = preparedNames(
  'units',
  () => spelt(unitForms().map(([form, unit]) => [form, JSON.stringify(unit)])),
  (_, unit) => JSON.parse(unit) as UnitForm,
);
const gazetteer = lazy(() => new Gazetteer(names));

/** The unit that a number before the token is counted in. */
export const unitAt = (tokens: readonly Token[], index: number): MeasureUnit | undefined =>
  longest(tokens, index, false);

/** Fewest letters of a unit that a proclitic may precede: «بكيلو ونصف»; "with a ton" is a belly as well. */
const shortestJoined = 4;

/** One of a unit, a proclitic before it or not: «بكيلومتر واحد», «طن ونصف». */
export const oneUnitAt = (tokens: readonly Token[], index: number): MeasureUnit | undefined => {
  const bare = longest(tokens, index, false);
  if (bare !== undefined) return bare;
  const joined = longest(tokens, index, false, true);
  const word = tokens[index];
  return joined !== undefined && word !== undefined && word.end - joined.start >= shortestJoined
    ? joined
    : undefined;
};

/** Whether a unit may begin with a word. */
export const beginsUnit = (lexeme: Lexeme): boolean => gazetteer().beginsWith(lexeme);

/** Whether a dual unit may begin with a word. */
export const beginsTwoUnits = (lexeme: Lexeme): boolean =>
  lexeme.splits.some(({ key }) => dualHeads().has(key));

const dualHeads = preparedWords('dual-units', () =>
  lexicon().units.flatMap(({ two }) => two.map((form) => searchKey(form.split(' ')[0] ?? ''))),
);

/** Two of a unit, as its dual says: «كيلومترين». */
export const twoUnitsAt = (tokens: readonly Token[], index: number): MeasureUnit | undefined =>
  longest(tokens, index, true);

const longest = (
  tokens: readonly Token[],
  index: number,
  two: boolean,
  mayBeJoined = two,
): MeasureUnit | undefined => {
  let best: GazetteerMatch<UnitForm> | undefined;
  for (const match of gazetteer().matchesAt(tokens, index)) {
    const fits = match.payload.two === two && (mayBeJoined || match.proclitics === '');
    if (fits && match.endToken > (best?.endToken ?? 0)) best = match;
  }
  if (best === undefined || isOtherWord(tokens, best)) return undefined;
  const { start, endToken, payload } = best;
  return { unit: payload.unit, start, endToken, verbToo: payload.verbToo ?? false };
};

const others = lazy(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      lexicon().notBefore.map(({ form, words }) => [searchKey(form), new Set(searchKeys(words))]),
    ),
);

const isOtherWord = (tokens: readonly Token[], { endToken }: GazetteerMatch<UnitForm>): boolean =>
  others()
    .get(tokens[endToken - 1]?.lexeme.key ?? '')
    ?.has(tokens[endToken]?.lexeme.key ?? '') ?? false;

/** How many of one unit make another, the gram of the kilogram; undefined where it is no part of it. */
export const partsIn = (whole: string, part: string): number | undefined =>
  lexicon().parts[whole]?.[part];

/** Whether a word names a unit once more, «الكيلومتر» in «كيلومترين ونصف الكيلومتر». */
export const namesUnit = (token: Token | undefined, unit: string): boolean => {
  const key = token?.lexeme.key ?? '';
  if (!key.startsWith('ال')) return false;
  const found = lexicon().units.find((one) => one.unit === unit);
  return found?.forms.some((form) => searchKey(form) === key.slice(2)) ?? false;
};
