// What rules, tagger and both find on held-out text, and what other spelling costs: npm run ablation

import { readFileSync } from 'node:fs';
import type { Recognizer } from '../../document.ts';
import { goldDocumentsOf, shareOfSentences, type TaggedSentence } from '../../evaluation/conll.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { rules } from '../../recognizers/index.ts';
import { readModel } from '../../recognizers/tagger/model/model-file.ts';
import { taggerFrom } from '../../recognizers/tagger/tagger.ts';
import { readConll } from '../corpora/corpora.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { perturb, perturbations } from '../corpora/spelling-noise.ts';
import { percent, write } from '../lines.ts';
import { recognizerWays } from './recognizer-ways.ts';

/** Follows the habits of ANERcorp, whose last tenth no model has seen; made by npm run train. */
const tagger = taggerFrom(readModel(readFileSync('.cache/anercorp-model.bin')));

const ways = recognizerWays(tagger);

const score = (sentences: readonly TaggedSentence[], recognizers: readonly Recognizer[]) =>
  evaluate(goldDocumentsOf(sentences, 'gold'), { recognizers });

const dev = shareOfSentences(readConll(corporaFolder, 'anercorp.train'), 0.9, 1);
const sets: readonly (readonly [name: string, sentences: readonly TaggedSentence[]])[] = [
  ['dev', dev],
  ['aqmar.dev', readConll(corporaFolder, 'aqmar.dev')],
];

write(
  '| text | by | person P/R/F1 | place and country P/R/F1 | organization P/R/F1 | all P/R/F1 |',
);
write('| ---- | -- | ------------- | ----------------------- | ------------------- | ---------- |');
for (const [name, sentences] of sets) {
  for (const [way, recognizers] of ways) {
    const { classes, micro } = score(sentences, recognizers);
    const cells = [...classes.map(({ span }) => span), micro.span].map((span) =>
      [span.precision, span.recall, span.f1].map(percent).join(' / '),
    );
    write(`| ${[name, way, ...cells].join(' | ')} |`);
  }
}

const both = [...rules, tagger];
const plain = score(dev, both).micro.span.f1;
write('\n| dev spelt with | F1 | difference |\n| -------------- | -- | ---------- |');
for (const perturbation of perturbations) {
  const { f1 } = score(perturb(dev, perturbation), both).micro.span;
  write(`| ${perturbation.name} | ${percent(f1)} | ${percent(f1 - plain)} |`);
}
