import type { GoldDocument } from '../../evaluation/gold.ts';
import type { Model } from '../../recognizers/tagger/model/model.ts';
import { taggerOf } from '../../recognizers/tagger/tag.ts';
import { taggerFrom } from '../../recognizers/tagger/tagger.ts';
import { adaptedGold } from '../corpora/adapted-gold.ts';
import { labelledDocument } from '../corpora/annotated-gold.ts';
import { domains } from '../corpora/corpora.ts';
import { withEntityPriors } from '../corpora/entity-prior.ts';
import { readRawNews } from '../corpora/raw-news.ts';
import { readForeignNames, renamedGold } from '../corpora/renamed-gold.ts';
import type { TrainingDocument } from '../corpora/training-gold.ts';
import { type Crf, meanOf, trainCrf } from '../crf/crf.ts';
import type { EncodedText } from '../crf/encode-features.ts';
import {
  type Background,
  defaultSettings,
  defaultTraining,
  domainsOf,
  encodeGold,
  packerOf,
  type Trained,
  trainTagger,
  tuned,
} from '../crf/train.ts';
import { ruleCandidates } from './rule-proposals.ts';

/** How the tagger that follows the habits of the news is trained. */
export const newsOptions = {
  ...defaultTraining,
  seed: 1,
  epochs: 3,
  target: domains.news,
  features: 265_000,
  licence: 'CC BY-SA 4.0',
  trainedOn: ['Kashaf news gold', 'ANERcorp', 'WikiFANE', 'AQMAR', 'SANAD Al Khaleej', 'ANT'],
};

/**
 * The last tagger keeps fewer features: in articles that were held out F1 is 93.0 with 265,000 and 200,000,
 * 93.1 with 120,000 and 92.9 with 60,000; in translated sentences 89.1, 88.9, 88.8 and 88.4.
 */
const keptOptions = { ...newsOptions, features: 120_000 };

/** People and events that the model doubts are mostly some, more so in held-out translated sentences. */
const newsLeanings = { ...defaultSettings.leanings, PERS: 0.9, EVENT: 0.7 };
/** People who become gold must be surer. */
const strictLeanings = { ...newsLeanings, PERS: 0.3 };

/** What a word is taken for says more when rare names are taken for names too. */
const boldSettings = { ...defaultSettings, epochs: 2, leanings: { O: -0.75 } };
const strictSettings = {
  ...defaultSettings,
  leanings: strictLeanings,
  epochs: newsOptions.epochs,
};

/** WikiFANE is half of all text and no news: this share of it helps as much as the whole. */
const wikiShare = 0.5;
/** Encyclopedic text by the habits of the news counts half as much as news, and so does what hides it. */
const adaptedCopy = { weight: 0.5, ruleDropout: 0.15, hiddenShare: 0.25 } as const;
/** The news counts three times, the second time with fewer proposals of the rules and rare words hidden. */
const copied = { ruleDropout: 0.3, hiddenShare: 0.5, isCopy: true } as const;
/** Reads every such article of the raw news for what words are taken for. */
const rawStep = 2;

interface NewsCorpora {
  readonly folder: string;
  /** All documents to train on. */
  readonly documents: readonly TrainingDocument[];
  /** The articles of the news among them. */
  readonly articles: readonly GoldDocument[];
  /** All that is marked, held out or not: the raw news is read without it. */
  readonly marked: readonly GoldDocument[];
}

/** Text that is ready for the last training, with different seeds. */
interface PreparedText {
  readonly gold: readonly TrainingDocument[];
  readonly knowing: Background;
  readonly text: EncodedText;
}

/**
 * Trains two taggers, one after the other, that read the raw news for what words are taken for there, and the
 * encyclopedic text for what is a name by the habits of the news; gives all text with what they found.
 */
export const prepareNews = (
  corpora: NewsCorpora,
  { clustering, names }: Background,
  say: (line: string) => void,
): PreparedText => {
  const { documents } = corpora;
  const gold = goldOf(corpora);
  const raw = unmarkedNews(corpora);
  const knowingBy = ({ model }: Trained): Background => ({
    clustering: withEntityPriors(
      clustering,
      raw,
      taggerOf(model),
      ruleCandidates,
      onTenths('raw news read', say),
    ),
    names,
  });
  const first = trainTagger(
    documents.filter(({ domain }) => domain !== domains.fane),
    { clustering, names },
    newsOptions,
    [],
    boldSettings,
  );
  const second = trainTagger(gold, knowingBy(first), newsOptions, [], strictSettings);
  const knowing = knowingBy(second);
  const adapted = adaptedTo(second, documents);
  return { gold, knowing, text: encodeGold([...gold, ...adapted], knowing, newsOptions.minCount) };
};

/** Words of the gold would be known too well by the very articles that are marked. */
const unmarkedNews = ({ folder, marked }: NewsCorpora): readonly string[] =>
  readRawNews(
    folder,
    ['train'],
    marked.map(({ id }) => id),
  ).filter((_, i) => i % rawStep === 0);

/** Encyclopedic text by the habits of the news, as a tagger that has them finds names. */
const adaptedTo = (
  { model }: Trained,
  documents: readonly TrainingDocument[],
): readonly TrainingDocument[] => {
  const encyclopedic = documents.filter(
    ({ domain }) => domain === domains.fane || domain === domains.aqmar,
  );
  return adaptedGold(encyclopedic, taggerFrom(model), domains.news).map((document) => ({
    ...document,
    ...adaptedCopy,
  }));
};

/** The news three times, the third time with foreign names in the place of its own, and the other text. */
const goldOf = ({ folder, documents, articles }: NewsCorpora): readonly TrainingDocument[] => {
  const renamed = renamedGold(articles, readForeignNames(folder)).map((article) => ({
    ...labelledDocument(article, domains.news),
    ...copied,
  }));
  const again = documents
    .filter(({ domain }) => domain === domains.news)
    .map((document) => ({ ...document, ...copied }));
  const wiki = documents.filter(({ domain }) => domain === domains.fane);
  return [
    ...documents.filter(({ domain }) => domain !== domains.fane),
    ...again,
    ...renamed,
    ...wiki.filter((_, i) => (i * wikiShare) % 1 < wikiShare),
  ];
};

/** The mean of trainings that differ in their seed alone, for each of the targets. */
export const trainSeeds = (
  { gold, text }: PreparedText,
  seeds: readonly number[],
  targets: readonly number[],
  say: (line: string) => void,
): readonly Crf[] => {
  const rounds = seeds.map((seed) =>
    trainCrf(text, {
      ...newsOptions,
      seed,
      targets,
      domains: domainsOf(gold),
      onEpoch: (epoch, _, loss) => {
        say(`seed ${seed}, epoch ${epoch}, loss ${loss.toFixed(3)}`);
        return false;
      },
    }),
  );
  return targets.map((_, target) => meanOf(rounds.flatMap((crfs) => crfs[target] ?? [])));
};

const onTenths = (what: string, say: (line: string) => void): ((done: number) => void) => {
  let shown = 0;
  return (done) => {
    if (Math.floor(done * 10) > shown) say(`${what}: ${++shown * 10} %`);
  };
};

/** The tagger that weights make, with the settings that are best on the dev sets. */
export const tunedModel = (
  { text, knowing }: PreparedText,
  crf: Crf,
  dev: readonly TrainingDocument[],
): { readonly model: Model; readonly settings: ReturnType<typeof tuned> } => {
  const pack = packerOf(text, knowing, keptOptions);
  const settings = tuned(
    { ...defaultSettings, leanings: newsLeanings },
    (tried) => taggerOf(pack(crf, tried)),
    dev,
  );
  return { model: pack(crf, settings), settings };
};
