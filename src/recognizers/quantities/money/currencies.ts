import type { Token } from '../../../document.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import { isCurrencyCode, type NounReading, nounNamed, nounOf, stemOf } from './currency-nouns.ts';
import { currencySignAt } from './currency-signs.ts';

export interface Currency {
  /** UTF-16 offset, proclitics left out. */
  readonly start: number;
  /** ISO 4217; several when only the document can decide which. */
  readonly codes: readonly string[];
  /** Whose it is where the document names none of their countries. */
  readonly usual?: string | undefined;
  /** Its noun, «دينار»; absent for signs and codes. */
  readonly noun?: string;
  /** The token after it. */
  readonly endToken: number;
  /** UTF-16 offset of its end, where another word is written to it. */
  readonly end?: number;
}

/** The currency that a number before the token is counted in, in words, letters or as a sign. */
export const currencyAt = (tokens: readonly Token[], index: number): Currency | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const { start } = token;
  const sign = currencySignAt(tokens, index);
  if (sign !== undefined) return { start, usual: sign.codes[0], ...sign };
  if (isCode(token.lexeme)) return { start, codes: [token.lexeme.text], endToken: index + 1 };
  const reading = nounOf(token.lexeme);
  if (reading === null) return gluedNounAt(token);
  return reading.two || reading.proclitics !== ''
    ? undefined
    : withQualifier(tokens, index, reading);
};

/** Fewest letters of a noun that another word is written to, and of that word. */
const shortestGlued = 5;
const shortestBehind = 2;

/** «دينارمؤكدا»: a blank is left out behind a noun whose last letter joins no other. */
const gluedNounAt = ({
  lexeme: { kind, key, text },
  start,
  index,
}: Token): Currency | undefined => {
  if (kind !== 'arabic' || key.length !== text.length) return undefined;
  for (let length = shortestGlued; length <= key.length - shortestBehind; length++) {
    const noun = key.slice(0, length);
    const found = noun.endsWith('ر') ? nounNamed(noun) : undefined;
    if (found === undefined || found.two || found.noun.qualifiedOnly) continue;
    const end = start + length;
    return { start, codes: found.noun.codes, noun: found.noun.noun, endToken: index + 1, end };
  }
  return undefined;
};

/** The currency that «من» names: «مليون من الدولارات», in which it has its article. */
export const namedCurrencyAt = (tokens: readonly Token[], index: number): Currency | undefined => {
  const [of, token] = [tokens[index], tokens[index + 1]];
  if (of?.lexeme.key !== 'من' || token === undefined || token.sentence !== of.sentence)
    return undefined;
  const found = nounBehindArticle(token.lexeme.key);
  return found === undefined || found.two
    ? undefined
    : withQualifier(tokens, index + 1, { ...found, proclitics: '', offset: 0 });
};

const nounBehindArticle = (key: string) =>
  key.startsWith('ال') ? nounNamed(key.slice(2)) : undefined;

/** Whether a word names a currency as such: «الريال». */
export const isNameOfCurrency = ({ key }: Lexeme): boolean => nounBehindArticle(key) !== undefined;

/** Fewest letters of a noun that a proclitic may precede: «بدولار واحد»; "between" has the letters of a yen. */
const shortestJoined = 4;

/** One of a currency, a proclitic before it or not: «بدولار واحد», «دينار ونصف». */
export const oneOfCurrencyAt = (tokens: readonly Token[], index: number): Currency | undefined => {
  const token = tokens[index];
  const reading = token === undefined ? null : nounOf(token.lexeme);
  if (token === undefined || reading === null || reading.proclitics === '') {
    return currencyAt(tokens, index);
  }
  const isLong = token.lexeme.key.length - reading.offset >= shortestJoined;
  return isLong && !reading.two ? withQualifier(tokens, index, reading) : undefined;
};

/** Two of a currency, as its dual says: «دولارين». */
export const twoOfCurrencyAt = (tokens: readonly Token[], index: number): Currency | undefined => {
  const token = tokens[index];
  const reading = token === undefined ? null : nounOf(token.lexeme);
  return reading?.two ? withQualifier(tokens, index, reading) : undefined;
};

/** Whether a word is the dual of a currency. */
export const isTwoOfCurrency = (lexeme: Lexeme): boolean => nounOf(lexeme)?.two ?? false;

/** Whether a word is the noun of a currency: «دولار» in «دولار واحد». */
export const isCurrencyNoun = (lexeme: Lexeme): boolean => nounOf(lexeme) !== null;

/** Whether a mark spells the noun of a currency: «﷼». */
export const isCurrencySymbol = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'symbol' && nounOf(lexeme) !== null;

/** Whether a word is a code that may be before its amount: «USD 50», but not «TOP 10». */
export const isCodeBefore = (lexeme: Lexeme): boolean =>
  isCode(lexeme) && !isNumberWord('codesToo', lexeme.key);

/** Whether a word is an ISO 4217 code, which may be before or after the amount: «USD». */
const isCode = ({ kind, text }: Lexeme): boolean => kind === 'latin' && isCurrencyCode(text);

const withQualifier = (
  tokens: readonly Token[],
  index: number,
  { noun: { noun, qualified, codes, qualifiedOnly }, offset }: NounReading,
): Currency | undefined => {
  const head = tokens[index];
  if (head === undefined) return undefined;
  const start = head.start + offset;
  const follows = (stems: readonly string[]): boolean =>
    stems.every((stem, i) => {
      const token = tokens[index + 1 + i];
      return token?.sentence === head.sentence && stemOf(token.lexeme.key) === stem;
    });
  const found = qualified.find(({ stems }) => follows(stems));
  if (found !== undefined) {
    return { start, codes: found.codes, noun, endToken: index + 1 + found.stems.length };
  }
  return qualifiedOnly ? undefined : { start, codes, noun, endToken: index + 1 };
};
