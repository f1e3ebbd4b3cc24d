import type { Document, Token } from '../../../document.ts';
import { type Currency, currencyAt, isCodeBefore, isCurrencySymbol } from '../money/currencies.ts';
import { beginsCurrencySign, currencySignAt } from '../money/currency-signs.ts';
import { gluedCodeAt } from '../money/glued-codes.ts';
import type { MoneyReader } from '../money/money.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import { exact, type NumberPhrase, numberAt } from '../numerals/numbers.ts';
import { degreeSignAt, isDegreeSign } from '../units/degrees.ts';
import { isPercentSign, percentEnd } from '../units/percents.ts';
import { scaledAs, secondEndOf } from './amount-ranges.ts';
import { latinScaled } from './latin-scales.ts';
import { type Amount, type Measure, measureOf } from './measure.ts';

/** What may be between a sign and its amount: blanks, and marks of direction that nobody sees. */
const narrow = /^[ \u00a0\u2009\u202f\u200c-\u200f\u202a-\u202e\u2066-\u2069]{0,3}$/;

/** Reads the amounts of one document that are behind their sign. */
export class SignedAmountReader {
  readonly #document: Document;
  readonly #tokens: readonly Token[];
  readonly #money: MoneyReader;

  constructor(document: Document, money: MoneyReader) {
    this.#document = document;
    this.#tokens = document.tokens;
    this.#money = money;
  }

  /** The measure whose sign is at a token: «$50», «USD 50», «د.ك 50», «﷼50», «%5», «°22». */
  at(token: Token): Measure | undefined {
    const coded = gluedCodeAt(this.#document, token);
    if (coded !== undefined) {
      return this.#money.of(coded, coded.endToken, {
        codes: [coded.code],
        endToken: coded.endToken,
      });
    }
    const sign = this.#signAt(token);
    if (sign === undefined && !isPercentSign(token)) return this.#behindDegreeSign(token);
    // «رقم QR 1301» is a flight.
    if (isNumberWord('labels', this.#tokens[token.index - 1]?.lexeme.key ?? '')) return undefined;
    const at = sign === undefined ? token.index + 1 : this.#behindStop(sign.endToken);
    const next = this.#tokens[at];
    const gap =
      next === undefined ? '' : this.#document.text.slice(this.#tokens[at - 1]?.end, next.start);
    if (next?.lexeme.kind !== 'number' || !narrow.test(gap)) return undefined;
    const read = numberAt(this.#tokens, at);
    if (read === undefined || next.sentence !== token.sentence) return undefined;
    // «بنسبة %5 إلى 10 ملايين»: a percentage has no scale.
    const number =
      sign === undefined
        ? read
        : (latinScaled(this.#tokens, read) ?? this.#scaledByRange(token, read));
    const { endToken } = number;
    const scaled = exact(
      number.scaled / (percentEnd(this.#tokens, token.index)?.perHundredth ?? 1),
    );
    const amount: Amount = {
      ...number,
      start: token.start,
      firstToken: token.index,
      form: 'sign',
    };
    return sign === undefined
      ? measureOf(this.#tokens, amount, { type: 'percent', endToken, value: { amount: scaled } })
      : this.#money.of(amount, endToken, { ...sign, endToken: this.#behindCode(sign, endToken) });
  }

  /** Where the figures of «Rs. 500» are. */
  #behindStop(index: number): number {
    const [sign, stop] = [this.#tokens[index - 1], this.#tokens[index]];
    const isOwn = sign?.lexeme.kind === 'latin' && stop?.lexeme.text === '.';
    return isOwn && stop.start === sign.end ? index + 1 : index;
  }

  /** Where «$25 USD» ends, its currency told twice. */
  #behindCode({ codes }: Omit<Currency, 'start'>, index: number): number {
    const code = this.#tokens[index]?.lexeme;
    return code !== undefined && isCodeBefore(code) && codes.includes(code.text)
      ? index + 1
      : index;
  }

  /** «$3-5 مليار», «بين $50 و$60 ألف»: the first end has the scale of the second. */
  #scaledByRange({ index }: Token, first: NumberPhrase): NumberPhrase {
    const at = secondEndOf(this.#tokens, { ...first, firstToken: index });
    const token = at === undefined ? undefined : this.#tokens[at];
    const second = token && numberAt(this.#tokens, this.#signAt(token)?.endToken ?? token.index);
    return second === undefined ? first : scaledAs(first, second);
  }

  /** «°22», as a line from right to left may have it; «30°22» are minutes of an angle. */
  #behindDegreeSign({ lexeme, index, start, end }: Token): Measure | undefined {
    const [before, next] = [this.#tokens[index - 1], this.#tokens[index + 1]];
    if (!isDegreeSign(lexeme) || next?.start !== end || before?.end === start) return undefined;
    const number = next.lexeme.kind === 'number' ? numberAt(this.#tokens, index + 1) : undefined;
    if (number === undefined || before?.lexeme.kind === 'number') return undefined;
    const unit = degreeSignAt(this.#tokens, index)?.unit ?? '';
    const amount: Amount = { ...number, start, firstToken: index, form: 'sign' };
    const value = { amount: number.amount, unit };
    return measureOf(this.#tokens, amount, { type: 'quantity', endToken: number.endToken, value });
  }

  #signAt({ lexeme, index }: Token): Omit<Currency, 'start'> | undefined {
    if (lexeme.kind === 'number') return undefined;
    if (isCodeBefore(lexeme)) return { codes: [lexeme.text], endToken: index + 1 };
    if (isCurrencySymbol(lexeme)) return currencyAt(this.#tokens, index);
    const sign = beginsCurrencySign(lexeme) ? currencySignAt(this.#tokens, index) : undefined;
    return sign && { ...sign, usual: sign.codes[0] };
  }
}
