import type { Document } from '../../document.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import type { Start } from '../../text/starts.ts';
import { calibrate } from './calibration.ts';
import { emissionsOf } from './emissions.ts';
import { classOf, isBegin, isInside, labelCount, outside, type TagClass } from './labels.ts';
import { latticeOf, spanProbability, transitionFactors } from './marginals.ts';
import { factsOfModel, type Model } from './model.ts';
import { nameStart } from './name-start.ts';
import { viterbi } from './viterbi.ts';

/** A row of tokens that the model takes for a name. */
export interface TaggedSpan {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly tagClass: TagClass;
  /** Share of such answers that were right on held-out text, 0 to 1. */
  readonly confidence: number;
}

export interface Tagger {
  /** The best label of every token. */
  labels(document: Document): Uint8Array;
  spans(document: Document): readonly TaggedSpan[];
  /** The reading of a name's first word that looks most like a name: «وبوش» is و and بوش. */
  startOf(lexeme: Lexeme, tagClass: TagClass): Start;
}

export const taggerOf = (model: Model): Tagger => {
  const emissions = emissionsOf(model);
  const { transitions, header } = model;
  const factors = transitionFactors(transitions);
  const facts = factsOfModel(model);

  const decode = (document: Document, scores: Float32Array): Uint8Array => {
    const labels = new Uint8Array(document.tokens.length);
    for (const { firstToken, endToken } of document.sentences) {
      viterbi(scores, transitions, firstToken, endToken, labels);
    }
    return labels;
  };

  return {
    labels: (document) => decode(document, emissions.of(document)),
    spans: (document) => {
      const scores = emissions.of(document);
      const labels = decode(document, scores);
      const spans: TaggedSpan[] = [];
      for (const { firstToken, endToken } of document.sentences) {
        let lattice: ReturnType<typeof latticeOf> | undefined;
        for (let i = firstToken; i < endToken; i++) {
          const label = labels[i] ?? outside;
          if (!isBegin(label)) continue;
          let end = i + 1;
          while (end < endToken && isInside(labels[end] ?? outside)) end++;
          lattice ??= latticeOf(scores, firstToken * labelCount, endToken - firstToken, factors);
          const raw = spanProbability(lattice, i - firstToken, end - firstToken, classOf(label));
          spans.push({
            firstToken: i,
            endToken: end,
            tagClass: classOf(label),
            confidence: calibrate(raw, header.calibration),
          });
        }
      }
      return spans;
    },
    startOf: (lexeme, tagClass) => nameStart(lexeme, tagClass, facts, emissions.affinity),
  };
};
