import type { Lexeme } from '../../text/lexeme.ts';
import { hashOf, pairOf, scatter } from './hash.ts';
import { stemOf } from './templates.ts';
import type { WordFacts } from './words.ts';

/** What of a word takes part in the features of two words. */
export interface Signature {
  readonly word: number;
  readonly fine: number;
  readonly coarse: number;
  readonly tendency: number;
}

export const signatureOf = (lexeme: Lexeme, facts: WordFacts): Signature => {
  const word = hashOf(lexeme.kind === 'number' ? '0' : lexeme.key, 90);
  const known = facts.of(lexeme.key);
  const stem = known < 0 && lexeme.kind === 'arabic' ? facts.of(stemOf(lexeme, facts).key) : known;
  if (stem < 0 || facts.levels === 0) {
    const kind = hashOf(lexeme.kind, 91);
    return { word, fine: kind, coarse: kind, tendency: kind };
  }
  const mark = known < 0 ? 0x1000000 : 0;
  return {
    word,
    fine: scatter(facts.cluster(stem, 1) + 0x2000000 + mark),
    coarse: scatter(facts.cluster(stem, 2) + 0x3000000 + mark),
    tendency: scatter(facts.tendency(stem) + 0x4000000 + mark),
  };
};

export const pairCount = 10;

/** Fills `into` with the hashes of the features of two words around one. */
export const pairFeatures = (
  farLeft: Signature,
  left: Signature,
  here: Signature,
  right: Signature,
  into: Uint32Array,
): void => {
  into[0] = pairOf(left.word ^ 0x11111111, here.word);
  into[1] = pairOf(here.word ^ 0x22222222, right.word);
  into[2] = pairOf(left.tendency ^ 0x33333333, here.tendency);
  into[3] = pairOf(here.tendency ^ 0x44444444, right.tendency);
  into[4] = pairOf(left.fine ^ 0x55555555, here.fine);
  into[5] = pairOf(here.fine ^ 0x66666666, right.fine);
  into[6] = pairOf(left.fine ^ 0x77777777, right.fine);
  into[7] = pairOf(left.word ^ 0x88888888, here.fine);
  into[8] = pairOf(here.fine ^ 0x99999999, right.word);
  into[9] = pairOf(farLeft.coarse ^ 0xaaaaaaaa, left.fine);
};
