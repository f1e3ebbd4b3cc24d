import type { Document } from '../../document.ts';
import { ambiguous, hasReading, keysOf } from '../../lexicons/ambiguous.ts';
import { lazy } from '../../lexicons/load.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { countUp } from '../../text/count-up.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';
import { namedCountries } from './evidence.ts';

const lists = lazy(() => {
  const { notBefore, codes } = ambiguous().kingdoms;
  const named = Object.entries(codes).map(([name, of]): [string, RulerTitles] => {
    const [word = '', ...rest] = name.split(' ').map(searchKey);
    return [word, { rest, codes: of }];
  });
  return { notBefore: keysOf(notBefore), titles: new Map(named) };
});

/** What goes on with «الجمهورية», and the codes of the states that are called so. */
interface RulerTitles {
  readonly rest: readonly string[];
  readonly codes: readonly string[];
}

/** Whether a word is «المملكة», «السلطنة» or begins «الجمهورية الإسلامية», with or without proclitics. */
export const isKingdom = new Trait('kingdoms/isKingdom', ({ splits }) =>
  splits.some(({ key }) => lists().titles.has(key)),
);

/** «المملكة», «السلطنة» or «الجمهورية الإسلامية» where it alone means one state. */
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
  const token = tokenAt(document.tokens, index);
  const split = token.lexeme.splits.find(({ key }) => lists().titles.has(key));
  const title = split === undefined ? undefined : lists().titles.get(split.key);
  if (split === undefined || title === undefined) return undefined;
  const end = index + title.rest.length;
  const isWhole = title.rest.every((word, at) => keyAt(document, index, at + 1) === word);
  const next = tokenAfter(document.tokens, end);
  if (!isWhole || hasReading(next, lists().notBefore)) return undefined;
  // «الجمهورية الإسلامية الإيرانية»
  if (title.rest.length > 0 && next !== undefined && nationalityOf(next.lexeme)) return undefined;
  const code = kingdomOf(document, title.codes);
  const last = document.tokens[end];
  if (code === undefined || last === undefined) return undefined;
  const from = token.start + split.offset;
  const name = split.spelling + document.text.slice(token.end, last.end);
  return { start: from, end: last.end, code, name };
};

const keyAt = ({ tokens }: Document, index: number, distance: number): string | undefined => {
  const token = tokens[index + distance];
  return token?.sentence === tokens[index]?.sentence ? token?.lexeme.key : undefined;
};

/** The state among those that are called so which a document names most; of two none. */
const kingdomOf = (document: Document, codes: readonly string[]): string | undefined => {
  const counts = countsIn(document);
  const [most, next] = codes
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
  for (const code of [...namedCountries(document), ...signsIn(document)]) countUp(counts, code);
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
    flatMapped(lexeme.splits, ({ key }) =>
      (signs().get(key) ?? [])
        .filter(({ rest }) => rest.every((word, at) => tokens[index + 1 + at]?.lexeme.key === word))
        .map(({ code }) => code),
    ),
  );

const found = new WeakMap<Document, ReadonlyMap<string, number>>();
