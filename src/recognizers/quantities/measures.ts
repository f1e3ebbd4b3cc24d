import type { Candidate, Document, Token } from '../../document.ts';
import { dashes } from '../../text/characters.ts';
import { keyAt } from '../../text/neighbours.ts';
import { SignedAmountReader } from './amounts/amounts-behind-signs.ts';
import { bracketedAt } from './amounts/bracketed.ts';
import { latinScaled } from './amounts/latin-scales.ts';
import { loneWordAt } from './amounts/lone-words.ts';
import { type Amount, type Measure, signBehind, signedMeasureOf } from './amounts/measure.ts';
import { oneOfAt } from './amounts/one-of.ts';
import { RangeEndReader } from './amounts/range-ends.ts';
import { writtenFractionAt } from './amounts/written-fractions.ts';
import { currencyAt, twoOfCurrencyAt } from './money/currencies.ts';
import { homeCurrency } from './money/home-currency.ts';
import { MoneyReader } from './money/money.ts';
import { endsAmount, fractionAt } from './numerals/joints.ts';
import { isNumberNoun } from './numerals/number-words.ts';
import { exact, numberAt } from './numerals/numbers.ts';
import { isUnitOfTable } from './numerals/numeral-reading.ts';
import { degreeSignAt, isBelowZero } from './units/degrees.ts';
import { percentEnd } from './units/percents.ts';
import { quantityOf } from './units/unit-amounts.ts';
import { heatUnits, twoUnitsAt, unitAt } from './units/units.ts';
import { unitByContext } from './units/units-by-context.ts';

/** Reads the amounts of one document that have a percent sign, a currency or a unit. */
export class MeasureReader {
  readonly #tokens: readonly Token[];
  readonly #money: MoneyReader;
  readonly #behindSigns: SignedAmountReader;
  readonly #ranges: RangeEndReader;

  /** @param found what says which country's currency is meant. */
  constructor(document: Document, found: readonly Candidate[]) {
    this.#tokens = document.tokens;
    this.#money = new MoneyReader(document.tokens, homeCurrency(found, document.tokens));
    this.#behindSigns = new SignedAmountReader(document, this.#money);
    this.#ranges = new RangeEndReader(document.tokens, this.#behindSigns, (amount, index) =>
      this.#counted(amount, index),
    );
  }

  /** The measure that begins at a token, or undefined. */
  at(index: number): Measure | undefined {
    const token = this.#tokens[index];
    if (token === undefined) return undefined;
    return (
      this.#behindSigns.at(token) ??
      this.#two(token) ??
      this.#one(token) ??
      this.#bracketed(token) ??
      this.#number(token)
    );
  }

  /** «كيلومترين», «دولارين». */
  #two(token: Token): Measure | undefined {
    const { index } = token;
    const two = { firstToken: index, amount: 2, scaled: 2, scale: 1, form: 'dual' } as const;
    const unit = twoUnitsAt(this.#tokens, index);
    if (unit !== undefined) {
      return quantityOf(this.#tokens, { ...two, start: unit.start }, unit.endToken, unit.unit);
    }
    const currency = twoOfCurrencyAt(this.#tokens, index);
    if (currency === undefined) return undefined;
    return this.#money.of({ ...two, start: currency.start }, currency.endToken, currency);
  }

  /** «دولار واحد», «كيلومتر واحد». */
  #one({ index }: Token): Measure | undefined {
    const one = oneOfAt(this.#tokens, index);
    if (one === undefined) return undefined;
    const { amount, endToken, currency, unit } = one;
    if (unit !== undefined) return quantityOf(this.#tokens, amount, endToken, unit.unit);
    return currency && this.#money.of(amount, endToken, { ...currency, endToken });
  }

  /** «(24 مليار) ريال». */
  #bracketed({ index }: Token): Measure | undefined {
    const amount = bracketedAt(this.#tokens, index);
    return amount && (this.#counted(amount, amount.endToken) ?? this.#ranges.ofBracketed(amount));
  }

  #number(token: Token): Measure | undefined {
    const part = writtenFractionAt(this.#tokens, token);
    const ofPart = part && this.#counted(part, part.endToken);
    if (ofPart !== undefined) return ofPart;
    const number = numberAt(this.#tokens, token.index) ?? loneWordAt(this.#tokens, token);
    if (number === undefined || isUnitOfTable(this.#tokens, token.index)) return undefined;
    const measure = this.#counted(number, number.endToken);
    if (measure !== undefined) return measure;
    // «إلى 10 تحت الصفر»: what else is below zero?
    if (isBelowZero(this.#tokens, number.endToken)) {
      return quantityOf(this.#tokens, number, number.endToken, 'degree');
    }
    const large = latinScaled(this.#tokens, number);
    const currency = large && currencyAt(this.#tokens, large.endToken);
    if (large !== undefined && currency !== undefined) {
      return this.#money.of(large, large.endToken, currency);
    }
    const fraction = fractionAt(this.#tokens, number.endToken);
    if (fraction === undefined) return this.#ranges.at(token, number);
    const amount = exact(number.amount + fraction.value);
    return this.#counted({ ...number, amount, scaled: amount }, fraction.end);
  }

  /** «20 مليون (درهم)», «15 (بالمئة)»: what an amount is counted in, in brackets behind it; not «المادة 5 (درهم)». */
  #countedInBrackets(amount: Amount, index: number): Measure | undefined {
    const label = this.#tokens[amount.firstToken - 1];
    if (label !== undefined && isNumberNoun('labels', label.lexeme)) return undefined;
    const measure = this.#counted(amount, index);
    const closing = this.#tokens[measure?.endToken ?? index];
    // «الكويت - 14 - 5 (كونا) --» is a dateline.
    const isDateline = dashes.has(this.#tokens[(closing?.index ?? 0) + 1]?.lexeme.text ?? '');
    return measure && closing?.lexeme.text === ')' && !isDateline
      ? { ...measure, end: closing.end, endToken: closing.index + 1 }
      : undefined;
  }

  /** The amount in what the token behind it names. */
  #counted(amount: Amount, index: number): Measure | undefined {
    if (this.#tokens[index]?.sentence !== this.#tokens[index - 1]?.sentence) return undefined;
    if (this.#tokens[index]?.lexeme.text === '(') return this.#countedInBrackets(amount, index + 1);
    const sign = signBehind(this.#tokens, index);
    const percent = percentEnd(this.#tokens, sign === undefined ? index : index + 1);
    if (percent !== undefined) {
      const more = sign === undefined ? this.#moreOfShare(percent.endToken) : undefined;
      const share = exact((amount.scaled + (more?.value ?? 0)) / percent.perHundredth);
      const value = { amount: share * (sign ?? 1) };
      return signedMeasureOf(this.#tokens, amount, {
        type: 'percent',
        endToken: more?.end ?? percent.endToken,
        value,
      });
    }
    if (sign !== undefined) return this.#signedDegrees(amount, index + 1, sign);
    const unit = unitAt(this.#tokens, index);
    const money = this.#money.counted(amount, index);
    // «5 أوقيات من الذهب» are ounces, «5 أوقيات» are ouguiyas.
    if (money !== undefined && (unit?.endToken ?? 0) <= money.endToken) return money;
    const degrees = degreeSignAt(this.#tokens, index);
    if (degrees !== undefined)
      return quantityOf(this.#tokens, amount, degrees.endToken, degrees.unit);
    const measured = unitByContext(this.#tokens, amount.firstToken, index);
    if (measured !== undefined && (unit?.endToken ?? 0) <= index + 1)
      return quantityOf(this.#tokens, amount, index + 1, measured);
    if (unit === undefined || (unit.verbToo && mayBeDate(amount))) return undefined;
    return quantityOf(this.#tokens, amount, unit.endToken, unit.unit);
  }

  /** «2- درجة مئوية», «إلى 5- درجات»; «5- درجات الحرارة» is an item of a list. */
  #signedDegrees(amount: Amount, index: number, sign: 1 | -1): Measure | undefined {
    const unit = unitAt(this.#tokens, index);
    // «وزن 57+ كغ»
    if (unit !== undefined && sign > 0)
      return quantityOf(this.#tokens, amount, unit.endToken, unit.unit);
    if (unit === undefined || !heatUnits.has(unit.unit)) return undefined;
    const before = this.#tokens[amount.firstToken - 1];
    const isItem =
      before?.lexeme.kind !== 'arabic' || keyAt(this.#tokens, unit.endToken).startsWith('ال');
    if (unit.unit === 'degree' && isItem) return undefined;
    const signed = { ...amount, amount: amount.amount * sign };
    return quantityOf(this.#tokens, signed, unit.endToken, unit.unit);
  }

  /** «30 بالمئة ونصف», but not the half of «30 بالمئة ونصف السكان». */
  #moreOfShare(index: number): ReturnType<typeof fractionAt> {
    const fraction = fractionAt(this.#tokens, index);
    return fraction !== undefined && endsAmount(this.#tokens, fraction.end) ? fraction : undefined;
  }
}

/** «في 2015 قدم», «يوم 15 قدم» tell what somebody presented; «1200 قدم» and «45 ألف قدم» are feet. */
const mayBeDate = ({ form, amount }: Amount): boolean =>
  form === 'figures' && (amount <= lastDay || (amount >= firstYear && amount <= lastYear));
const lastDay = 31;
const firstYear = 1300;
const lastYear = 2100;
