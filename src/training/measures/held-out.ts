// `npm run tool -- held-out [FOLD]`: how well names are found in text that was not trained on. Trains without every
// fourth article of the news (FOLD 0 to 3) and every second file of translated sentences, and prints precision, recall
// and F1 on these; the tagger is written to .cache/held-out-FOLD.bin, for `kashaf evaluate --errors --model`.
// It takes ten minutes, and asks for the clusters that `npm run tool -- recall-clusters` writes.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluate } from '../../evaluation/evaluate.ts';
import type { GoldDocument } from '../../evaluation/gold.ts';
import { rules } from '../../recognizers/index.ts';
import { writeModel } from '../../recognizers/tagger/model/model-file.ts';
import { taggerFrom } from '../../recognizers/tagger/tagger.ts';
import { evaluationRenderers } from '../../renderers/analyses/evaluation-report.ts';
import { clusterFile, parseClusters } from '../clusters/cluster-file.ts';
import { domains, readCorpora } from '../corpora/corpora.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { log, write } from '../lines.ts';
import { readNameKnowledge } from '../model/name-knowledge.ts';
import { prepareNews, trainSeeds, tunedModel } from '../model/news-training.ts';

const fold = Number(process.argv[2] ?? 0);
/** One article of so many is held out: of translated sentences more, since they are few. */
const ofArticles = 4;
const ofTranslated = 2;
const seeds = [1, 2];

const isTranslated = ({ id }: GoldDocument): boolean => /(?:^|\/)pud-/u.test(id);
/** Articles of the corpora are files; those of the raw news have no ending. */
const isFile = ({ id }: GoldDocument): boolean => id.endsWith('.ann');
const isOfKhaleej = ({ id }: GoldDocument): boolean => id.startsWith('khaleej-');
const isHeldOut = (article: GoldDocument, index: number): boolean => {
  const share = isTranslated(article) ? ofTranslated : ofArticles;
  return index % share === fold % share;
};

const { articles: all, train, dev } = readCorpora(corporaFolder);
const heldOut = all.filter(isHeldOut);
const articles = all.filter((article, index) => !isHeldOut(article, index));
// ANERcorp's own marks are of sentences that are held out.
const documents = train.filter(({ domain }, index) => {
  const article = domain === domains.news ? all[index] : undefined;
  return article === undefined ? domain !== domains.anercorp : !isHeldOut(article, index);
});
const file = clusterFile(process.env);
const clustering = parseClusters(readFileSync(file, 'utf8'), file);
const names = readNameKnowledge(corporaFolder, clustering);
const prepared = prepareNews(
  { folder: corporaFolder, documents, articles, marked: all },
  { clustering, names },
  log,
);
const [crf] = trainSeeds(prepared, seeds, [domains.news], log);
if (crf === undefined) throw new Error('training gave no weights');
const { model } = tunedModel(prepared, crf, dev);
mkdirSync('.cache', { recursive: true });
writeFileSync(`.cache/held-out-${fold}.bin`, writeModel(model));

const recognizers = [...rules, taggerFrom(model)];
const [corpora, raw] = [heldOut.filter(isFile), heldOut.filter((article) => !isFile(article))];
for (const [name, files] of [
  ['articles', corpora.filter((article) => !isTranslated(article))],
  ['translated sentences', corpora.filter(isTranslated)],
  ['raw news, ANT', raw.filter((article) => !isOfKhaleej(article))],
  ['raw news, Al Khaleej', raw.filter(isOfKhaleej)],
] as const) {
  write(`${files.length} held-out files, ${name}:`);
  const view = { errors: false, clusters: false };
  const evaluation = evaluate(files, { recognizers });
  write(evaluationRenderers.table(evaluation, view));
}
