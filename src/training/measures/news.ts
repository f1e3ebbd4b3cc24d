// How well names, dates and amounts of real news are found: npm run news [-- --errors] [-- --model FILE]

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate } from '../../evaluation/evaluate.ts';
import { sum } from '../../evaluation/precision-recall.ts';
import { reliability } from '../../evaluation/reliability.ts';
import type { ClassScore, Evaluation } from '../../evaluation/score.ts';
import { loadModel } from '../../recognizers/tagger/load.ts';
import { readModel } from '../../recognizers/tagger/model/model-file.ts';
import { taggerFrom } from '../../recognizers/tagger/tagger.ts';
import { evaluationRenderers } from '../../renderers/analyses/evaluation-report.ts';
import { readArticles } from '../corpora/corpora.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { percent, write } from '../lines.ts';
import { recognizerWays } from './recognizer-ways.ts';

const { values: flags } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    model: { type: 'string' },
  },
});
/** Trained without news/dev and real/dev, so that they can be measured on. */
const tagger = taggerFrom(
  flags.model === undefined ? loadModel() : readModel(readFileSync(flags.model)),
);

const nameKinds = ['person', 'country', 'nationality', 'place', 'organization', 'event'];
const isOfNames = (one: ClassScore): boolean => nameKinds.includes(one.class.name);

/** P / R / F1 of each kind of name and of all names. */
const row = ({ classes }: Evaluation): readonly string[] => [
  ...nameKinds.map((name) => {
    const found = classes.find((one) => one.class.name === name);
    return found === undefined ? '' : percent(found.span.f1);
  }),
  threeOf(sum(classes.filter(isOfNames).map(({ span }) => span))),
];
const threeOf = (span: ClassScore['span']): string =>
  [span.precision, span.recall, span.f1].map(percent).join(' / ');

write(`| text | by | ${nameKinds.join(' | ')} | names P / R / F1 |`);
write(`| ---- | -- | ${nameKinds.map((name) => '-'.repeat(name.length)).join(' | ')} | - |`);
const sets = ['news/dev', 'real/dev'] as const;
const whole = new Map<string, Evaluation>();
for (const set of sets) {
  const documents = readArticles(corporaFolder, set);
  for (const [way, recognizers] of recognizerWays(tagger)) {
    if (flags.quick && way !== 'both') continue;
    const evaluation = evaluate(documents, { recognizers });
    write(`| ${[set, way, ...row(evaluation)].join(' | ')} |`);
    whole.set(set, evaluation);
  }
}
for (const [set, evaluation] of whole) {
  write(`\n${set}, rules and tagger:`);
  const view = { errors: flags.errors, clusters: true };
  process.stdout.write(evaluationRenderers.table(evaluation, view));
}

write('\n| confidence | found | right | share right | mean confidence |');
write('| ---------- | ----- | ----- | ----------- | --------------- |');
for (const { from, found, right, expected } of reliability(
  [...whole.values()].flatMap(({ judged }) => judged),
)) {
  const cells = [`from ${from}`, found, right, percent(right / (found || 1)), percent(expected)];
  write(`| ${cells.join(' | ')} |`);
}
