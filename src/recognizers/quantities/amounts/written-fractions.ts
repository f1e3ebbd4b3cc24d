import type { Token } from '../../../document.ts';
import { twoParts } from '../../../lexicons/numerals.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { rarely } from '../../../text/trait.ts';
import { exact } from '../numerals/numbers.ts';
import { scaleAt } from './bracketed.ts';
import type { Amount } from './measure.ts';

/** Whether a sign is a fraction: «½». */
export const isFractionSign = ({ kind, text }: Lexeme): boolean =>
  kind === 'symbol' && /^[¼-¾⅐-⅞]$/u.test(text);

/** «1/2» and «3/4» of what follows; 2/10 and 5/6 are a day or a range. */
const inFigures = /^(?:1\/(?:[2-8]|10)|2\/3|3\/4)$/;

const fractionOf = (written: string): number => {
  const [part = 0, whole = 1] = written.split(/[/⁄]/u).map(Number);
  return exact(part / whole);
};

/** Two parts that one word names, behind its proclitics: «ثلثي», «بثلثي»; null for other words. */
const twoPartsOf = rarely('written-fractions/twoPartsOf', ({ kind, splits }) => {
  if (kind !== 'arabic') return null;
  for (const { key, offset } of splits) {
    const whole = twoParts().get(key);
    if (whole !== undefined) return { value: exact(2 / whole), offset };
  }
  return null;
});

/** Whether a word is two parts of what follows: «ثلثي». */
export const isTwoParts = (lexeme: Lexeme): boolean => twoPartsOf(lexeme) !== null;

/** A fraction in figures, as a sign or a dual before what it divides: «1/2 كيلوغرام», «½ مليون», «2½ طن», «ثلثي مليون». */
export const writtenFractionAt = (
  tokens: readonly Token[],
  { start: tokenStart, index, lexeme }: Token,
): (Amount & { readonly endToken: number }) | undefined => {
  const two = twoPartsOf(lexeme);
  const word = two === null ? undefined : { ...two, end: index + 1 };
  const sign = isFractionSign(lexeme)
    ? { value: fractionOf(lexeme.text.normalize('NFKC')), end: index + 1 }
    : undefined;
  const found = word ?? sign ?? fractionOfFigures(tokens, index);
  if (found === undefined) return undefined;
  const start = tokenStart + (two?.offset ?? 0);
  const scale = scaleAt(tokens, found.end);
  const amount = exact(found.value * scale);
  const endToken = scale === 1 ? found.end : found.end + 1;
  return { start, firstToken: index, amount, scaled: amount, scale, form: 'figures', endToken };
};

/** «2/3 مليون شخص», «1½ مليون»: a fraction of a scale, whatever it counts; undefined without one. */
export const scaledFractionAt = (
  tokens: readonly Token[],
  token: Token,
): (Amount & { readonly end: number; readonly endToken: number }) | undefined => {
  const fraction = writtenFractionAt(tokens, token);
  const end = tokens[(fraction?.endToken ?? 0) - 1]?.end;
  return fraction === undefined || fraction.scale === 1 || end === undefined
    ? undefined
    : { ...fraction, end };
};

const fractionOfFigures = (
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly end: number } | undefined => {
  const [first, sign, last] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.lexeme.kind !== 'number' || sign?.start !== first.end) return undefined;
  if (isFractionSign(sign.lexeme) && /^\d+$/.test(first.lexeme.key)) {
    const part = fractionOf(sign.lexeme.text.normalize('NFKC'));
    return { value: Number(first.lexeme.key) + part, end: index + 2 };
  }
  const written = `${first.lexeme.key}/${last?.lexeme.key}`;
  const isFraction =
    sign.lexeme.text === '/' &&
    last?.start === sign.end &&
    !isGluedFigure(tokens[index - 1], first) &&
    inFigures.test(written);
  return isFraction ? { value: fractionOf(written), end: index + 3 } : undefined;
};

/** 3/1/2 and 5-1/2 are others; «و1/2 طن» is joined by a word. */
const isGluedFigure = (before: Token | undefined, { start }: Token): boolean =>
  before?.end === start && before.lexeme.kind !== 'arabic' && before.lexeme.text !== '(';
