import type { Candidate, Document } from '../document.ts';
import { type Marks, markHash, marksOf, visitMarks } from '../recognizers/tagger/marks.ts';
import { pairCount, pairFeatures, signatureOf } from '../recognizers/tagger/pairs.ts';
import {
  edge,
  isTelling,
  type Occurrences,
  occurrencesIn,
  visitNeighbours,
} from '../recognizers/tagger/sequence.ts';
import { type Knowledge, placeCount, visitFeatures } from '../recognizers/tagger/templates.ts';
import { perLexeme } from '../text/lexeme.ts';
import type { GoldDocument } from './gold.ts';

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

/** Calls `visit` with the hash of every feature of the token at each index in turn. */
export const featureReader = (
  knowledge: Knowledge,
  candidatesOf?: (document: Document) => readonly Candidate[],
): ((document: Document, index: number, visit: (hash: number) => void) => void) => {
  const lexical = perLexeme((lexeme) => {
    const hashes: number[][] = Array.from({ length: placeCount }, () => []);
    visitFeatures(lexeme, knowledge, (place, hash) => hashes[place]?.push(hash));
    return hashes;
  });
  const signature = perLexeme((lexeme) => signatureOf(lexeme, knowledge.facts));
  const telling = perLexeme((lexeme) => isTelling(lexeme, knowledge.facts));
  const pairs = new Uint32Array(pairCount);
  let known: Document | undefined;
  let marks: Marks | undefined;
  let occurrences: Occurrences = { before: new Int32Array(), after: new Int32Array() };
  return (document, index, visit) => {
    if (document !== known) {
      known = document;
      occurrences = occurrencesIn(document, telling);
      marks = candidatesOf && marksOf(document, candidatesOf(document));
    }
    visitNeighbours(document, occurrences, index, (lexeme, place) => {
      for (const hash of lexical(lexeme)[place] ?? []) visit(hash);
    });
    const token = document.tokens[index];
    const sentence = document.sentences[token?.sentence ?? -1];
    if (sentence === undefined) return;
    const at = (offset: number) => {
      const place = index + offset;
      const inside = place >= sentence.firstToken && place < sentence.endToken;
      return signature(inside ? (document.tokens[place]?.lexeme ?? edge) : edge);
    };
    if (marks !== undefined)
      visitMarks(marks, index, sentence.firstToken, sentence.endToken, (mark) =>
        visit(markHash(mark)),
      );
    pairFeatures(at(-2), at(-1), at(0), at(1), at(2), pairs);
    for (let i = 0; i < pairCount; i++) visit(pairs[i] as number);
  };
};

/** Numbers the features of gold documents; features seen fewer than `minCount` times are left out. */
export const encode = (
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  minCount: number,
  candidatesOf?: (document: Document) => readonly Candidate[],
): EncodedText => {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const stream: Int32Array[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const domains: number[] = [];
  const sentences: number[] = [];
  const visitAll = featureReader(knowledge, candidatesOf);
  let row: number[] = [];
  for (const gold of documents) {
    const { document } = gold;
    for (const sentence of document.sentences) {
      sentences.push(labels.length);
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        row = [];
        visitAll(document, i, (hash) => {
          let id = numbers.get(hash);
          if (id === undefined) {
            id = counts.length;
            numbers.set(hash, id);
            counts.push(0);
          }
          row.push(id);
        });
        for (const id of row) counts[id] = (counts[id] as number) + 1;
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
