import type { Candidate, Document } from '../../document.ts';
import {
  edge,
  isRareWord,
  OccurrenceFinder,
  visitOccurrences,
} from '../../recognizers/tagger/features/occurrences.ts';
import {
  pairCount,
  pairFeatures,
  signatureOf,
  signatureSize,
} from '../../recognizers/tagger/features/pair-features.ts';
import {
  markHash,
  marksOf,
  ruleHash,
  visitMarks,
  visitRules,
} from '../../recognizers/tagger/features/rule-features.ts';
import {
  identityHashes,
  type Knowledge,
  numberHash,
  positionCount,
  positions,
  visitFeatures,
} from '../../recognizers/tagger/features/templates.ts';
import { stemmed } from '../../recognizers/tagger/features/word-stem.ts';
import { pairOf } from '../../text/hash.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { type Sight, sights } from '../corpora/hidden-words.ts';

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

type SightOf = (lexeme: Lexeme) => Sight;

/** The hashes of the features of each token of a document: what `emissionsOf` adds up, as numbers. */
export const featureReader = (
  knowledge: Knowledge,
): ((
  document: Document,
  candidates: readonly Candidate[],
  sightOf?: SightOf,
) => readonly (readonly number[])[]) => {
  const reader = new FeatureReader(knowledge);
  return (document, candidates, sightOf = () => sights.whole) =>
    reader.read(document, candidates, sightOf);
};

/** A document that is read, with a row of hashes for each of its tokens. */
interface FeatureRows {
  readonly document: Document;
  readonly rows: readonly number[][];
  readonly sightOf: SightOf;
}

class FeatureReader {
  readonly #readers: Readonly<Record<Sight, ReturnType<typeof wordReader>>>;
  readonly #occurrences = new OccurrenceFinder();
  readonly #pairs = new Int32Array(pairCount);
  #words = 0;
  readonly #numberOf = perLexeme(() => this.#words++);

  constructor(knowledge: Knowledge) {
    const unseen = { ...knowledge, facts: { ...knowledge.facts, of: () => -1 } };
    this.#readers = {
      [sights.whole]: wordReader(knowledge, true),
      [sights.unseen]: wordReader(unseen, false),
      [sights.unlisted]: wordReader({ ...unseen, listsOf: () => 0 }, false),
    };
  }

  read(
    document: Document,
    candidates: readonly Candidate[],
    sightOf: SightOf,
  ): readonly (readonly number[])[] {
    const rows: number[][] = document.tokens.map(() => []);
    const reading = { document, rows, sightOf };
    this.#readNeighbours(reading);
    this.#readOccurrences(reading);
    visitMarks(document, marksOf(document, candidates), (token, mark) =>
      rows[token]?.push(markHash(mark)),
    );
    visitRules(document, candidates, (token, rule, position) =>
      rows[token]?.push(ruleHash(rule, position)),
    );
    return rows;
  }

  /** Each word with those beside it, one by one and in pairs. */
  #readNeighbours(reading: FeatureRows): void {
    const { document, rows } = reading;
    const { tokens, sentences } = document;
    const signatures = this.#signaturesOf(reading);
    for (const { firstToken, endToken } of sentences) {
      const at = (index: number): number =>
        index < firstToken || index >= endToken ? tokens.length : index;
      for (let i = firstToken; i < endToken; i++) {
        for (let position = positions.farLeft; position <= positions.farRight; position++) {
          const lexeme = tokens[at(i + position - positions.here)]?.lexeme ?? edge;
          this.#add(reading, i, lexeme, position);
        }
        pairFeatures(signatures, at(i - 2), at(i - 1), i, at(i + 1), this.#pairs);
        rows[i]?.push(...this.#pairs);
      }
    }
  }

  /** The signature of each token, and that of the edge of a sentence behind the last. */
  #signaturesOf({ document: { tokens }, sightOf }: FeatureRows): Int32Array {
    const signatures = new Int32Array((tokens.length + 1) * signatureSize);
    for (const { index, lexeme } of tokens) {
      const { signature } = this.#readers[sightOf(lexeme)];
      signatures.set(signature(lexeme), index * signatureSize);
    }
    const { signature } = this.#readers[sights.whole];
    signatures.set(signature(edge), tokens.length * signatureSize);
    return signatures;
  }

  /** What is beside the other occurrences of a rare word. */
  #readOccurrences(reading: FeatureRows): void {
    const { document } = reading;
    const { tokens } = document;
    const { isRare } = this.#readers[sights.whole];
    const repeated = Int32Array.from(tokens, ({ lexeme }) =>
      isRare(lexeme) ? this.#numberOf(lexeme) : -1,
    );
    const all = new Uint8Array(tokens.length).fill(1);
    visitOccurrences(
      document,
      this.#occurrences.find(document, repeated),
      all,
      (token, neighbour, position) =>
        this.#add(reading, token, tokens[neighbour]?.lexeme ?? edge, position),
    );
  }

  #add({ rows, sightOf }: FeatureRows, token: number, lexeme: Lexeme, position: number): void {
    const { hashes } = this.#readers[sightOf(lexeme)];
    for (const hash of hashes(lexeme)[position] ?? []) rows[token]?.push(hash);
  }
}
