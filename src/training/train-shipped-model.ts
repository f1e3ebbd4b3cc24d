// Rebuilds the model that comes with the package from the corpora: npm run train
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeModel } from '../recognizers/tagger/model.ts';
import { taggerOf } from '../recognizers/tagger/tag.ts';
import { formatClusters, parseClusters } from './cluster-file.ts';
import { clusterText, defaultClusterOptions } from './cluster-text.ts';
import type { Clustering } from './clusters.ts';
import { corporaFolder, domains, readCorpora, readRawNews } from './corpora.ts';
import { withTendencies } from './entity-prior.ts';
import { buildLists, readNameLists } from './read-name-lists.ts';
import { scoreTable } from './score-table.ts';
import {
  defaultSettings,
  defaultTraining,
  ruleCandidates,
  type TrainOptions,
  trainTagger,
} from './train.ts';

const modelFile = 'src/recognizers/tagger/model.bin';
const clusterFile = process.env['KASHAF_CLUSTERS'] ?? '.cache/clusters.tsv';
const folder = corporaFolder(process.env);
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const clusters = (lines: readonly string[]): Clustering => {
  if (existsSync(clusterFile)) return parseClusters(readFileSync(clusterFile, 'utf8'), clusterFile);
  let told = '';
  const clustering = clusterText([...readRawNews(folder), ...lines], {
    ...defaultClusterOptions,
    onProgress: (stage, done) => {
      const line = `${stage}: ${Math.floor(done * 10) * 10} %`;
      if (line !== told) say(line);
      told = line;
    },
  });
  mkdirSync(dirname(clusterFile), { recursive: true });
  writeFileSync(clusterFile, formatClusters(clustering));
  return clustering;
};

const options: TrainOptions = {
  seed: 1,
  epochs: 4,
  ...defaultTraining,
  target: domains.anercorp,
  features: 240_000,
  licence: 'CC BY-SA 4.0',
  trainedOn: ['ANERcorp', 'WikiFANE', 'AQMAR', 'SANAD Al Khaleej'],
  onEpoch: ({ epoch, loss, dev }) =>
    say(`epoch ${epoch}, loss ${loss.toFixed(3)}${dev ? `\n${scoreTable(dev)}` : ''}`),
};

const part = readCorpora(folder, false);
const clustering = clusters(part.lines);
const lists = buildLists(readNameLists(folder));
// What a word is taken for tells more when rare names are taken for names too.
const bold = { ...defaultSettings, epochs: 3, boldness: 0.75 };
const first = trainTagger(part.train, clustering, lists, options, [], bold);
const raw = readRawNews(folder);
let told = 0;
const knowing = withTendencies(clustering, raw, taggerOf(first.model), ruleCandidates, (done) => {
  if (Math.floor(done * 10) > told) say(`raw news read: ${++told * 10} %`);
});
const tuned = trainTagger(part.train, knowing, lists, options, part.dev);
say(`chosen on the dev set: ${JSON.stringify(tuned.settings)}`);
if (tuned.dev) say(scoreTable(tuned.dev));
// For npm run ablation, which must not use a model that has seen the dev set.
writeFileSync('.cache/dev-model.bin', writeModel(tuned.model));
const whole = readCorpora(folder, true);
// The dev set is too small to choose among the later rounds.
const settings = { ...tuned.settings, epochs: options.epochs };
const shipped = trainTagger(whole.train, knowing, lists, options, [], settings);
writeFileSync(modelFile, writeModel(shipped.model));
say(`${modelFile}: written`);
