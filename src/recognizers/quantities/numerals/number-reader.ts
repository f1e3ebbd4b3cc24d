import type { Token } from '../../../document.ts';
import { parts } from '../../../lexicons/numerals.ts';
import { figuresAt } from './figure-groups.ts';
import { belowThousand } from './hundreds.ts';
import { fractionAt, joinedAt, unitFraction } from './joints.ts';
import type { NumberPart } from './number-part.ts';
import { type NumeralReading, numeralOf } from './numeral-reading.ts';
import { isZeroWithPoint, withSpokenPoint } from './spoken-points.ts';

/**
 * Numbers in figures, in words and with scales, one method a rule; below a thousand the grammar that
 * dates use too. All read at a token and answer how far they came.
 */
export class NumberReader {
  readonly #tokens: readonly Token[];
  readonly #sentence: number;

  constructor(tokens: readonly Token[], sentence: number) {
    this.#tokens = tokens;
    this.#sentence = sentence;
  }

  /** A number, and in brackets the same once more: «مئة ألف (100.000)». */
  number(at: number, reading: NumeralReading | null): NumberPart | undefined {
    const part = this.#joined(at, reading);
    return part && this.#saidAgain(part, (inner) => this.#joined(inner, this.#readingAt(inner)));
  }

  /** Parts of ever smaller scale joined by و: «ثلاثة ملايين و250 ألفا ومئتين». */
  #joined(at: number, reading: NumeralReading | null): NumberPart | undefined {
    let part = this.#term(at, reading);
    part = part && (this.#thousandsOf(part) ?? part);
    while (part !== undefined && part.scale > 1) {
      const more = this.#fractionOf(part) ?? this.#smaller(part);
      if (more === undefined) break;
      part = { value: part.value + more.value, scale: more.scale, end: more.end };
    }
    return part;
  }

  /** «5 آلاف و300 مليار», «ألف ومئتي مليون»: thousands and hundreds of what is greater. */
  #thousandsOf(part: NumberPart): NumberPart | undefined {
    const joined = part.scale === 1000 ? joinedAt(this.#tokens, part.end) : undefined;
    if (joined === undefined || joined.reading?.definite) return undefined;
    const rest =
      joined.reading === null ? figuresAt(this.#tokens, joined.at) : this.#belowThousand(joined.at);
    const scale = rest && rest.value < 1000 ? this.#scaleAt(rest.end)?.numeral : undefined;
    if (rest === undefined || scale === undefined) return undefined;
    if (scale.value <= part.scale || scale.count === 'two') return undefined;
    return {
      value: (part.value + rest.value) * scale.value,
      scale: scale.value,
      end: rest.end + 1,
    };
  }

  #smaller(part: NumberPart): NumberPart | undefined {
    const joined = joinedAt(this.#tokens, part.end);
    if (joined === undefined) return this.#unjoined(part);
    if (joined.reading?.definite) return undefined;
    const term = this.#term(joined.at, joined.reading);
    return term !== undefined && term.value < part.scale ? term : undefined;
  }

  /** «11 مليار 431 مليونا», «80 ألفا 696»: figures of a smaller scale, or three behind thousands, with no «و». */
  #unjoined({ scale, end }: NumberPart): NumberPart | undefined {
    const [before, token] = [this.#tokens[end - 1], this.#tokens[end]];
    if (token?.lexeme.kind !== 'number' || token.sentence !== this.#sentence) return undefined;
    const term = token.start - (before?.end ?? 0) === 1 ? this.#term(end, null) : undefined;
    if (term === undefined || term.value >= scale) return undefined;
    const isRest = scale === 1000 && /^\d{3}$/.test(token.lexeme.key);
    return term.scale > 1 || isRest ? term : undefined;
  }

  /** «… ونصف المليون», «… ونصف». */
  #fractionOf(part: NumberPart): NumberPart | undefined {
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
  #term(at: number, reading: NumeralReading | null): NumberPart | undefined {
    const numeral = reading?.numeral;
    if (numeral?.kind === 'fraction') {
      const scale = reading?.definite ? undefined : this.#scaleAt(at + 1);
      if (scale === undefined) return undefined;
      return { value: unitFraction(numeral.value) * scale.numeral.value, scale: 1, end: at + 2 };
    }
    if (numeral?.kind === 'scale') {
      if (numeral.count === 'many') return undefined;
      const value = numeral.value * this.#countOf(at, numeral.count);
      return this.#scaled({ value, scale: numeral.value, end: at + 1 });
    }
    const written = this.#group(at, reading);
    // «أربعمائة (400) ألف»
    const whole =
      written && this.#saidAgain(written, (inner) => this.#group(inner, this.#readingAt(inner)));
    const group =
      whole &&
      withSpokenPoint(this.#tokens, this.#sentence, whole, (at) => this.#belowThousand(at));
    return group === undefined ? undefined : (this.#partsOf(group) ?? this.#scaled(group));
  }

  #group(at: number, reading: NumeralReading | null): NumberPart | undefined {
    if (reading !== null) return this.#belowThousand(at);
    // «صفر فاصل خمسة»
    return isZeroWithPoint(this.#tokens, at)
      ? { value: 0, scale: 1, end: at + 1 }
      : figuresAt(this.#tokens, at);
  }

  #readingAt(at: number): NumeralReading | null {
    const token = this.#tokens[at];
    return token === undefined ? null : numeralOf(token.lexeme);
  }

  /** The end of a number with the brackets behind it, if what `read` finds in them is the same number. */
  #saidAgain(part: NumberPart, read: (inner: number) => NumberPart | undefined): NumberPart {
    const opening = this.#tokens[part.end];
    if (opening?.lexeme.text !== '(' || opening.sentence !== this.#sentence) return part;
    const again = read(part.end + 1);
    const isSame = again?.value === part.value && this.#tokens[again.end]?.lexeme.text === ')';
    return isSame ? { ...part, end: again.end + 1 } : part;
  }

  /** «ثلاثة أرباع مليون» are 750,000. */
  #partsOf({ value, end }: NumberPart): NumberPart | undefined {
    const whole = parts().get(this.#tokens[end]?.lexeme.key ?? '');
    const scale = whole === undefined ? undefined : this.#scaleAt(end + 1);
    if (whole === undefined || scale === undefined || value >= whole) return undefined;
    return { value: (value * scale.numeral.value) / whole, scale: 1, end: end + 2 };
  }

  /** «ألفا شخص» are two thousand, «ألفا و500», «ألفا 500» and «ألفًا» one thousand. */
  #countOf(at: number, count: 'one' | 'two' | 'either'): number {
    if (count !== 'either') return count === 'one' ? 1 : 2;
    const isAccusative = this.#tokens[at]?.lexeme.text.includes('ً') ?? false;
    const goesOn =
      this.#tokens[at + 1]?.lexeme.kind === 'number' ||
      joinedAt(this.#tokens, at + 1) !== undefined;
    return isAccusative || goesOn ? 1 : 2;
  }

  /** Multiplies by the scales that follow, each greater than the one before: «مئة ألف مليار». */
  #scaled(part: NumberPart): NumberPart {
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

  #belowThousand(at: number): NumberPart | undefined {
    const text = { tokens: this.#tokens, sentence: this.#sentence, first: at };
    const read = belowThousand(text, at, false);
    if (read === undefined) return undefined;
    const hundreds = this.#hundredsBehind(at, read);
    return { value: read.value + (hundreds?.value ?? 0), scale: 1, end: hundreds?.end ?? read.end };
  }

  /** «خمسة وعشرين ومئة», as the old write it; «بين خمسة وعشرين ومئة» has two ends. */
  #hundredsBehind(
    at: number,
    { value, end }: Pick<NumberPart, 'value' | 'end'>,
  ): Pick<NumberPart, 'value' | 'end'> | undefined {
    if (value >= 100 || end - at < 2 || this.#tokens[at - 1]?.lexeme.key === 'بين')
      return undefined;
    const joined = joinedAt(this.#tokens, end);
    const hundreds = joined?.reading?.definite === false ? joined.reading.numeral : undefined;
    if (joined === undefined || hundreds?.kind !== 'hundred') return undefined;
    const after = joined.at + 1;
    return this.#scaleAt(after) === undefined ? { value: hundreds.value, end: after } : undefined;
  }

  #scaleAt(at: number) {
    const token = this.#tokens[at];
    if (token === undefined || token.sentence !== this.#sentence) return undefined;
    const reading = numeralOf(token.lexeme);
    const numeral = reading?.proclitics === '' ? reading.numeral : undefined;
    return numeral?.kind === 'scale' ? { numeral } : undefined;
  }
}
