import type { AmountValue, Candidate, Document, Token } from '../../document.ts';
import { type Currency, currencyAt, isCode, twoOfCurrencyAt } from './currencies.ts';
import { currencySignAt } from './currency-signs.ts';
import { isBelowZero, isMagnitude } from './degrees.ts';
import { homeCurrency } from './home-currency.ts';
import { fractionAt } from './joints.ts';
import { million, millionsOfDinarsAt } from './millions-of-dinars.ts';
import { minorCurrencyAt } from './minor-currencies.ts';
import { exact, joinedNumberAt, numberAt } from './numbers.ts';
import { numeralOf } from './numerals.ts';
import { isPercentSign, percentEnd } from './percents.ts';
import { isFractionIn } from './three-decimals.ts';
import { twoUnitsAt, unitAt } from './units.ts';

/** An amount with what it is counted in. */
export interface Measure {
  readonly type: 'percent' | 'money' | 'quantity';
  /** UTF-16 offsets, proclitics left out. */
  readonly start: number;
  readonly end: number;
  /** The token after it. */
  readonly endToken: number;
  readonly value: AmountValue;
}

/** How many, before it is known of what. */
interface Amount {
  /** UTF-16 offset. */
  readonly start: number;
  readonly firstToken: number;
  readonly amount: number;
  /** The same before a percent sign. */
  readonly scaled: number;
  /** What a fraction behind the unit divides: in «3 ملايين دولار ونصف» a million. */
  readonly scale: number;
}

/** Hyphen, minus, dash. */
const minus = new Set(['-', '−', '–']);

/** Reads the amounts of one document that have a percent sign, a currency or a unit. */
export class MeasureReader {
  readonly #tokens: readonly Token[];
  readonly #choose: (codes: readonly string[]) => string | undefined;

  /** @param found what tells which country's currency is meant. */
  constructor(document: Document, found: readonly Candidate[]) {
    this.#tokens = document.tokens;
    this.#choose = homeCurrency(found);
  }

  /** The measure that begins at a token, or undefined. */
  at(index: number): Measure | undefined {
    const token = this.#tokens[index];
    if (token === undefined) return undefined;
    return (
      this.#afterSign(token) ?? this.#two(token) ?? this.#bracketed(token) ?? this.#number(token)
    );
  }

  /** «$50», «USD 50», «د.ك 50», «%5». */
  #afterSign(token: Token): Measure | undefined {
    const sign = isCode(token.lexeme)
      ? { code: token.lexeme.text, endToken: token.index + 1 }
      : currencySignAt(this.#tokens, token.index);
    if (sign === undefined && !isPercentSign(token)) return undefined;
    const at = sign?.endToken ?? token.index + 1;
    const next = this.#tokens[at];
    if (next?.lexeme.kind !== 'number' || next.start - (this.#tokens[at - 1]?.end ?? 0) > 1)
      return undefined;
    const number = numberAt(this.#tokens, at);
    if (number === undefined || next.sentence !== token.sentence) return undefined;
    const amount = { ...number, start: token.start, firstToken: token.index };
    return sign === undefined
      ? this.#measure('percent', amount, number.endToken, { amount: number.scaled })
      : this.#money(amount, number.endToken, number.endToken, { codes: [sign.code] });
  }

  /** «(24 مليار) ريال», «(39.109.500) ريال», «(50) ألف ريال». */
  #bracketed(token: Token): Measure | undefined {
    if (token.lexeme.text !== '(') return undefined;
    const number = numberAt(this.#tokens, token.index + 1);
    if (this.#tokens[number?.endToken ?? -1]?.lexeme.text !== ')' || number === undefined)
      return undefined;
    const after = number.endToken + 1;
    const scale = scaleAt(this.#tokens, after);
    const amount = exact((scale === 1 ? number.amount : number.scaled) * scale);
    const whole = { ...number, amount, scaled: amount, start: token.start };
    return this.#counted(whole, scale === 1 ? after : after + 1);
  }

  /** «كيلومترين», «دولارين». */
  #two(token: Token): Measure | undefined {
    const unit = twoUnitsAt(this.#tokens, token.index);
    const currency = unit === undefined ? twoOfCurrencyAt(this.#tokens, token.index) : undefined;
    const start = unit?.start ?? currency?.start ?? token.start;
    const two = { start, firstToken: token.index, amount: 2, scaled: 2, scale: 1 };
    if (unit !== undefined) return this.#quantity(two, unit.endToken, unit.unit);
    return currency && this.#money(two, currency.endToken, currency.endToken, currency);
  }

  #number(token: Token): Measure | undefined {
    const number = numberAt(this.#tokens, token.index) ?? this.#loneWord(token);
    if (number === undefined) return undefined;
    const measure = this.#counted(number, number.endToken);
    if (measure !== undefined) return measure;
    const fraction = fractionAt(this.#tokens, number.endToken);
    if (fraction === undefined) return undefined;
    const amount = exact(number.amount + fraction.value);
    return this.#counted({ ...number, amount, scaled: amount }, fraction.end);
  }

  /** Words that are a number only before what they count: «نصف طن», «واحد في المئة». */
  #loneWord(token: Token): (Amount & { readonly endToken: number }) | undefined {
    const reading = numeralOf(token.lexeme);
    if (reading === null || reading.definite) return undefined;
    const { kind, value } = reading.numeral;
    const endToken = token.index + 1;
    const isOne = kind === 'one' && percentEnd(this.#tokens, endToken) !== undefined;
    if (kind !== 'fraction' && !isOne) return undefined;
    const start = token.start + reading.offset;
    return { start, firstToken: token.index, amount: value, scaled: value, scale: 1, endToken };
  }

  /** The amount in what the token behind it names. */
  #counted(amount: Amount, index: number): Measure | undefined {
    if (this.#tokens[index]?.sentence !== this.#tokens[index - 1]?.sentence) return undefined;
    const percent = percentEnd(this.#tokens, index);
    if (percent !== undefined) {
      return this.#signed('percent', amount, percent, { amount: amount.scaled });
    }
    const currency = currencyAt(this.#tokens, index);
    if (currency !== undefined) return this.#money(amount, index, currency.endToken, currency);
    const millions = millionsOfDinarsAt(this.#tokens, index);
    if (millions !== undefined) {
      const sum = exact(amount.scaled * million);
      const code = this.#choose(millions.codes) ?? millions.usual;
      return this.#measure('money', amount, millions.endToken, moneyOf(sum, code, 'دينار'));
    }
    const minor = minorCurrencyAt(this.#tokens, index);
    if (minor !== undefined) {
      const code = this.#choose(minor.codes);
      const worth = exact(amount.amount * minor.worth(code));
      return this.#measure('money', amount, index + 1, moneyOf(worth, code, minor.noun));
    }
    const unit = unitAt(this.#tokens, index);
    return unit && this.#quantity(amount, unit.endToken, unit.unit);
  }

  /** @param numberEnd the token after the figures. */
  #money(
    told: Amount,
    numberEnd: number,
    endToken: number,
    { codes, noun }: Pick<Currency, 'codes' | 'noun'>,
  ): Measure {
    const code = this.#choose(codes);
    const written = this.#tokens[numberEnd - 1]?.lexeme.key ?? '';
    const amount = isFractionIn(code, written) ? { ...told, amount: told.scaled } : told;
    const fraction = fractionAt(this.#tokens, endToken);
    if (fraction !== undefined) {
      const sum = exact(amount.amount + fraction.value * amount.scale);
      return this.#measure('money', amount, fraction.end, moneyOf(sum, code, noun));
    }
    const rest = joinedNumberAt(this.#tokens, endToken);
    const minor = rest && minorCurrencyAt(this.#tokens, rest.endToken);
    if (rest !== undefined && minor !== undefined) {
      const sum = exact(amount.amount + rest.amount * minor.worth(code));
      return this.#measure('money', amount, rest.endToken + 1, moneyOf(sum, code, noun));
    }
    return this.#measure('money', amount, endToken, moneyOf(amount.amount, code, noun));
  }

  #quantity(amount: Amount, endToken: number, unit: string): Measure {
    const fraction = fractionAt(this.#tokens, endToken);
    const sum = exact(amount.amount + (fraction?.value ?? 0) * amount.scale);
    const end = fraction?.end ?? endToken;
    if (unit !== 'celsius' && unit !== 'degree') {
      return this.#measure('quantity', amount, end, { amount: sum, unit });
    }
    if (isMagnitude(this.#tokens, end)) {
      return this.#measure('quantity', amount, end, { amount: sum });
    }
    const value = { amount: isBelowZero(this.#tokens, end) ? -sum : sum, unit };
    return this.#signed('quantity', amount, end, value);
  }

  /** With the minus sign that may stand before the figures: «-5 درجات». */
  #signed(type: Measure['type'], amount: Amount, endToken: number, value: AmountValue): Measure {
    const sign = this.#tokens[amount.firstToken - 1];
    const before = this.#tokens[amount.firstToken - 2];
    const isMinus = sign !== undefined && minus.has(sign.lexeme.text) && sign.end === amount.start;
    if (!isMinus || before?.end === sign.start) return this.#measure(type, amount, endToken, value);
    const negative = { ...value, amount: -value.amount };
    return this.#measure(type, { ...amount, start: sign.start }, endToken, negative);
  }

  #measure(
    type: Measure['type'],
    { start }: Amount,
    endToken: number,
    value: AmountValue,
  ): Measure {
    return { type, start, end: this.#tokens[endToken - 1]?.end ?? start, endToken, value };
  }
}

/** What stays open keeps its noun: «100 ريال» and «100 ليرة» are two amounts. */
const moneyOf = (
  amount: number,
  currency: string | undefined,
  noun: string | undefined,
): AmountValue => {
  if (currency !== undefined) return { amount, currency };
  return noun === undefined ? { amount } : { amount, noun };
};

/** The scale word at a token, «ألف» 1000; 1 when there is none. */
const scaleAt = (tokens: readonly Token[], index: number): number => {
  const token = tokens[index];
  const reading = token === undefined ? null : numeralOf(token.lexeme);
  return reading?.numeral.kind === 'scale' && reading.proclitics === '' ? reading.numeral.value : 1;
};
