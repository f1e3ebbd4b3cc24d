import type { Token } from '../../document.ts';
import { figuresAt } from './figure-groups.ts';
import { fractionAt, joinedAt } from './joints.ts';
import type { Part } from './number-part.ts';
import { type NumeralReading, numeralOf } from './numerals.ts';

/** The grammar of numbers, one method a rule. All read at a token and answer how far they came. */
export class NumberReader {
  readonly #tokens: readonly Token[];
  readonly #sentence: number;

  constructor(tokens: readonly Token[], sentence: number) {
    this.#tokens = tokens;
    this.#sentence = sentence;
  }

  /** Parts of ever smaller scale joined by و: «ثلاثة ملايين و250 ألفا ومئتين». */
  number(at: number, reading: NumeralReading | null): Part | undefined {
    let part = this.#term(at, reading);
    while (part !== undefined && part.scale > 1) {
      const more = this.#fractionOf(part) ?? this.#smaller(part);
      if (more === undefined) break;
      part = { value: part.value + more.value, scale: more.scale, end: more.end };
    }
    return part;
  }

  #smaller(part: Part): Part | undefined {
    const joined = joinedAt(this.#tokens, part.end);
    if (joined === undefined || joined.reading?.definite) return undefined;
    const term = this.#term(joined.at, joined.reading);
    return term !== undefined && term.value < part.scale ? term : undefined;
  }

  /** «… ونصف المليون», «… ونصف». */
  #fractionOf(part: Part): Part | undefined {
    const fraction = fractionAt(this.#tokens, part.end);
    if (fraction === undefined || part.scale < 1000) return undefined;
    const named = this.#scaleAt(fraction.end);
    return {
      value: fraction.value * part.scale,
      scale: 1,
      end: named?.numeral.value === part.scale ? fraction.end + 1 : fraction.end,
    };
  }

  /** What is counted in one scale: «خمسة وعشرين ألفا», «1.5 مليون», «مليونان», «نصف مليون». */
  #term(at: number, reading: NumeralReading | null): Part | undefined {
    const numeral = reading?.numeral;
    if (numeral?.kind === 'fraction') {
      const scale = reading?.definite ? undefined : this.#scaleAt(at + 1);
      if (scale === undefined) return undefined;
      return { value: numeral.value * scale.numeral.value, scale: 1, end: at + 2 };
    }
    if (numeral?.kind === 'scale') {
      if (numeral.count === 'many') return undefined;
      const value = numeral.value * this.#countOf(at, numeral.count);
      return this.#scaled({ value, scale: numeral.value, end: at + 1 });
    }
    const group = reading === null ? figuresAt(this.#tokens, at) : this.#belowThousand(at, reading);
    return group === undefined ? undefined : this.#scaled(group);
  }

  /** «ألفا شخص» are two thousand, «ألفا و500» and «ألفًا» one thousand. */
  #countOf(at: number, count: 'one' | 'two' | 'either'): number {
    if (count !== 'either') return count === 'one' ? 1 : 2;
    const isAccusative = this.#tokens[at]?.lexeme.text.includes('ً') ?? false;
    return isAccusative || joinedAt(this.#tokens, at + 1) !== undefined ? 1 : 2;
  }

  /** Multiplies by the scales that follow, each greater than the one before: «مئة ألف مليار». */
  #scaled(part: Part): Part {
    let { value, scale, end, scaled } = part;
    for (let next = this.#scaleAt(end); next !== undefined; next = this.#scaleAt(end)) {
      const factor = next.numeral.value;
      if (factor <= scale || next.numeral.count === 'two') break;
      value = (scaled ?? value) * factor;
      scaled = undefined;
      scale = factor;
      end++;
    }
    return scaled === undefined ? { value, scale, end } : { value, scale, end, scaled };
  }

  #scaleAt(at: number) {
    const token = this.#tokens[at];
    if (token === undefined || token.sentence !== this.#sentence) return undefined;
    const reading = numeralOf(token.lexeme);
    const numeral = reading?.proclitics === '' ? reading.numeral : undefined;
    return numeral?.kind === 'scale' ? { numeral } : undefined;
  }

  #belowThousand(at: number, reading: NumeralReading): Part | undefined {
    const hundreds = this.#hundreds(at, reading);
    if (hundreds === undefined) return this.#belowHundred(at, reading, false);
    const joined = joinedAt(this.#tokens, hundreds.end);
    if (!joined?.reading || joined.reading.definite) return hundreds;
    const rest = this.#belowHundred(joined.at, joined.reading, true);
    return rest === undefined ? hundreds : { ...rest, value: hundreds.value + rest.value };
  }

  /** «مئتان», «ثلاثمئة», «ثلاث مئة». */
  #hundreds(at: number, { numeral, definite }: NumeralReading): Part | undefined {
    if (numeral.kind === 'hundred') return { value: numeral.value, scale: 1, end: at + 1 };
    if (numeral.kind !== 'one' || definite || numeral.value < 3 || numeral.value > 9)
      return undefined;
    const next = this.#word(at + 1);
    return next?.numeral.kind === 'hundred' && next.numeral.value === 100 && next.proclitics === ''
      ? { value: numeral.value * 100, scale: 1, end: at + 2 }
      : undefined;
  }

  /** «خمسة عشر», «خمسة وعشرون», «عشرون», «خمسة»; «واحد» only after hundreds. */
  #belowHundred(at: number, { numeral }: NumeralReading, afterHundreds: boolean): Part | undefined {
    const { kind, value } = numeral;
    if (kind === 'ten') return { value, scale: 1, end: at + 1 };
    if (kind !== 'one' && kind !== 'stem') return undefined;
    const next = this.#word(at + 1);
    if (
      value < 10 &&
      next?.numeral.kind === 'one' &&
      next.numeral.value === 10 &&
      next.proclitics === ''
    ) {
      return { value: value + 10, scale: 1, end: at + 2 };
    }
    const joined = joinedAt(this.#tokens, at + 1);
    const tens = joined?.reading?.definite === false ? joined.reading.numeral : undefined;
    if (joined !== undefined && value < 10 && tens?.kind === 'ten') {
      return { value: value + tens.value, scale: 1, end: joined.at + 1 };
    }
    if (kind === 'stem' || (value === 1 && !afterHundreds)) return undefined;
    return { value, scale: 1, end: at + 1 };
  }

  #word(at: number): NumeralReading | null {
    const token = this.#tokens[at];
    return token === undefined || token.sentence !== this.#sentence
      ? null
      : numeralOf(token.lexeme);
  }
}
