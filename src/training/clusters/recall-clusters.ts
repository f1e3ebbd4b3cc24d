// `npm run tool -- recall-clusters`: writes the word clusters of the shipped model to .cache/clusters.tsv, where
// `npm run train` looks for them. To make them anew takes an hour, and they change with the raw text alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadModel } from '../../recognizers/tagger/load.ts';
import { readCorpora } from '../corpora/corpora.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { readRawNews } from '../corpora/raw-news.ts';
import { numberWords } from '../corpus-words.ts';
import { log } from '../lines.ts';
import { clusterFile, formatClusters } from './cluster-file.ts';
import { defaultClusterOptions } from './cluster-text.ts';
import { clustersOfModel } from './clusters-of-model.ts';
import { clusterKeys } from './word-stream.ts';

const lines = [...readRawNews(corporaFolder), ...readCorpora(corporaFolder).lines];
const { vocabulary } = numberWords(lines.map(clusterKeys), defaultClusterOptions.minCount);
const clustering = clustersOfModel(loadModel(), vocabulary);
const file = clusterFile(process.env);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, formatClusters(clustering));
log(`${file}: the clusters of ${clustering.words.length} words of ${vocabulary.words.length}`);
