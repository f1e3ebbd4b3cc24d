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
  type Knowledge,
  numberHash,
  positionCount,
  positions,
  visitFeatures,
} from '../recognizers/tagger/templates.ts';
import { stemmed } from '../recognizers/tagger/word-stem.ts';
import { pairOf } from '../text/hash.ts';
import { type Lexeme, perLexeme } from '../text/lexeme.ts';
import type { GoldDocument } from './training-gold.ts';

/** Training text as numbers: the features of token i are `ids[starts[i]]` … `ids[starts[i + 1] - 1]`. */
export interface EncodedText {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly domains: Uint8Array;
  /** First token of each sentence, and the number of tokens at the end. */
  readonly sentences: Int32Array;
  /** Feature hash of every id. */
  readonly hashes: Uint32Array;
}

/** The hashes of the features of each token of a document: what `emissionsOf` adds up, as numbers. */
export const featureReader = (
  knowledge: Knowledge,
): ((document: Document, candidates: readonly Candidate[]) => readonly (readonly number[])[]) => {
  const stem = perLexeme((lexeme) => stemmed(lexeme, knowledge.facts));
  const lexical = perLexeme((lexeme) => {
    const hashes: number[][] = Array.from({ length: positionCount }, () => []);
    const letters = (where: readonly number[], hash: number): void => {
      for (const position of where) hashes[position]?.push(pairOf(hash, position));
    };
    const number = (where: readonly number[], code: number): void =>
      letters(where, numberHash(code));
    visitFeatures(lexeme, stem(lexeme), knowledge, { letters, number });
    return hashes;
  });
  const signature = perLexeme((lexeme) => {
    const own = new Uint32Array(signatureSize);
    signatureOf(lexeme, stem(lexeme), knowledge.facts, own, 0);
    return own;
  });
  const isRare = perLexeme((lexeme) => isRareWord(lexeme, stem(lexeme), knowledge.facts));
  let words = 0;
  const numberOf = perLexeme(() => words++);
  const occurrences = new OccurrenceFinder();
  const pairs = new Uint32Array(pairCount);

  return (document, candidates) => {
    const { tokens, sentences } = document;
    const rows: number[][] = tokens.map(() => []);
    const signatures = new Uint32Array((tokens.length + 1) * signatureSize);
    for (const { index, lexeme } of tokens) {
      signatures.set(signature(lexeme), index * signatureSize);
    }
    signatures.set(signature(edge), tokens.length * signatureSize);
    const add = (token: number, lexeme: Lexeme, position: number): void => {
      for (const hash of lexical(lexeme)[position] ?? []) rows[token]?.push(hash);
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
      isRare(lexeme) ? numberOf(lexeme) : -1,
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

/** Numbers the features of gold documents; features seen fewer than `minCount` times are left out. */
export const encode = (
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  minCount: number,
  candidatesOf: (gold: GoldDocument) => readonly Candidate[],
): EncodedText => {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const stream: Int32Array[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const domains: number[] = [];
  const sentences: number[] = [];
  const read = featureReader(knowledge);
  const numberOf = (hash: number): number => {
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, counts.length);
    return counts.push(0) - 1;
  };
  for (const gold of documents) {
    const { document } = gold;
    const rows = read(document, candidatesOf(gold));
    for (const sentence of document.sentences) {
      sentences.push(labels.length);
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        const row = (rows[i] ?? []).map(numberOf);
        // A copy of a document makes no feature of it common.
        if (gold.ruleDropout === undefined) {
          for (const id of row) counts[id] = (counts[id] as number) + 1;
        }
        stream.push(Int32Array.from(row));
        lengths.push(row.length);
        labels.push(gold.labels[i] ?? 0);
        domains.push(gold.domain);
      }
    }
  }
  sentences.push(labels.length);

  const renumbered = new Int32Array(counts.length).fill(-1);
  const hashes: number[] = [];
  for (const [hash, id] of numbers) {
    if ((counts[id] as number) < minCount) continue;
    renumbered[id] = hashes.length;
    hashes.push(hash);
  }
  const starts = new Int32Array(labels.length + 1);
  const ids = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  let length = 0;
  stream.forEach((row, token) => {
    for (const id of row) {
      const kept = renumbered[id] as number;
      if (kept >= 0) ids[length++] = kept;
    }
    starts[token + 1] = length;
  });
  return {
    ids: ids.slice(0, length),
    starts,
    labels: Uint8Array.from(labels),
    domains: Uint8Array.from(domains),
    sentences: Int32Array.from(sentences),
    hashes: Uint32Array.from(hashes),
  };
};
