import type { Token } from '../../document.ts';
import { Gazetteer, type GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { lazy, loadLexicon } from '../../lexicons/load.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { searchKey } from '../../text/normalize.ts';

/** CLDR unit → its forms after a number and its dual; «_» stands for a space. */
type UnitLexicon = Readonly<Record<string, { readonly forms: string; readonly two: string }>>;

interface UnitForm {
  /** CLDR unit identifier; quintal and feddan, which CLDR has not, are named alike. */
  readonly unit: string;
  readonly two: boolean;
}

export interface Unit {
  readonly unit: string;
  /** UTF-16 offset. */
  readonly start: number;
  /** The token after it. */
  readonly endToken: number;
}

const lengths = new Set(['kilometer', 'meter', 'centimeter', 'mile']);
const powers: readonly (readonly [prefix: string, adjectives: string])[] = [
  ['square', 'مربع مربعا مربعة مربعين'],
  ['cubic', 'مكعب مكعبا مكعبة مكعبين'],
];
const speeds = new Set(['kilometer', 'mile', 'nautical-mile']);
const perHour = ['في الساعة', 'بالساعة', 'في الساعة الواحدة'];

const gazetteer = lazy(() => {
  const names: [string, UnitForm][] = [];
  const add = (unit: string, form: string, two: boolean): void => {
    names.push([form, { unit, two }]);
    if (lengths.has(unit)) {
      for (const [prefix, adjectives] of powers) {
        for (const adjective of adjectives.split(' ')) {
          names.push([`${form} ${adjective}`, { unit: `${prefix}-${unit}`, two }]);
        }
      }
    }
    if (!speeds.has(unit)) return;
    for (const rate of perHour) names.push([`${form} ${rate}`, { unit: `${unit}-per-hour`, two }]);
  };
  for (const [unit, { forms, two }] of Object.entries(loadLexicon<UnitLexicon>('units.json'))) {
    for (const form of forms.split(' ')) add(unit, form.replaceAll('_', ' '), false);
    for (const form of two.split(' ').filter(Boolean)) add(unit, form.replaceAll('_', ' '), true);
  }
  return new Gazetteer(names);
});

/** The unit that a number before the token is counted in. */
export const unitAt = (tokens: readonly Token[], index: number): Unit | undefined =>
  longest(tokens, index, false);

/** Whether a dual unit may begin with a word. */
export const beginsTwoUnits = (lexeme: Lexeme): boolean =>
  lexeme.starts.some(({ key }) => dualHeads().has(key));

const dualHeads = lazy(
  () =>
    new Set(
      Object.values(loadLexicon<UnitLexicon>('units.json')).flatMap(({ two }) =>
        two.split(' ').map((form) => searchKey(form.split('_')[0] ?? '')),
      ),
    ),
);

/** Two of a unit, as its dual says: «كيلومترين». */
export const twoUnitsAt = (tokens: readonly Token[], index: number): Unit | undefined =>
  longest(tokens, index, true);

const longest = (tokens: readonly Token[], index: number, two: boolean): Unit | undefined => {
  let best: GazetteerMatch<UnitForm> | undefined;
  for (const match of gazetteer().matchesAt(tokens, index)) {
    const fits = match.payload.two === two && (two || match.proclitics === '');
    if (fits && match.endToken > (best?.endToken ?? 0)) best = match;
  }
  return best && { unit: best.payload.unit, start: best.start, endToken: best.endToken };
};
