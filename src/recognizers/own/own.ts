import type { Candidate, Document, Recognizer } from '../../document.ts';
import { ownTypes } from '../../kinds.ts';
import { NameTrie } from '../../lexicons/name-trie.ts';
import { lexiconShape, type OwnLexicon } from '../../lexicons/own.ts';
import type { OwnName } from '../../lexicons/own-name.ts';
import { wordSet } from '../../lexicons/word-set.ts';
import { checkMade } from '../../text/check-text.ts';
import { textTokensOf } from '../../text/cutting/text-token.ts';
import { searchKey } from '../../text/normalize.ts';
import { isPattern, type OwnPattern, patternFinder, patternOf } from './patterns.ts';

/** A user's lexicon, ready for use: the names it adds and the words it blocks. */
export interface OwnNames {
  readonly recognizer: Recognizer;
  /** Whether a candidate is a blocked word, with or without its diacritics and hamzas. */
  readonly isBlocked: (document: Document, candidate: Candidate) => boolean;
}

/** Names of the user’s own are always right. */
const confidence = 1;
const source = 'lexicon';

/** A recognizer of a user's own names and patterns, and what it must never find. */
export const ownNames = (lexicon: OwnLexicon): OwnNames => {
  checkMade(lexicon, lexiconShape);
  const { names, blocked } = lexicon;
  const trie = new NameTrie<OwnName>();
  const patterns: OwnPattern[] = [];
  const add = (name: string, own: OwnName): void => {
    if (isPattern(name)) patterns.push(patternOf(name, own));
    else trie.add(spaced(name), own);
  };
  for (const own of names) {
    add(own.name, own);
    // From JavaScript, where no type asks for them.
    for (const alias of own.aliases ?? []) add(alias, own);
  }
  const patternAt = patternFinder(patterns);
  const blockedKeys = wordSet(blocked);
  return {
    recognizer: {
      id: source,
      kinds: ownTypes,
      recognize: (document) => {
        const { tokens } = document;
        const found: Candidate[] = [];
        for (let index = 0; index < tokens.length; index++) {
          const name = trie.longestAt(tokens, index);
          const pattern = patterns.length === 0 ? undefined : patternAt(document, index);
          const isLonger = (pattern?.endToken ?? 0) > (name?.endToken ?? 0);
          const match = isLonger ? pattern : name;
          if (match === undefined) continue;
          found.push(candidateOf(match));
          index = match.endToken - 1;
        }
        return found;
      },
    },
    isBlocked: ({ text }, { start, end }) =>
      blockedKeys.size > 0 && blockedKeys.has(searchKey(text.slice(start, end))),
  };
};

/** A mark within a name, but for the hyphens that a name may lack. */
const mark = /[^\p{L}\p{M}\p{N}\s-]/u;

/** A name cut as a text is: «شركة الأمل ( المحدودة )» for «شركة الأمل (المحدودة)». */
const spaced = (name: string): string =>
  mark.test(name)
    ? textTokensOf(name)
        .map(({ text }) => text)
        .join(' ')
    : name;

interface OwnMatch {
  readonly start: number;
  readonly end: number;
  readonly payload: OwnName;
  /** As it is written, when it was found by a pattern. */
  readonly name?: string;
}

const candidateOf = ({ start, end, payload, name: written }: OwnMatch): Candidate => {
  const { type, code } = payload;
  const isFree = isPattern(payload.name);
  // A pattern among the aliases is another way to write the name.
  const name = isFree ? (written ?? payload.name) : payload.name;
  const rule = `${source}/${type}${written === undefined ? '' : '+pattern'}`;
  const common = { start, end, name, confidence, source, rule };
  switch (type) {
    case 'person':
    case 'event':
      return { ...common, type, value: null };
    case 'organization':
      return { ...common, type, value: code === undefined ? null : { code } };
    case 'place':
      return { ...common, type, value: code === undefined ? null : { code } };
    case 'country':
    case 'nationality':
      return { ...common, type, value: { code: code ?? '' } };
  }
};
