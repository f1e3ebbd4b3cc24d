import type { AmountValue, Token } from '../../../document.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { searchKey } from '../../../text/normalize.ts';
import { scaleAt } from '../amounts/bracketed.ts';
import { type Amount, type Measure, measureOf, signedMeasureOf } from '../amounts/measure.ts';
import { endsAmount, fractionAt } from '../numerals/joints.ts';
import { exact, joinedNumberAt, type NumberPhrase } from '../numerals/numbers.ts';
import { numeralOf } from '../numerals/numeral-reading.ts';
import { isFractionIn } from '../numerals/three-decimals.ts';
import { type Currency, currencyAt, namedCurrencyAt } from './currencies.ts';
import { qualifiedAt } from './currency-nouns.ts';
import { millionsLetterAt, millionsOfDinarsAt } from './millions-of-dinars.ts';
import { minorCurrencyAt, partOfCurrencyAt } from './minor-currencies.ts';
import { priceLetterAt } from './price-letters.ts';

/** Reads what an amount of money is counted in. */
export class MoneyReader {
  readonly #tokens: readonly Token[];
  readonly #choose: (codes: readonly string[]) => string | undefined;

  /** @param choose which of several currencies the document means. */
  constructor(tokens: readonly Token[], choose: (codes: readonly string[]) => string | undefined) {
    this.#tokens = tokens;
    this.#choose = choose;
  }

  /** An amount before a currency, «48 م د» or a minor currency at a token; undefined for others. */
  counted(amount: Amount, index: number): Measure | undefined {
    const currency =
      currencyAt(this.#tokens, behindPriceMark(this.#tokens, index)) ??
      (amount.scale > 1 ? namedCurrencyAt(this.#tokens, index) : undefined);
    const named = currency ?? priceLetterAt(this.#tokens, amount, index);
    if (named !== undefined) return this.of(amount, index, named);
    const millions = millionsLetterAt(this.#tokens, index);
    if (millions !== undefined) {
      const sum = exact(amount.scaled * 1e6);
      return this.of({ ...amount, amount: sum, scaled: sum, scale: 1e6 }, index, millions);
    }
    return this.#millions(amount, index) ?? this.#minor(amount, index);
  }

  /**
   * An amount in a currency, with the fraction or the minor currency that may follow: «دولار ونصف»,
   * «دينار و250 فلسا».
   * @param numberEnd the token after the figures.
   */
  of(counted: Amount, numberEnd: number, currency: Omit<Currency, 'start'>): Measure {
    const { codes, usual, noun, endToken, end: nounEnd } = currency;
    const chosen = this.#choose(codes);
    const code = chosen ?? usual;
    const written = this.#tokens[numberEnd - 1]?.lexeme.key ?? '';
    const amount = isFractionIn(code, written) ? { ...counted, amount: counted.scaled } : counted;
    const money = (sum: number, last: number, end?: number, of = code): Measure =>
      signedMeasureOf(this.#tokens, amount, {
        type: 'money',
        endToken: last,
        end,
        value: moneyOf(sum, of, noun),
      });
    const fraction = fractionAt(this.#tokens, endToken);
    if (fraction !== undefined && !this.#opensAmount(fraction.end, amount, noun)) {
      const sum = exact(amount.amount + fraction.value * amount.scale);
      const isNamed = noun !== undefined && namesAgain(this.#tokens[fraction.end], noun);
      return money(sum, isNamed ? fraction.end + 1 : this.#endOfScale(fraction.end, amount.scale));
    }
    const rest = joinedNumberAt(this.#tokens, endToken);
    if (rest === undefined) return money(amount.amount, endToken, nounEnd);
    // «5 دولارات و20 درهما» are two sums, «3 دنانير و500 درهم» is one of Libya.
    const minor = partOfCurrencyAt(this.#tokens, rest.endToken, codes);
    // «ريال و50 هللة» is of the only rial that has halalas.
    const own = chosen ?? (minor && onlyShared(codes, minor.codes)) ?? usual;
    const minorPart = minor === undefined ? undefined : exact(rest.amount * minor.worth(own));
    // «2 مليون أورو و300 مليون سنتيم» are two sums.
    if (minorPart !== undefined && minorPart < amount.scale) {
      const adjective = tokenAfter(this.#tokens, rest.endToken);
      const isNamed = adjective !== undefined && qualifiedAt(adjective, [own ?? '']) !== undefined;
      const end = rest.endToken + (isNamed ? 2 : 1);
      return money(exact(amount.amount + minorPart), end, undefined, own);
    }
    if (minor !== undefined) return money(amount.amount, endToken);
    const again = currencyAt(this.#tokens, rest.endToken);
    if (again?.noun !== undefined && again.noun === noun && isUnderThousands(amount, rest)) {
      const sum = exact(amount.amount + rest.amount);
      return this.of({ ...counted, amount: sum, scaled: sum, scale: 1 }, rest.endToken, again);
    }
    return isRestOf(this.#tokens, amount, rest)
      ? money(exact(amount.amount + rest.amount), rest.endToken)
      : money(amount.amount, endToken);
  }

  /** «ربع مليون دولار وثلاثة أرباع المليون يورو», «ربع جنيه ونصف جنيه»: whether a fraction is of another amount. */
  #opensAmount(index: number, counted: Amount, noun: string | undefined): boolean {
    if (noun !== undefined && namesAgain(this.#tokens[index], noun)) return counted.amount < 1;
    const at = this.#endOfScale(index, counted.scale);
    return (
      currencyAt(this.#tokens, at) !== undefined ||
      (at === index && scaleAt(this.#tokens, index) > 1)
    );
  }

  /** Where «المليار» ends in «ملياري دولار ونصف المليار»; what is no such scale stays outside. */
  #endOfScale(index: number, scale: number): number {
    const token = this.#tokens[index];
    const named = token === undefined ? null : numeralOf(token.lexeme);
    const isScale =
      named?.definite === true && named.numeral.kind === 'scale' && named.numeral.value === scale;
    return isScale ? index + 1 : index;
  }

  #millions(amount: Amount, index: number): Measure | undefined {
    const dinars = millionsOfDinarsAt(this.#tokens, index);
    if (dinars === undefined) return undefined;
    const value = { amount: exact(amount.scaled * dinars.scale), currency: dinars.currency };
    return measureOf(this.#tokens, amount, {
      type: 'money',
      endToken: dinars.endToken,
      value,
      counted: 'millions-of-dinars',
    });
  }

  #minor(amount: Amount, from: number): Measure | undefined {
    // «10 مليارات من المليمات»
    const isNamed = amount.scale > 1 && this.#tokens[from]?.lexeme.key === 'من';
    const index = isNamed ? from + 1 : from;
    const minor = minorCurrencyAt(this.#tokens, index, isNamed);
    if (minor === undefined) return undefined;
    const adjective = tokenAfter(this.#tokens, index);
    const named = adjective && qualifiedAt(adjective, minor.codes);
    const code = named ?? this.#choose(minor.codes) ?? minor.usual;
    const endToken = named === undefined ? index + 1 : index + 2;
    const rest = joinedNumberAt(this.#tokens, endToken);
    const isRest = rest !== undefined && isRestOf(this.#tokens, amount, rest);
    const sum = isRest ? exact(amount.amount + rest.amount) : amount.amount;
    const value = moneyOf(
      code === undefined ? sum : exact(sum * minor.worth(code)),
      code,
      minor.noun,
    );
    return measureOf(this.#tokens, amount, {
      type: 'money',
      endToken: isRest ? rest.endToken : endToken,
      value,
      counted: 'minor-currency',
    });
  }
}

/** The only code that is among both; undefined where none is or several are. */
const onlyShared = (some: readonly string[], others: readonly string[]): string | undefined => {
  const [only, second] = some.filter((code) => others.includes(code));
  return second === undefined ? only : undefined;
};

/** Where an amount goes on behind the mark that closes a price: «5000/- ريال», «5000/= جنيه». */
const behindPriceMark = (tokens: readonly Token[], index: number): number => {
  const [figures, slash, close] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (slash?.lexeme.text !== '/' || close === undefined) return index;
  const isClose = figures?.end === slash.start && slash.end === close.start;
  return isClose && /^[-=]$/u.test(close.lexeme.text) ? index + 2 : index;
};

/** «مليار دولار و300 مليون»: of the same currency, where nothing follows that it could count. */
const isRestOf = (tokens: readonly Token[], { scale }: Amount, rest: NumberPhrase): boolean =>
  rest.scale > 1 && rest.amount < scale && endsAmount(tokens, rest.endToken);

/** «125 مليونا و779 ألف جنيه و237 جنيها»: what is below the thousands of more, its currency named again. */
const isUnderThousands = ({ amount, scale }: Amount, rest: NumberPhrase): boolean =>
  scale === 1000 && amount >= 1e6 && rest.amount < scale;

/** «ثلاثة دولارات ونصف الدولار», «دينار ونصف دينار» name their currency twice. */
const namesAgain = (token: Token | undefined, noun: string): boolean =>
  token?.lexeme.key.replace(/^ال/, '') === searchKey(noun);

/** What stays open keeps its noun: «100 ريال» and «100 ليرة» are two amounts. */
const moneyOf = (
  amount: number,
  currency: string | undefined,
  noun: string | undefined,
): AmountValue => {
  if (currency !== undefined) return { amount, currency };
  return noun === undefined ? { amount } : { amount, noun };
};
