import type { Token } from '../../../document.ts';
import { dashes } from '../../../text/characters.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { isOfHeat } from '../../heat.ts';
import { endsAmount } from '../numerals/joints.ts';
import { exact, type NumberPhrase, numberAt } from '../numerals/numbers.ts';
import { heatUnits } from '../units/units.ts';
import { lastOfList, scaledAs, secondEndOf } from './amount-ranges.ts';
import type { SignedAmountReader } from './amounts-behind-signs.ts';
import { bracketedAt, scaleAt } from './bracketed.ts';
import { type Amount, type Measure, signBehind } from './measure.ts';

/** An amount and the token after it. */
type CountedPart = Amount & { readonly endToken: number };

/** Reads the ends of ranges and lists that have no unit or sign of their own. */
export class RangeEndReader {
  readonly #tokens: readonly Token[];
  readonly #behindSigns: SignedAmountReader;
  readonly #counted: (amount: Amount, index: number) => Measure | undefined;

  /** @param counted an amount in what the token at an index names. */
  constructor(
    tokens: readonly Token[],
    behindSigns: SignedAmountReader,
    counted: (amount: Amount, index: number) => Measure | undefined,
  ) {
    this.#tokens = tokens;
    this.#behindSigns = behindSigns;
    this.#counted = counted;
  }

  /** The measure of a number, read at a token, by the unit or sign of the other end. */
  at(token: Token, number: CountedPart): Measure | undefined {
    return (
      this.#firstOfRange(token) ??
      this.#lastInBrackets(number) ??
      this.#beforeSign(number) ??
      this.#secondBehindSign(number)
    );
  }

  /** «(200) إلى (400) جنيه»: an amount in brackets before another. */
  ofBracketed(first: CountedPart): Measure | undefined {
    const firstToken = first.firstToken - 1;
    const at = secondEndOf(this.#tokens, { ...first, firstToken });
    const second = at === undefined ? undefined : bracketedAt(this.#tokens, at);
    const measure = second && this.#counted(scaledAs(first, second), second.endToken);
    return measure && { ...measure, ...endOf(this.#tokens, first) };
  }

  /** The second number of «(350-400) جنيه». */
  #lastInBrackets(second: CountedPart): Measure | undefined {
    if (this.#tokens[second.endToken]?.lexeme.text !== ')') return undefined;
    for (let at = second.firstToken - 2; at > second.firstToken - longestOpening; at--) {
      if (this.#tokens[at - 1]?.lexeme.text !== '(') continue;
      const first = numberAt(this.#tokens, at);
      const isRange = first && secondEndOf(this.#tokens, first) === second.firstToken;
      return isRange ? this.#countedBehind(second, second.endToken, true) : undefined;
    }
    return undefined;
  }

  /** «من 10 إلى 15 في المائة», «بين 3- و5 درجات»: what the second end is counted in counts the first too. */
  #firstOfRange({ index }: Token): Measure | undefined {
    const read = numberAt(this.#tokens, index);
    const sign = read && signBehind(this.#tokens, read.endToken);
    const first = sign === undefined ? read : read && { ...read, endToken: read.endToken + 1 };
    const second = first && this.#lastOfRange(first);
    if (first === undefined || second === undefined) return undefined;
    const scaled = scaledAs(first, second);
    const [before, after] = [this.#tokens[index - 1], this.#tokens[second.endToken]];
    const isInBrackets = before?.lexeme.text === '(' && after?.lexeme.text === ')';
    const measure = this.#countedBehind(scaled, second.endToken, isInBrackets);
    const end = this.#tokens[first.endToken - 1]?.end;
    if (measure === undefined || end === undefined) return undefined;
    if (measure.type === 'percent' && first.amount >= leastYear) return undefined;
    // Each end has its own sign.
    const turn = (sign ?? 1) * (signBehind(this.#tokens, second.endToken) ?? 1);
    const value = { ...measure.value, amount: measure.value.amount * turn };
    return { ...measure, value, end, endToken: first.endToken, rule: `${first.form}+range` };
  }

  /** An amount in what is behind a range, or behind its brackets: «(350-400) جنيه», «(5-8) ملايين جنيه». */
  #countedBehind(amount: Amount, end: number, isInBrackets: boolean): Measure | undefined {
    if (!isInBrackets) return this.#counted(amount, end);
    const scale = scaleAt(this.#tokens, end + 1);
    if (scale === 1) return this.#counted(amount, end + 1);
    const sum = exact(amount.amount * scale);
    return this.#counted({ ...amount, amount: sum, scaled: sum, scale }, end + 2);
  }

  /** «10 إلى %15», «10-%15»: the sign before the second end counts the first too. */
  #beforeSign(first: CountedPart): Measure | undefined {
    const at = secondEndOf(this.#tokens, first);
    const sign = at === undefined ? undefined : this.#tokens[at];
    const second = sign === undefined ? undefined : this.#behindSigns.at(sign);
    if (second?.type === 'percent' && first.amount >= leastYear) return undefined;
    return (
      second && { ...second, ...endOf(this.#tokens, first), ...amountOf(second, first.scaled) }
    );
  }

  /** «$3-5 مليار», «%10-15»: the sign before the first end counts the second too. */
  #secondBehindSign(second: CountedPart): Measure | undefined {
    const joint = second.firstToken - 1;
    // «نمو %5 - 7 سيارات»
    const isClose = this.#tokens[joint]?.end === second.start;
    if (!isClose && !endsAmount(this.#tokens, second.endToken)) return undefined;
    for (let at = joint - 2; at >= Math.max(0, joint - longestSigned); at--) {
      const first = this.#behindSigns.at(tokenAt(this.#tokens, at));
      if (first?.endToken !== joint) continue;
      // «بين %5 و10 آلاف عامل»
      if (first.type !== 'money' && second.scale > 1) return undefined;
      const number = { firstToken: at, endToken: joint, amount: first.value.amount };
      if (secondEndOf(this.#tokens, number) !== second.firstToken) return undefined;
      const { scaled, amount } = second;
      const end = endOf(this.#tokens, second);
      return { ...first, ...end, ...amountOf(first, first.type === 'percent' ? scaled : amount) };
    }
    return undefined;
  }

  /** The last number of the range or list that a number begins. */
  #lastOfRange(first: NumberPhrase): NumberPhrase | undefined {
    const at = secondEndOf(this.#tokens, first);
    if (at !== undefined) return numberAt(this.#tokens, at);
    const colder = this.#nightOf(first);
    if (colder !== undefined) return colder;
    const isCounted = (last: NumberPhrase) => this.#counted(last, last.endToken) !== undefined;
    return lastOfList(this.#tokens, first, isCounted);
  }

  /** «18 - 9 درجات», «الحرارة 19/13 درجة»: the heat of a day and of its night, the greater first. */
  #nightOf({ firstToken, endToken, amount }: NumberPhrase): NumberPhrase | undefined {
    const joint = this.#tokens[endToken];
    const isDash = joint !== undefined && dashes.has(joint.lexeme.text);
    if (!isDash && joint?.lexeme.text !== '/') return undefined;
    const second = numberAt(this.#tokens, endToken + 1);
    if (second === undefined || second.amount >= amount) return undefined;
    const isCounted = heatUnits.has(this.#counted(second, second.endToken)?.value.unit ?? '');
    return isCounted && isOfHeat(this.#tokens, firstToken) ? second : undefined;
  }
}

/** «من 2010 إلى 15 في المائة», «من 2010 إلى %15» */
const leastYear = 1000;

/** Most tokens from a bracket to the second number in it. */
const longestOpening = 6;

/** Most tokens of a sign and its figures: «د.ك 50». */
const longestSigned = 5;

/** Where an end of a range is that has no sign of its own. */
const endOf = (
  tokens: readonly Token[],
  { start, endToken, form }: CountedPart,
): Pick<Measure, 'start' | 'end' | 'endToken' | 'rule'> => ({
  start,
  end: tokens[endToken - 1]?.end ?? start,
  endToken,
  rule: `${form}+range`,
});

const amountOf = ({ value }: Measure, amount: number): Pick<Measure, 'value'> => ({
  value: { ...value, amount },
});
