// What rules, tagger and both find on held-out text, and what other spelling costs: npm run ablation
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recognizer } from '../document.ts';
import { goldDocumentsOf, parseConll, partOf, type TaggedSentence } from '../evaluation/conll.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { rules } from '../recognizers/index.ts';
import { loadModel } from '../recognizers/tagger/load.ts';
import { taggerFrom } from '../recognizers/tagger/tagger.ts';
import { corporaFolder } from './corpora.ts';
import { perturb, perturbations } from './spelling-noise.ts';

const folder = corporaFolder(process.env);
/** Trained without the dev set, which the shipped model has seen. */
const tagger = taggerFrom(loadModel('.cache/dev-model.bin'));

const read = (name: string): readonly TaggedSentence[] => {
  const file = join(folder, 'ner', name);
  return parseConll(readFileSync(file, 'utf8'), file);
};

/** The tagger's own answers: it hears the rules, but they do not speak for themselves. */
const heard: Recognizer = {
  ...tagger,
  recognize: (document) =>
    tagger
      .recognize(
        document,
        rules.flatMap((rule) => rule.recognize(document)),
      )
      .filter(({ source }) => source === 'tagger'),
};

const ways: readonly (readonly [name: string, recognizers: readonly Recognizer[]])[] = [
  ['rules alone', rules],
  ['tagger alone', [tagger]],
  ['tagger, hearing the rules', [heard]],
  ['both', [...rules, tagger]],
];

const score = (sentences: readonly TaggedSentence[], recognizers: readonly Recognizer[]) =>
  evaluate(goldDocumentsOf(sentences, 'gold'), { recognizers });

const percent = (share: number): string => (share * 100).toFixed(1);
const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const dev = partOf(read('anercorp.train.conll'), 0.9, 1);
const sets: readonly (readonly [name: string, sentences: readonly TaggedSentence[]])[] = [
  ['dev', dev],
  ['aqmar.dev', read('aqmar.dev.conll')],
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
