import { rarely } from '../../../text/trait.ts';

/** What figures can mean: «1,200» is 1200, but 1.2 before «مليون» or «%». */
export interface Figures {
  readonly amount: number;
  /** What it is when a scale or a percent sign follows, if that differs. */
  readonly scaled: number;
}

const separator = /[.,،'|]/g;

/** The value of a number token; null for what is no amount, such as «1.2.3». */
export const figuresOf = rarely('figures/figuresOf', (lexeme): Figures | null =>
  lexeme.kind === 'number' ? figuresIn(lexeme.key) : null,
);

/**
 * The value of figures, whichever of the point and the commas divides thousands or decimals where
 * they were written: «26،013،940», «12.220,13»; null for what is no amount.
 * @param key digits and separators as a search key.
 */
export const figuresIn = (key: string): Figures | null => {
  const written = key.replaceAll('٬', "'").replaceAll('٫', '|');
  const [integer = '', ...groups] = written.split(separator);
  const separators = written.match(separator) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return exactly(Number(integer));

  const fraction = groups.at(-1) ?? '';
  const whole = integer + groups.slice(0, -1).join('');
  const thousands = Number(integer + groups.join(''));
  const decimal = Number(`${whole}.${fraction}`);
  const grouped = (parts: readonly string[]): boolean =>
    integer.length <= 3 && !integer.startsWith('0') && parts.every(({ length }) => length === 3);

  if (separators.length === 1) {
    if (last === '|') return exactly(decimal);
    if (last === "'") return exactly(thousands);
    return grouped(groups) ? { amount: thousands, scaled: decimal } : exactly(decimal);
  }
  const inner = separators.slice(0, -1);
  if (new Set(inner).size > 1 || inner.includes('|')) return null;
  // «10،700,000»
  if (indian.test(key)) return exactly(thousands);
  const areCommas = isComma(inner[0]) && isComma(last) && grouped(groups);
  if (areCommas || inner[0] === last) {
    if (grouped(groups)) return exactly(thousands);
    // «10.640.65», «4.260.000.00», but of «8.743.8 مليار» the first is the decimal one; «10.100.200.15» is an address.
    const isLikely = last === '.' && (separators.length === 2 || fraction === '00');
    return isLikely && fraction.length < 3 && grouped(groups.slice(0, -1))
      ? { amount: decimal, scaled: Number(`${integer}.${groups.join('')}`) }
      : null;
  }
  return grouped(groups.slice(0, -1)) ? exactly(decimal) : null;
};

/** «10,25,000»: hundreds of thousands as India and its neighbours write them. */
const indian = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

const isComma = (mark: string | undefined): boolean => mark === ',' || mark === '،';

const exactly = (amount: number): Figures => ({ amount, scaled: amount });
