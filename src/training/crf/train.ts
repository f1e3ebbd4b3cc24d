import { likenessOf } from '../../lexicons/name-likeness.ts';
import type { NameClass } from '../../recognizers/tagger/decoding/labels.ts';
import { beginOf, classes, labelCount, outside } from '../../recognizers/tagger/decoding/labels.ts';
import { listsOf } from '../../recognizers/tagger/features/name-lists.ts';
import type { Model } from '../../recognizers/tagger/model/model.ts';
import { type Tagger, taggerOf } from '../../recognizers/tagger/tag.ts';
import { type Clustering, wordFactsOf } from '../clusters/clusters.ts';
import type { TrainingDocument } from '../corpora/training-gold.ts';
import type { NameKnowledge } from '../model/name-knowledge.ts';
import { heardCandidates } from '../model/rule-proposals.ts';
import { BestEpoch } from './best-epoch.ts';
import { type Crf, trainCrf } from './crf.ts';
import { type EncodedText, encode } from './encode-features.ts';
import { fitCalibration } from './isotonic.ts';
import { packModel } from './quantize.ts';
import { type LabelScores, micro } from './scores.ts';
import { outcomesOf, scoreTagger } from './tagger-scores.ts';

/** What the features of a model know beside the text. */
export interface Background {
  readonly clustering: Clustering;
  readonly names: NameKnowledge;
}

interface PackSettings {
  /** Features that the model keeps at most. */
  readonly features: number;
  readonly licence: string;
  readonly trainedOn: readonly string[];
}

interface TrainOptions extends PackSettings {
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
  /** Receives the state after each epoch; `dev` is absent without a dev set. */
  readonly onEpoch?: (progress: TrainingProgress) => void;
}

interface TrainingProgress {
  readonly epoch: number;
  /** Mean negative log-likelihood of a sentence. */
  readonly loss: number;
  readonly dev?: LabelScores;
}

/** What is added to the score of O, and of the first word of a name of each class. */
export type Leanings = Readonly<Partial<Record<NameClass | 'O', number>>>;

/** What is chosen on a dev set and kept when all the text is trained on. */
interface Settings {
  readonly epochs: number;
  /** By how much labels are preferred: names that nobody listed are missed more often than invented. */
  readonly leanings: Leanings;
  readonly calibration: Model['header']['calibration'];
  /** By how much O must be preferred for a token to be passed over; without it none is. */
  readonly pruningMargin?: number;
}

export interface Trained {
  readonly model: Model;
  readonly settings: Settings;
  readonly dev?: LabelScores;
}

export const defaultTraining = {
  patience: 3,
  rate: 0.05,
  dropout: 0.3,
  target: 0,
  minCount: 2,
} as const;

export const defaultSettings: Omit<Settings, 'epochs'> = {
  leanings: { O: -0.25 },
  calibration: [],
};

/** Gold as the numbers of its features. */
export const encodeGold = (
  gold: readonly TrainingDocument[],
  { clustering, names }: Background,
  minCount: number,
): EncodedText =>
  encode(
    gold,
    {
      facts: wordFactsOf(clustering),
      listsOf: listsOf(names.lists),
      likeness: likenessOf(names.letters),
    },
    minCount,
    heardCandidates(),
  );

/** How many domains gold has. */
export const domainsOf = (gold: readonly TrainingDocument[]): number =>
  1 + gold.reduce((most, { domain }) => Math.max(most, domain), 0);

/** Makes a model of weights: `settings` may change while they stay. */
export const packerOf =
  (text: EncodedText, { clustering, names }: Background, options: PackSettings) =>
  (crf: Crf, { leanings, calibration, pruningMargin }: Omit<Settings, 'epochs'>): Model =>
    packModel(
      { ...crf, transitions: leaning(crf.transitions, leanings) },
      text.hashes,
      clustering,
      names,
      {
        features: options.features,
        calibration,
        ...(pruningMargin === undefined ? {} : { pruningMargin }),
        licence: options.licence,
        trainedOn: options.trainedOn,
      },
    );

/**
 * Trains a tagger. With a dev set, the epoch, the pruning margin and the calibration are chosen on it; without,
 * `settings` are taken. The same input and seed give the same bytes.
 */
export const trainTagger = (
  gold: readonly TrainingDocument[],
  background: Background,
  options: TrainOptions,
  dev: readonly TrainingDocument[] = [],
  settings: Settings = { ...defaultSettings, epochs: options.epochs },
): Trained => {
  const text = encodeGold(gold, background, options.minCount);
  const pack = packerOf(text, background, options);
  const best = new BestEpoch(options.patience);
  const [last] = trainCrf(text, {
    epochs: dev.length > 0 ? options.epochs : settings.epochs,
    rate: options.rate,
    dropout: options.dropout,
    targets: [options.target],
    domains: domainsOf(gold),
    seed: options.seed,
    onEpoch: (epoch, [crf], loss) => {
      if (dev.length === 0 || crf === undefined) {
        options.onEpoch?.({ epoch, loss });
        return false;
      }
      const scores = scoreTagger(taggerOf(pack(crf, defaultSettings)), dev);
      options.onEpoch?.({ epoch, loss, dev: scores });
      return best.isOver({ crf, epoch, scores });
    },
  });
  if (last === undefined) throw new Error('training gave no weights');
  if (best.epoch === undefined) return { model: pack(last, settings), settings };
  const { crf, epoch, scores } = best.epoch;
  const chosen = {
    ...tuned(defaultSettings, (tried) => taggerOf(pack(crf, tried)), dev),
    epochs: epoch,
  };
  return { model: pack(crf, chosen), settings: chosen, dev: scores };
};

/** The least that costs no more F1 than two names in a thousand; none is rash, since dev sets are small. */
const pruningMargins = [0.5, 1, 1.5, 2, 3, 4];
const worthless = 0.002;

/** Settings with the pruning margin and the calibration that a dev set asks for. */
export const tuned = (
  open: Omit<Settings, 'epochs'>,
  taggerWith: (settings: Omit<Settings, 'epochs'>) => Tagger,
  dev: readonly TrainingDocument[],
): Omit<Settings, 'epochs'> => {
  const whole = micro(scoreTagger(taggerWith(open), dev)).f1;
  const pruningMargin = pruningMargins.find(
    (tried) =>
      micro(scoreTagger(taggerWith({ ...open, pruningMargin: tried }), dev)).f1 > whole - worthless,
  );
  const pruned = pruningMargin === undefined ? open : { ...open, pruningMargin };
  return { ...pruned, calibration: fitCalibration(outcomesOf(taggerWith(pruned), dev)) };
};

/** Transitions with the leanings added to every way into a label. */
const leaning = (transitions: Float32Array, leanings: Leanings): Float32Array => {
  const added = new Float32Array(labelCount);
  added[outside] = leanings.O ?? 0;
  for (const tagClass of classes) added[beginOf(tagClass)] = leanings[tagClass] ?? 0;
  return transitions.map((weight, at) => weight + (added[at % labelCount] as number));
};
