import type { Token } from '../../../document.ts';
import { type Numeral, notNumerals, numerals } from '../../../lexicons/numerals.ts';
import { rarely } from '../../../text/trait.ts';
import { isNumberWord } from './number-words.ts';

export interface NumeralReading {
  readonly numeral: Numeral;
  readonly proclitics: string;
  readonly definite: boolean;
  /** UTF-16 offset in the word, after its proclitics. */
  readonly offset: number;
}

/** The number word that a word is, with or without proclitics and article; null for other words. */
export const numeralOf = rarely('numeral-reading/numeralOf', (lexeme): NumeralReading | null => {
  if (lexeme.kind !== 'arabic' || notNumerals().has(lexeme.key)) return null;
  for (const { key, spelling, proclitics, offset } of lexeme.splits) {
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

/** Where «صفر» begins in a word, behind its proclitics; null for other words. */
export const zeroOffset = rarely('numeral-reading/zeroOffset', ({ kind, splits }): number | null =>
  kind === 'arabic' ? (splits.find(({ key }) => isNumberWord('zero', key))?.offset ?? null) : null,
);

/**
 * «الدول الأربع», «الإحدى عشرة», «المليون», «الألفي دينار»; «الأحد» and «الاثنين» are days of the week, «الآلاف»
 * are not counted.
 */
const takesArticle = (numeral: Numeral, key: string): boolean => {
  switch (numeral.kind) {
    case 'one':
      return numeral.value > 2 || key === 'الاحدي';
    case 'scale':
      return numeral.count === 'one' || numeral.count === 'two';
    default:
      return true;
  }
};

/** «الخمسون» and «المئة» are the fiftieth and hundredth too, «الألفين» a year: numbers only before what they count. */
export const isOrdinalToo = ({ definite, numeral }: NumeralReading): boolean =>
  definite &&
  (numeral.kind === 'ten' ||
    numeral.kind === 'hundred' ||
    (numeral.kind === 'scale' && numeral.count === 'two'));

/** «القيمة (بالمليون ريال)»: what the figures of a table are counted in. */
export const isUnitOfTable = (tokens: readonly Token[], index: number): boolean => {
  const [opening, token] = [tokens[index - 1], tokens[index]];
  if (opening?.lexeme.text !== '(' || token === undefined) return false;
  const reading = numeralOf(token.lexeme);
  return (
    reading?.definite === true && reading.numeral.kind === 'scale' && reading.proclitics === 'ب'
  );
};
