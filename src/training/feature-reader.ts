import type { Candidate, Document } from '../document.ts';
import {
  edge,
  isRareWord,
  OccurrenceFinder,
  visitOccurrences,
} from '../recognizers/tagger/occurrences.ts';
import {
  pairCount,
  pairFeatures,
  signatureOf,
  signatureSize,
} from '../recognizers/tagger/pair-features.ts';
import {
  markHash,
  marksOf,
  ruleHash,
  visitMarks,
  visitRules,
} from '../recognizers/tagger/rule-features.ts';
import {
  identityHashes,
  type Knowledge,
  numberHash,
  positionCount,
  positions,
  visitFeatures,
} from '../recognizers/tagger/templates.ts';
import { stemmed } from '../recognizers/tagger/word-stem.ts';
import { pairOf } from '../text/hash.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/per-lexeme.ts';
import { type Sight, sights } from './hidden-words.ts';

/** Reads the features of single words; without its `identity` a word is known by its parts alone. */
const wordReader = (knowledge: Knowledge, identity: boolean) => {
  const stem = perLexeme((lexeme) => stemmed(lexeme, knowledge.facts));
  return {
    hashes: perLexeme((lexeme) => {
      const hashes: number[][] = Array.from({ length: positionCount }, () => []);
      const own = identity ? [] : identityHashes(lexeme.key);
      const letters = (where: readonly number[], hash: number): void => {
        if (own.includes(hash)) return;
        for (const position of where) hashes[position]?.push(pairOf(hash, position));
      };
      const number = (where: readonly number[], code: number): void =>
        letters(where, numberHash(code));
      visitFeatures(lexeme, stem(lexeme), knowledge, { letters, number });
      return hashes;
    }),
    signature: perLexeme((lexeme) => {
      const own = new Int32Array(signatureSize);
      signatureOf(lexeme, stem(lexeme), knowledge.facts, own, 0);
      return own;
    }),
    isRare: perLexeme((lexeme) => isRareWord(lexeme, stem(lexeme), knowledge.facts)),
  };
};

/** The hashes of the features of each token of a document: what `emissionsOf` adds up, as numbers. */
export const featureReader = (
  knowledge: Knowledge,
): ((
  document: Document,
  candidates: readonly Candidate[],
  sightOf?: (lexeme: Lexeme) => Sight,
) => readonly (readonly number[])[]) => {
  const unseen = { ...knowledge, facts: { ...knowledge.facts, of: () => -1 } };
  const whole = wordReader(knowledge, true);
  const readers = {
    [sights.whole]: whole,
    [sights.unseen]: wordReader(unseen, false),
    [sights.unlisted]: wordReader({ ...unseen, listsOf: () => 0 }, false),
  };
  let words = 0;
  const numberOf = perLexeme(() => words++);
  const occurrences = new OccurrenceFinder();
  const pairs = new Int32Array(pairCount);

  return (document, candidates, sightOf = () => sights.whole) => {
    const { tokens, sentences } = document;
    const rows: number[][] = tokens.map(() => []);
    const signatures = new Int32Array((tokens.length + 1) * signatureSize);
    for (const { index, lexeme } of tokens) {
      signatures.set(readers[sightOf(lexeme)].signature(lexeme), index * signatureSize);
    }
    signatures.set(whole.signature(edge), tokens.length * signatureSize);
    const add = (token: number, lexeme: Lexeme, position: number): void => {
      const { hashes } = readers[sightOf(lexeme)];
      for (const hash of hashes(lexeme)[position] ?? []) rows[token]?.push(hash);
    };
    for (const { firstToken, endToken } of sentences) {
      const at = (index: number): number =>
        index < firstToken || index >= endToken ? tokens.length : index;
      for (let i = firstToken; i < endToken; i++) {
        for (let position = positions.farLeft; position <= positions.farRight; position++) {
          add(i, tokens[at(i + position - positions.here)]?.lexeme ?? edge, position);
        }
        pairFeatures(signatures, at(i - 2), at(i - 1), i, at(i + 1), pairs);
        rows[i]?.push(...pairs);
      }
    }
    const repeated = Int32Array.from(tokens, ({ lexeme }) =>
      whole.isRare(lexeme) ? numberOf(lexeme) : -1,
    );
    const all = new Uint8Array(tokens.length).fill(1);
    visitOccurrences(
      document,
      occurrences.find(document, repeated),
      all,
      (token, neighbour, position) => add(token, tokens[neighbour]?.lexeme ?? edge, position),
    );
    visitMarks(document, marksOf(document, candidates), (token, mark) =>
      rows[token]?.push(markHash(mark)),
    );
    visitRules(document, candidates, (token, rule, position) =>
      rows[token]?.push(ruleHash(rule, position)),
    );
    return rows;
  };
};
