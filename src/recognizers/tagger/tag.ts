import type { Candidate, Document } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { calibrate } from './decoding/calibration.ts';
import { emissionsOf } from './decoding/emissions.ts';
import { labelSpans, type NameClass } from './decoding/labels.ts';
import {
  type Lattice,
  latticeOf,
  spanProbability,
  transitionFactors,
} from './decoding/marginals.ts';
import { type Segment, segmentsOf } from './decoding/segments.ts';
import { viterbi } from './decoding/viterbi.ts';
import type { Model } from './model/model.ts';

/** Tokens of the longest name; what is longer is one word again and again, or a list that has lost its commas. */
const mostTokens = 60;

/** A row of tokens that the model takes for a name. */
export interface TaggedSpan {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly tagClass: NameClass;
  /** Share of such answers that were right on held-out text, 0 to 1. */
  readonly confidence: number;
}

/** The same name with other ends; all fields in one order, which a spread does not keep. */
export const spanBetween = (
  firstToken: number,
  endToken: number,
  { tagClass, confidence }: TaggedSpan,
): TaggedSpan => ({ firstToken, endToken, tagClass, confidence });

/** What the model makes of a document. */
export interface TaggedReading {
  /** The best label of every token. */
  readonly labels: Uint8Array;
  /** 1 for tokens that may be part of a name at all. */
  readonly open: Uint8Array;
  /** -1 for tokens so common that they are no evidence for a name. */
  readonly rare: Int32Array;
  readonly spans: readonly TaggedSpan[];
  /** How likely, 0 to 1, exactly these tokens of one sentence are a name of the class. */
  probability(firstToken: number, endToken: number, tagClass: NameClass): number;
}

export interface Tagger {
  /** `candidates` is what the rules propose: the model listens to them. */
  read(document: Document, candidates?: readonly Candidate[]): TaggedReading;
}

/** What a model finds in a document. */
export const taggerOf = (model: Model): Tagger => {
  const emissions = emissionsOf(model);
  const { transitions, header } = model;
  const factors = transitionFactors(transitions);

  return {
    read: (document, candidates = []) => {
      const { scores, open, rare } = emissions(document, candidates);
      const labels = new Uint8Array(open.length);
      const segments = segmentsOf(document.sentences, open);
      for (const segment of segments) viterbi(scores, transitions, segment, labels);
      // Sums over a segment are wanted only where there is a name.
      let lattice: Lattice | undefined;
      let summed: Segment | undefined;
      const probability = (firstToken: number, endToken: number, tagClass: NameClass): number => {
        const segment = segments[firstEndingAfter(segments, firstToken)];
        if (segment === undefined || firstToken < segment.start || endToken > segment.end) return 0;
        if (lattice === undefined || summed !== segment) {
          lattice = latticeOf(scores, segment, factors);
          summed = segment;
        }
        return spanProbability(
          lattice,
          firstToken - segment.start,
          endToken - segment.start,
          tagClass,
        );
      };
      const names = labelSpans(labels).filter(({ first, end }) => end - first <= mostTokens);
      const spans = names.map(({ first, end, tagClass }) => ({
        firstToken: first,
        endToken: end,
        tagClass,
        confidence: calibrate(probability(first, end, tagClass), header.calibration),
      }));
      return { labels, open, rare, spans, probability };
    },
  };
};
