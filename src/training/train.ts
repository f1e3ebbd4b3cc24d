import type { Candidate, Document } from '../document.ts';
import { rules } from '../recognizers/index.ts';
import type { TagClass } from '../recognizers/tagger/labels.ts';
import { labelCount, labelSpans, outside } from '../recognizers/tagger/labels.ts';
import type { Model } from '../recognizers/tagger/model.ts';
import { listsOf, type WordLists } from '../recognizers/tagger/name-lists.ts';
import { type Tagger, taggerOf } from '../recognizers/tagger/tag.ts';
import { type Clustering, factsOf } from './clusters.ts';
import { type Crf, trainCrf } from './crf.ts';
import { encode } from './encode-features.ts';
import { fitCalibration, type Outcome } from './isotonic.ts';
import { packModel } from './quantize.ts';
import { f1, micro, type Score, scoreLabels, spanKey } from './scores.ts';
import { type GoldDocument, unitLabelsOf } from './training-gold.ts';

export interface TrainOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Epochs without gain on the dev set after which training stops. */
  readonly patience: number;
  readonly rate: number;
  readonly dropout: number;
  /** Domain whose annotation habits the model is to follow. */
  readonly target: number;
  /** Features seen fewer times are left out. */
  readonly minCount: number;
  /** Features that the model keeps at most. */
  readonly features: number;
  readonly licence: string;
  readonly trainedOn: readonly string[];
  /** Told after each epoch; `dev` is absent without a dev set. */
  readonly onEpoch?: (progress: Progress) => void;
}

export interface Progress {
  readonly epoch: number;
  /** Mean negative log-likelihood of a sentence. */
  readonly loss: number;
  readonly dev?: DevScores;
}

export type DevScores = Readonly<Record<TagClass, Score>>;

/** What is chosen on a dev set and kept when all the text is trained on. */
export interface Settings {
  readonly epochs: number;
  /** Taken off the score of O: names that nobody listed are missed more often than invented. */
  readonly boldness: number;
  readonly calibration: Model['header']['calibration'];
  /** By how much O must be preferred for a token to be passed over; without it none is. */
  readonly slack?: number;
}

export interface Trained {
  readonly model: Model;
  readonly settings: Settings;
  readonly dev?: DevScores;
}

/** What served best on the dev set of ANERcorp. */
export const defaultTraining = {
  patience: 3,
  rate: 0.05,
  dropout: 0.3,
  target: 0,
  minCount: 2,
} as const;

/** Bolder taggers find more by themselves, but less that is right with what is found again after them. */
export const defaultSettings: Omit<Settings, 'epochs'> = { boldness: 0.25, calibration: [] };
/** The least that costs no more F1 than two names in a thousand; none is rash, since dev sets are small. */
const slacks = [0.5, 1, 1.5, 2, 3, 4];
const worthless = 0.002;

/**
 * Trains a tagger. With a dev set, the epoch, the slack and the calibration are chosen on it; without,
 * `settings` are taken. The same input and seed give the same bytes.
 */
export const trainTagger = (
  gold: readonly GoldDocument[],
  clustering: Clustering,
  lists: WordLists,
  options: TrainOptions,
  dev: readonly GoldDocument[] = [],
  settings: Settings = { ...defaultSettings, epochs: options.epochs },
): Trained => {
  const text = encode(
    gold,
    { facts: factsOf(clustering), listsOf: listsOf(lists) },
    options.minCount,
    ruleCandidates,
  );
  const pack = (crf: Crf, chosen: Settings): Model =>
    packModel(
      { ...crf, transitions: bolder(crf.transitions, chosen.boldness) },
      text.hashes,
      clustering,
      lists,
      {
        features: options.features,
        calibration: chosen.calibration,
        ...(chosen.slack === undefined ? {} : { slack: chosen.slack }),
        licence: options.licence,
        trainedOn: options.trainedOn,
      },
    );

  let best: { readonly crf: Crf; readonly settings: Settings; readonly dev: DevScores } | undefined;
  let idle = 0;
  const last = trainCrf(text, {
    epochs: dev.length > 0 ? options.epochs : settings.epochs,
    rate: options.rate,
    dropout: options.dropout,
    target: options.target,
    domains: 1 + gold.reduce((most, one) => Math.max(most, one.domain), 0),
    seed: options.seed,
    onEpoch: (epoch, crf, loss) => {
      if (dev.length === 0) {
        options.onEpoch?.({ epoch, loss });
        return false;
      }
      const chosen = { ...defaultSettings, epochs: epoch };
      const scores = scoreTagger(taggerOf(pack(crf, chosen)), dev);
      options.onEpoch?.({ epoch, loss, dev: scores });
      if (best === undefined || f1(micro(scores)) > f1(micro(best.dev))) {
        best = { crf, settings: chosen, dev: scores };
        idle = 0;
      } else idle++;
      return idle >= options.patience;
    },
  });
  if (best === undefined) return { model: pack(last, settings), settings };
  const { crf, settings: open, dev: scores } = best;
  const slack = slacks.find((tried) => {
    const hasty = scoreTagger(taggerOf(pack(crf, { ...open, slack: tried })), dev);
    return f1(micro(hasty)) > f1(micro(scores)) - worthless;
  });
  const screened = slack === undefined ? open : { ...open, slack };
  const calibration = fitCalibration(outcomesOf(taggerOf(pack(crf, screened)), dev));
  const chosen = { ...screened, calibration };
  return { model: pack(crf, chosen), settings: chosen, dev: scores };
};

/** Takes the boldness off every way into O. */
const bolder = (transitions: Float32Array, boldness: number): Float32Array =>
  transitions.map((weight, at) => (at % labelCount === outside ? weight - boldness : weight));

/** What the rules propose, as the tagger hears it in the pipeline. */
export const ruleCandidates = (document: Document): readonly Candidate[] =>
  rules.flatMap((rule) => rule.recognize(document));

/** Exact spans per class over corpus tokens. */
export const scoreTagger = (tagger: Tagger, gold: readonly GoldDocument[]): DevScores =>
  scoreLabels(
    gold.map(
      (one) =>
        [
          one.unitLabels,
          unitLabelsOf(one, tagger.read(one.document, ruleCandidates(one.document)).labels),
        ] as const,
    ),
  );

/** Whether each span that the tagger finds is exactly one of the gold. */
const outcomesOf = (tagger: Tagger, gold: readonly GoldDocument[]): readonly Outcome[] =>
  gold.flatMap(({ document, labels }) => {
    const wanted = new Set(labelSpans(labels).map(spanKey));
    return tagger
      .read(document, ruleCandidates(document))
      .spans.map(({ firstToken: first, endToken: end, tagClass, confidence }) => ({
        raw: confidence,
        right: wanted.has(spanKey({ first, end, tagClass })),
      }));
  });
