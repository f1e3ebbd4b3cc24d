// Rebuilds the model that comes with the package from the corpora: npm run train
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeModel } from '../recognizers/tagger/model-file.ts';
import { taggerOf } from '../recognizers/tagger/tag.ts';
import { taggerFrom } from '../recognizers/tagger/tagger.ts';
import { adaptedGold } from './adapted-gold.ts';
import { labelledDocument } from './annotated-gold.ts';
import { clusterFile, formatClusters, parseClusters } from './cluster-file.ts';
import { clusterText, defaultClusterOptions } from './cluster-text.ts';
import type { Clustering } from './clusters.ts';
import { corporaFolder, domains, readArticles, readCorpora } from './corpora.ts';
import { meanOf, trainCrf } from './crf.ts';
import { withEntityPriors } from './entity-prior.ts';
import { readNameKnowledge } from './name-knowledge.ts';
import { readRawNews } from './raw-news.ts';
import { readForeignNames, renamedGold } from './renamed-gold.ts';
import { ruleCandidates } from './rule-proposals.ts';
import { scoreTable } from './score-table.ts';
import { scoreTagger } from './tagger-scores.ts';
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
} from './train.ts';

const modelFile = 'src/recognizers/tagger/model.bin';
const letterFile = 'src/lexicons/name-letters.bin';
/** Follows the habits of ANERcorp, for npm run ablation. */
const anercorpFile = '.cache/anercorp-model.bin';
const clustersAt = clusterFile(process.env);
/** Each seed errs elsewhere: their mean is better than any. */
const seeds = [1, 2, 3, 4, 5];
const epochs = 3;
const folder = corporaFolder(process.env);
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const onTenths = (what: string): ((done: number) => void) => {
  let shown = 0;
  return (done) => {
    if (Math.floor(done * 10) > shown) say(`${what}: ${++shown * 10} %`);
  };
};

const clusters = (lines: readonly string[]): Clustering => {
  if (existsSync(clustersAt)) return parseClusters(readFileSync(clustersAt, 'utf8'), clustersAt);
  let shown = '';
  const clustering = clusterText([...readRawNews(folder), ...lines], {
    ...defaultClusterOptions,
    onProgress: (stage, done) => {
      const line = `${stage}: ${Math.floor(done * 10) * 10} %`;
      if (line !== shown) say(line);
      shown = line;
    },
  });
  mkdirSync(dirname(clustersAt), { recursive: true });
  writeFileSync(clustersAt, formatClusters(clustering));
  return clustering;
};

const options = {
  ...defaultTraining,
  seed: 1,
  epochs,
  target: domains.news,
  features: 265_000,
  licence: 'CC BY-SA 4.0',
  trainedOn: ['Kashaf news gold', 'ANERcorp', 'WikiFANE', 'AQMAR', 'SANAD Al Khaleej', 'ANT'],
};

/** People and events that the model doubts are mostly some, more so in held-out translated sentences. */
const leanings = { ...defaultSettings.leanings, PERS: 0.9, EVENT: 0.7 };
/** People who become gold must be surer. */
const strictLeanings = { ...leanings, PERS: 0.3 };

/** WikiFANE is half of all text and no news: this share of it helps as much as the whole. */
const wikiShare = 0.5;
/** Encyclopedic text by the habits of the news counts half as much as news, and so does what hides it. */
const adaptedCopy = { weight: 0.5, ruleDropout: 0.15, hiddenShare: 0.25 } as const;
/** Reads every such article of the raw news for what words are taken for. */
const rawStep = 2;

const { train: whole, dev, lines } = readCorpora(folder);
const news = whole.filter(({ domain }) => domain !== domains.fane);
const wiki = whole.filter(({ domain }) => domain === domains.fane);
/** The news counts three times, the second time with fewer proposals of the rules and rare words hidden. */
const copied = { ruleDropout: 0.3, hiddenShare: 0.5, isCopy: true } as const;
const again = news
  .filter(({ domain }) => domain === domains.news)
  .map((document) => ({ ...document, ...copied }));
/** And a third time with foreign names in the place of its own. */
const renamed = renamedGold(readArticles(folder, 'news/train'), readForeignNames(folder)).map(
  (article) => ({ ...labelledDocument(article, domains.news), ...copied }),
);
const train = [
  ...news,
  ...again,
  ...renamed,
  ...wiki.filter((_, i) => (i * wikiShare) % 1 < wikiShare),
];
const clustering = clusters(lines);
const names = readNameKnowledge(folder, clustering);
// Rules ask the letters of names too: they read what is written here.
writeFileSync(letterFile, names.letters);
// What a word is taken for says more when rare names are taken for names too.
const bold = { ...defaultSettings, epochs: 2, leanings: { O: -0.75 } };
const first = trainTagger(news, { clustering, names }, options, [], bold);
// Words of the gold would be known too well by the very articles that are marked.
const raw = readRawNews(folder, ['train']).filter((_, i) => i % rawStep === 0);
const knowingBy = ({ model }: Trained): Background => ({
  clustering: withEntityPriors(
    clustering,
    raw,
    taggerOf(model),
    ruleCandidates,
    onTenths('raw news read'),
  ),
  names,
});
const second = trainTagger(train, knowingBy(first), options, [], {
  ...defaultSettings,
  leanings: strictLeanings,
  epochs,
});
const knowing = knowingBy(second);
const encyclopedic = whole.filter(
  ({ domain }) => domain === domains.fane || domain === domains.aqmar,
);
const adapted = adaptedGold(encyclopedic, taggerFrom(second.model), domains.news).map(
  (document) => ({ ...document, ...adaptedCopy }),
);
const text = encodeGold([...train, ...adapted], knowing, options.minCount);
const rounds = seeds.map((seed) =>
  trainCrf(text, {
    ...options,
    seed,
    targets: [domains.news, domains.anercorp],
    domains: domainsOf(train),
    onEpoch: (epoch, _, loss) => {
      say(`seed ${seed}, epoch ${epoch}, loss ${loss.toFixed(3)}`);
      return false;
    },
  }),
);
const [shipped, anercorp] = [0, 1].map((target) =>
  meanOf(rounds.flatMap((crfs) => crfs[target] ?? [])),
);
if (shipped === undefined || anercorp === undefined) throw new Error('training gave no weights');
const pack = packerOf(text, knowing, options);
const settings = tuned(
  { ...defaultSettings, leanings },
  (tried) => taggerOf(pack(shipped, tried)),
  dev,
);
const model = pack(shipped, settings);
say(`chosen on the dev sets: ${JSON.stringify(settings)}`);
say(scoreTable(scoreTagger(taggerOf(model), dev)));
writeFileSync(modelFile, writeModel(model));
writeFileSync(
  anercorpFile,
  writeModel(pack(anercorp, { ...settings, leanings: defaultSettings.leanings })),
);
say(`${modelFile}: written`);
