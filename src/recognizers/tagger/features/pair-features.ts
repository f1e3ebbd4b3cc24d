import { hashOf, pairOf, scatter } from '../../../text/hash.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import type { WordFacts } from './word-features.ts';
import type { StemmedWord } from './word-stem.ts';

/** What of a word takes part in the features of two words; hashes, in this order. */
const word = 0;
const fine = 1;
const coarse = 2;
const entityPrior = 3;
export const signatureSize = 4;

/** Writes the signature of a word to `into`, from `at` on. */
export const signatureOf = (
  lexeme: Lexeme,
  { known, knownStem }: StemmedWord,
  facts: WordFacts,
  into: Int32Array,
  at: number,
): void => {
  into[at + word] = hashOf(lexeme.kind === 'number' ? '0' : lexeme.key, 90);
  const stem = known < 0 ? knownStem : known;
  if (stem < 0 || facts.levels === 0) {
    into.fill(hashOf(lexeme.kind, 91), at + fine, at + signatureSize);
    return;
  }
  const mark = known < 0 ? 0x1000000 : 0;
  into[at + fine] = scatter(facts.cluster(stem, 1) + 0x2000000 + mark);
  into[at + coarse] = scatter(facts.cluster(stem, 2) + 0x3000000 + mark);
  into[at + entityPrior] = scatter(facts.entityPrior(stem) + 0x4000000 + mark);
};

export const pairCount = 10;

/**
 * Fills `into` with the hashes of the features of two words around one. The words are given by which
 * signatures of `signatures` are theirs.
 */
export const pairFeatures = (
  signatures: Int32Array,
  farLeft: number,
  left: number,
  here: number,
  right: number,
  into: Int32Array,
): void => {
  const leftAt = left * signatureSize;
  const hereAt = here * signatureSize;
  const rightAt = right * signatureSize;
  const leftWord = signatures[leftAt + word] as number;
  const leftFine = signatures[leftAt + fine] as number;
  const leftPrior = signatures[leftAt + entityPrior] as number;
  const hereWord = signatures[hereAt + word] as number;
  const hereFine = signatures[hereAt + fine] as number;
  const herePrior = signatures[hereAt + entityPrior] as number;
  const rightWord = signatures[rightAt + word] as number;
  const rightFine = signatures[rightAt + fine] as number;
  const rightPrior = signatures[rightAt + entityPrior] as number;
  const farLeftCoarse = signatures[farLeft * signatureSize + coarse] as number;
  into[0] = pairOf(leftWord ^ 0x11111111, hereWord);
  into[1] = pairOf(hereWord ^ 0x22222222, rightWord);
  into[2] = pairOf(leftPrior ^ 0x33333333, herePrior);
  into[3] = pairOf(herePrior ^ 0x44444444, rightPrior);
  into[4] = pairOf(leftFine ^ 0x55555555, hereFine);
  into[5] = pairOf(hereFine ^ 0x66666666, rightFine);
  into[6] = pairOf(leftFine ^ 0x77777777, rightFine);
  into[7] = pairOf(leftWord ^ 0x88888888, hereFine);
  into[8] = pairOf(hereFine ^ 0x99999999, rightWord);
  into[9] = pairOf(farLeftCoarse ^ 0xaaaaaaaa, leftFine);
};
