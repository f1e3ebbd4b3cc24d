// Rebuilds the model that comes with the package from the corpora: npm run train
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeModel } from '../recognizers/tagger/model.ts';
import { clusterText, defaultClusterOptions } from './cluster.ts';
import { formatClusters, parseClusters } from './cluster-file.ts';
import type { Clustering } from './clusters.ts';
import { corporaFolder, domains, readCorpora, readRawNews } from './corpora.ts';
import { buildLists, readNameLists } from './name-lists.ts';
import { scoreTable } from './score-table.ts';
import { defaultTraining, type TrainOptions, trainTagger } from './train.ts';

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
  epochs: 5,
  ...defaultTraining,
  target: domains.anercorp,
  features: 280_000,
  licence: 'CC BY-SA 4.0',
  trainedOn: ['ANERcorp', 'WikiFANE', 'NewsFANE', 'AQMAR', 'SANAD Al Khaleej'],
  onEpoch: ({ epoch, loss, dev }) =>
    say(`epoch ${epoch}, loss ${loss.toFixed(3)}${dev ? `\n${scoreTable(dev)}` : ''}`),
};

const part = readCorpora(folder, false);
const clustering = clusters(part.lines);
const lists = buildLists(readNameLists(folder));
const tuned = trainTagger(part.train, clustering, lists, options, part.dev);
say(`chosen on the dev set: ${JSON.stringify(tuned.settings)}`);
if (tuned.dev) say(scoreTable(tuned.dev));
if (process.env['KASHAF_DEV_MODEL']) {
  writeFileSync(process.env['KASHAF_DEV_MODEL'], writeModel(tuned.model));
}
if (process.env['KASHAF_DEV_ONLY']) process.exit(0);
const whole = readCorpora(folder, true);
// The dev set is too small to choose among the later rounds.
const settings = { ...tuned.settings, epochs: options.epochs };
const shipped = trainTagger(whole.train, clustering, lists, options, [], settings);
writeFileSync(modelFile, writeModel(shipped.model));
say(`${modelFile}: written`);
