import type { Token } from '../../document.ts';
import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { preparedWords } from '../../lexicons/prepared.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { searchKey } from '../../text/normalize.ts';
import { rarely } from '../../text/trait.ts';
import { currencySignAt } from './currency-signs.ts';
import { isNumberWord } from './number-words.ts';

type CurrencyLexicon = readonly {
  readonly noun: string;
  readonly forms: readonly string[];
  readonly two: readonly string[];
  /** The countries' adjectives and their ISO 4217 codes; an empty one is the noun alone. */
  readonly of: readonly { readonly qualifier: string; readonly codes: readonly string[] }[];
  readonly usual?: string;
  readonly alone?: readonly string[];
  readonly qualifiedOnly?: true;
}[];

/** A noun such as «دينار» and the countries' adjectives that may follow it. */
interface CurrencyNoun {
  /** «دينار». */
  readonly noun: string;
  readonly qualified: readonly {
    /** Stems of its words: «سعودي» and «سعودية» are one. */
    readonly stems: readonly string[];
    readonly codes: readonly string[];
  }[];
  /** Of the noun alone: several where countries share it. */
  readonly codes: readonly string[];
  readonly qualifiedOnly: boolean;
}

interface NounReading {
  readonly noun: CurrencyNoun;
  readonly two: boolean;
  readonly proclitics: string;
  readonly offset: number;
}

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

const lexicon = lazy(() => {
  const nouns = new Map<string, { readonly noun: CurrencyNoun; readonly two: boolean }>();
  const codes = new Set<string>();
  for (const entry of loadLexicon<CurrencyLexicon>('currencies.json')) {
    const { noun: name, forms, two, of, usual, alone, qualifiedOnly } = entry;
    const all = [...new Set(of.flatMap((one) => one.codes))];
    for (const code of all) codes.add(code);
    const noun: CurrencyNoun = {
      noun: name,
      qualified: of
        .filter(({ qualifier }) => qualifier !== '')
        .map(({ qualifier, codes: ofOne }) => ({
          stems: searchKey(qualifier).split(' ').map(stemOf),
          codes: ofOne,
        }))
        .sort((a, b) => b.stems.length - a.stems.length),
      codes: usual === undefined ? (alone ?? all) : [usual],
      qualifiedOnly: qualifiedOnly ?? false,
    };
    for (const form of forms) nouns.set(searchKey(form), { noun, two: false });
    for (const form of two) nouns.set(searchKey(form), { noun, two: true });
  }
  return { nouns, codes };
});

/** «سعودي», «سعودية», «سعوديا», «سعوديان», «السعودي» → «سعود». */
const stemOf = (key: string): string =>
  key.replace(/^ال/u, '').replace(/(?:يه|يا|ي|يين|يان|يتين|يتان)$/u, '');

/** Nouns of currencies, so that most texts need no more of them. */
const nounKeys = preparedWords('currency-nouns', () => lexicon().nouns.keys());

const nounOf = rarely('currencies/nounOf', (lexeme): NounReading | null => {
  // «﷼» is a symbol that spells «ريال».
  if (lexeme.kind !== 'arabic' && lexeme.kind !== 'symbol') return null;
  for (const { key, proclitics, offset } of lexeme.splits) {
    const found = nounKeys().has(key) ? lexicon().nouns.get(key) : undefined;
    if (found !== undefined) return { noun: found.noun, two: found.two, proclitics, offset };
  }
  return null;
});

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
    if (!noun.endsWith('ر') || !nounKeys().has(noun)) continue;
    const found = lexicon().nouns.get(noun);
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
  key.startsWith('ال') && nounKeys().has(key.slice(2))
    ? lexicon().nouns.get(key.slice(2))
    : undefined;

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

/** Whether letters are an ISO 4217 code. */
export const isCurrencyCode = (letters: string): boolean => lexicon().codes.has(letters);

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

/** The currency of some whose adjective is at a token: KWD of «500 فلس كويتي». */
export const qualifiedAt = ({ lexeme }: Token, codes: readonly string[]): string | undefined => {
  const stem = stemOf(lexeme.key);
  for (const { noun } of lexicon().nouns.values()) {
    for (const { stems, codes: ofOne } of noun.qualified) {
      const [code = ''] = ofOne;
      if (stems.length === 1 && stems[0] === stem && codes.includes(code)) return code;
    }
  }
  return undefined;
};
