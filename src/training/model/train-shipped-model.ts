// Rebuilds the model that comes with the package from the corpora: npm run train

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeModel } from '../../recognizers/tagger/model/model-file.ts';
import { taggerOf } from '../../recognizers/tagger/tag.ts';
import { clusterFile, formatClusters, parseClusters } from '../clusters/cluster-file.ts';
import { clusterText, defaultClusterOptions } from '../clusters/cluster-text.ts';
import type { Clustering } from '../clusters/clusters.ts';
import { domains, readCorpora } from '../corpora/corpora.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { readRawNews } from '../corpora/raw-news.ts';
import { scoreTable } from '../crf/score-table.ts';
import { scoreTagger } from '../crf/tagger-scores.ts';
import { defaultSettings, packerOf } from '../crf/train.ts';
import { log } from '../lines.ts';
import { readNameKnowledge } from './name-knowledge.ts';
import { newsOptions, prepareNews, trainSeeds, tunedModel } from './news-training.ts';

const modelFile = 'src/recognizers/tagger/model.bin';
const letterFile = 'src/lexicons/name-letters.bin';
/** Follows the habits of ANERcorp, for npm run ablation. */
const anercorpFile = '.cache/anercorp-model.bin';
const clustersAt = clusterFile(process.env);
/** Each seed errs elsewhere: their mean is better than any. */
const seeds = [1, 2, 3, 4, 5];
const clusters = (lines: readonly string[]): Clustering => {
  if (existsSync(clustersAt)) return parseClusters(readFileSync(clustersAt, 'utf8'), clustersAt);
  let shown = '';
  const clustering = clusterText([...readRawNews(corporaFolder), ...lines], {
    ...defaultClusterOptions,
    onProgress: (stage, done) => {
      const line = `${stage}: ${Math.floor(done * 10) * 10} %`;
      if (line !== shown) log(line);
      shown = line;
    },
  });
  mkdirSync(dirname(clustersAt), { recursive: true });
  writeFileSync(clustersAt, formatClusters(clustering));
  return clustering;
};

const { articles, train, dev, lines } = readCorpora(corporaFolder);
const clustering = clusters(lines);
const names = readNameKnowledge(corporaFolder, clustering);
// Rules ask the letters of names too: they read what is written here.
writeFileSync(letterFile, names.letters);
const prepared = prepareNews(
  { folder: corporaFolder, documents: train, articles, marked: articles },
  { clustering, names },
  log,
);
const [shipped, anercorp] = trainSeeds(prepared, seeds, [domains.news, domains.anercorp], log);
if (shipped === undefined || anercorp === undefined) throw new Error('training gave no weights');
const { model, settings } = tunedModel(prepared, shipped, dev);
log(`chosen on the dev sets: ${JSON.stringify(settings)}`);
log(scoreTable(scoreTagger(taggerOf(model), dev)));
writeFileSync(modelFile, writeModel(model));
const packWhole = packerOf(prepared.text, prepared.knowing, newsOptions);
writeFileSync(
  anercorpFile,
  writeModel(packWhole(anercorp, { ...settings, leanings: defaultSettings.leanings })),
);
log(`${modelFile}: written`);
