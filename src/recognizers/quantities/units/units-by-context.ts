import type { Token } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { tokensBefore } from '../../../text/neighbours.ts';
import { searchKeys } from '../../../text/normalize.ts';

/** Words and letters that are a unit only behind what is measured in it. */
type UnitsByContext = readonly {
  readonly unit: string;
  readonly forms: readonly string[];
  /** What is measured: «سباق», «الحرارة». */
  readonly measured: readonly string[];
}[];

interface UnitOfMeasured {
  readonly unit: string;
  readonly measured: ReadonlySet<string>;
}

const unitsOf = lazy((): ReadonlyMap<string, readonly UnitOfMeasured[]> => {
  const byForm = new Map<string, UnitOfMeasured[]>();
  for (const { unit, forms, measured } of loadLexicon<UnitsByContext>('units-by-context.json')) {
    const one = { unit, measured: new Set(searchKeys(measured)) };
    for (const form of searchKeys(forms)) byForm.set(form, [...(byForm.get(form) ?? []), one]);
  }
  return byForm;
});

/** Most words from what is measured to its figures: «الرؤية الأفقية أقل من 1200 م». */
const farthest = 4;

/**
 * The unit at a token that a word before the figures tells: metres of «سباق 1500 م», degrees of
 * «الحرارة 40 م», horsepower of «بقوة 300 حصان»; undefined where none is measured.
 */
export const unitByContext = (
  tokens: readonly Token[],
  firstToken: number,
  index: number,
): string | undefined => {
  const word = tokens[index];
  const units = word === undefined ? undefined : unitsOf().get(word.lexeme.key);
  if (units === undefined) return undefined;
  for (const { lexeme } of tokensBefore(tokens, firstToken, farthest)) {
    const found = units.find(({ measured }) => lexeme.splits.some(({ key }) => measured.has(key)));
    if (found !== undefined) return found.unit;
  }
  return undefined;
};
