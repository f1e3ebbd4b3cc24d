import type { AmountValue, Candidate, Recognizer, Token } from '../../document.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { scaledAs, secondEndOf } from './amounts/amount-ranges.ts';
import { opensBrackets, scaledBracketAt } from './amounts/bracketed.ts';
import { isFractionSign, isTwoParts, scaledFractionAt } from './amounts/written-fractions.ts';
import { isBareNumber } from './bare/bare-number.ts';
import { MeasureReader } from './measures.ts';
import {
  isCodeBefore,
  isCurrencyNoun,
  isCurrencySymbol,
  isTwoOfCurrency,
} from './money/currencies.ts';
import { beginsCurrencySign } from './money/currency-signs.ts';
import { beginsGluedCode } from './money/glued-codes.ts';
import { countedZeroAt } from './numerals/counted-zero.ts';
import { type NumberPhrase, numberAt } from './numerals/numbers.ts';
import { numeralOf, zeroOffset } from './numerals/numeral-reading.ts';
import { isDegreeSign } from './units/degrees.ts';
import { isPercentSign } from './units/percents.ts';
import { beginsTwoUnits, beginsUnit } from './units/units.ts';

/** Numbers, percentages, money and quantities, in figures and in words. */
export const quantities: Recognizer = {
  id: 'quantities',
  kinds: ['number', 'percent', 'money', 'quantity'],
  recognize: (document, earlier = []) => {
    const { tokens } = document;
    const measures = new MeasureReader(document, earlier);
    const isCount = (index: number) =>
      measures.at(index) !== undefined || numberAt(tokens, index)?.form === 'phrase';
    const found: Candidate[] = [];
    for (let index = opens.next(tokens); index >= 0; index = opens.next(tokens, index + 1)) {
      const measure = measures.at(index);
      const scaled =
        measure === undefined
          ? (scaledFractionAt(tokens, tokenAt(tokens, index)) ?? scaledBracketAt(tokens, index))
          : undefined;
      const number = (measure ?? scaled) === undefined ? numberAt(tokens, index) : undefined;
      // With a unit, a currency or a percent sign nothing else can be meant.
      if (measure !== undefined) {
        found.push(candidateOf(measure, measure, grade.certain));
      } else if (number !== undefined && isBareNumber(document, number, isCount)) {
        // Dates, telephone numbers and names that hold the number come first.
        const { amount, form } = scaledByRange(tokens, number);
        const amounts = { type: 'number', value: { amount }, rule: form } as const;
        found.push(candidateOf(number, amounts, grade.possible));
      } else if (scaled !== undefined) {
        const { amount, form } = scaled;
        const amounts = { type: 'number', value: { amount }, rule: form } as const;
        found.push(candidateOf(scaled, amounts, grade.possible));
      } else {
        const start = countedZeroAt(tokens, index);
        const end = tokens[index]?.end ?? 0;
        if (start !== undefined) found.push(candidateOf({ start, end }, zero, grade.possible));
      }
      const read = measure ?? scaled ?? number;
      if (read !== undefined) index = read.endToken - 1;
    }
    return found;
  },
};

const zero = { type: 'number', value: { amount: 0 }, rule: 'word' } as const;

/** Whether an amount can begin with a word or mark. */
const opens = new Trait('quantities/opens', (lexeme) => {
  switch (lexeme.kind) {
    case 'number':
      return true;
    case 'arabic':
      return (
        numeralOf(lexeme) !== null ||
        zeroOffset(lexeme) !== null ||
        isTwoParts(lexeme) ||
        isTwoOfCurrency(lexeme) ||
        beginsTwoUnits(lexeme) ||
        isCurrencyNoun(lexeme) ||
        beginsUnit(lexeme) ||
        beginsCurrencySign(lexeme)
      );
    case 'punctuation':
      return isPercentSign({ lexeme }) || opensBrackets(lexeme.text);
    default:
      return (
        isCodeBefore(lexeme) ||
        isCurrencySymbol(lexeme) ||
        beginsCurrencySign(lexeme) ||
        beginsGluedCode(lexeme) ||
        isFractionSign(lexeme) ||
        isDegreeSign(lexeme)
      );
  }
});

/** «ما بين 40 و50 ألف متظاهر»: the first end of a range shares the scale of the second. */
const scaledByRange = (tokens: readonly Token[], first: NumberPhrase): NumberPhrase => {
  const at = secondEndOf(tokens, first);
  const second = at === undefined ? undefined : numberAt(tokens, at);
  return second === undefined ? first : scaledAs(first, second);
};

interface ReadAmount {
  readonly type: 'number' | 'percent' | 'money' | 'quantity';
  readonly value: AmountValue;
  readonly rule: string;
}

const candidateOf = (
  { start, end }: { readonly start: number; readonly end: number },
  { type, value, rule }: ReadAmount,
  confidence: number,
): Candidate => ({
  type,
  start,
  end,
  value,
  confidence,
  source: 'quantities',
  rule: `quantities/${rule}`,
});
