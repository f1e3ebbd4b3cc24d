import type { Document, Token } from '../../document.ts';
import { ambiguous, byKey, hasReading, keysOf } from '../../lexicons/ambiguous.ts';
import { lazy } from '../../lexicons/load.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';
import { namedCountries } from './evidence.ts';

const lists = lazy(() => {
  const { notBefore, codes } = ambiguous().kingdoms;
  return { notBefore: keysOf(notBefore), codes: byKey(codes) };
});

/** Whether a word is «المملكة» or «السلطنة», with or without proclitics. */
export const isKingdom = new Trait('kingdoms/isKingdom', ({ starts }) =>
  starts.some(({ key }) => lists().codes.has(key)),
);

/** «المملكة» or «السلطنة» where it alone means one state. */
export interface Kingdom {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

/** The kingdom that «المملكة» at a token means: that which the text names most; of two none. */
export const kingdomAt = (document: Document, index: number): Kingdom | undefined => {
  const token = document.tokens[index] as Token;
  if (hasReading(tokenAfter(document.tokens, index), lists().notBefore)) return undefined;
  const start = token.lexeme.starts.find(({ key }) => lists().codes.has(key));
  const code = start === undefined ? undefined : kingdomOf(document, start.key);
  if (start === undefined || code === undefined) return undefined;
  const { spelling } = start;
  return { start: token.start + start.offset, end: token.end, code, name: spelling };
};

/** The state among those that a word stands for which a document names most; of two none. */
const kingdomOf = (document: Document, word: string): string | undefined => {
  const counts = countsIn(document);
  const [most, next] = (lists().codes.get(word) ?? [])
    .map((code) => ({ code, count: counts.get(code) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const isOne = most !== undefined && most.count > 0 && most.count > (next?.count ?? 0);
  return isOne ? most.code : undefined;
};

/** How often a document names each country or speaks of it. */
const countsIn = (document: Document): ReadonlyMap<string, number> => {
  const known = found.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const code of [...namedCountries(document), ...signsIn(document)])
    counts.set(code, (counts.get(code) ?? 0) + 1);
  found.set(document, counts);
  return counts;
};

/** Phrases that speak of a kingdom, by their first word: «خادم الحرمين». */
const signs = lazy(() => {
  const byWord = new Map<string, { readonly rest: readonly string[]; readonly code: string }[]>();
  for (const [code, phrases] of Object.entries(ambiguous().kingdoms.signs)) {
    for (const phrase of phrases) {
      const [word = '', ...rest] = phrase.split(' ').map(searchKey);
      byWord.set(word, [...(byWord.get(word) ?? []), { rest, code }]);
    }
  }
  return byWord;
});

/** The codes of the kingdoms that phrases speak of, one for each time. */
const signsIn = ({ tokens }: Document): readonly string[] =>
  flatMapped(tokens, ({ lexeme }, index) =>
    flatMapped(lexeme.starts, ({ key }) =>
      (signs().get(key) ?? [])
        .filter(({ rest }) => rest.every((word, at) => tokens[index + 1 + at]?.lexeme.key === word))
        .map(({ code }) => code),
    ),
  );

const found = new WeakMap<Document, ReadonlyMap<string, number>>();
