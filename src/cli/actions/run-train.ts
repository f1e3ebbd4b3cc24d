import { isAnnotated, readAnnotations } from '../../evaluation/annotations.ts';
import { parseConll } from '../../evaluation/conll.ts';
import { GoldError } from '../../evaluation/gold.ts';
import { classNamed } from '../../recognizers/tagger/decoding/labels.ts';
import { loadModel } from '../../recognizers/tagger/load.ts';
import { writeModel } from '../../recognizers/tagger/model/model-file.ts';
import { parseClusters } from '../../training/clusters/cluster-file.ts';
import { type Clustering, noClusters } from '../../training/clusters/clusters.ts';
import { labelledDocument } from '../../training/corpora/annotated-gold.ts';
import { fineClass } from '../../training/corpora/fane-tags.ts';
import { goldDocuments, type TrainingDocument } from '../../training/corpora/training-gold.ts';
import { scoreTable } from '../../training/crf/score-table.ts';
import { defaultTraining, type Trained, trainTagger } from '../../training/crf/train.ts';
import type { CommonFlags } from '../arguments/options.ts';
import { UserError } from '../errors.ts';
import { goldFiles } from '../gold-files.ts';
import { readWhole } from '../input/read-whole.ts';
import { outputTest } from '../input/same-file.ts';
import type { Io } from '../io.ts';
import { stageReporter } from '../messages/stages.ts';
import { checkSink, openSink } from '../output/output.ts';

export interface TrainFlags extends CommonFlags {
  readonly model: string;
  readonly dev?: string;
  readonly clusters?: string;
  readonly epochs: number;
  readonly features: number;
  readonly licence: string;
  readonly seed: number;
}

/** Trains on gold files and writes the model; the scores on the dev set are the output. */
export const trainOn = async (
  files: readonly string[],
  flags: TrainFlags,
  io: Io,
): Promise<void> => {
  const { dev: devFile, clusters } = flags;
  const modelFlags = { output: flags.model };
  const inputs = [...files, devFile, clusters].filter((file) => file !== undefined);
  checkSink(modelFlags, io, inputs, '--model');
  if (devFile !== undefined) checkSink(flags, io, inputs);
  else if (flags.output !== undefined || flags.resume !== undefined) {
    const option = flags.output === undefined ? '--resume' : '--output';
    throw new UserError(`${option}: only --dev gives scores; pass it, or leave ${option} out`);
  }
  const { model, dev } = await trained(files, flags, io);
  // An old model stays until the new one is there.
  const sink = openSink(modelFlags, io, inputs, '--model');
  await sink.write(writeModel(model));
  sink.finish();
  if (dev === undefined) return;
  const scores = openSink(flags, io, inputs);
  await scores.write(`${scoreTable(dev)}\n`);
  scores.finish();
};

const trained = async (files: readonly string[], flags: TrainFlags, io: Io): Promise<Trained> => {
  const gold: TrainingDocument[] = [];
  for (const [domain, file] of (
    await goldFiles(files, outputTest({ output: flags.model }, io))
  ).entries()) {
    for (const one of await goldOf(file, domain, flags, io)) gold.push(one);
  }
  const dev: TrainingDocument[] = [];
  for (const file of flags.dev === undefined ? [] : await goldFiles([flags.dev])) {
    for (const one of await goldOf(file, 0, flags, io)) dev.push(one);
  }
  const { lists, letters } = loadModel();
  const report = stageReporter(io, flags.quiet);
  return trainTagger(
    gold,
    { clustering: await clustersOf(flags, io), names: { lists, letters } },
    {
      ...defaultTraining,
      seed: flags.seed,
      epochs: flags.epochs,
      features: flags.features,
      licence: flags.licence,
      trainedOn: files,
      onEpoch: ({ epoch, loss, dev: soFar }) => {
        report(`epoch ${epoch}, loss ${loss.toFixed(3)}`);
        if (soFar !== undefined) report(scoreTable(soFar));
      },
    },
    dev,
  );
};

const goldOf = async (
  file: string,
  domain: number,
  flags: TrainFlags,
  io: Io,
): Promise<readonly TrainingDocument[]> => {
  const text = await readWhole(file, flags, io);
  try {
    if (isAnnotated(text, file)) return [labelledDocument(readAnnotations(text, file), domain)];
    const sentences = parseConll(text, file);
    if (sentences.length === 0) throw new GoldError(`${file}: empty; there is nothing to learn`);
    return goldDocuments(sentences, domain, (name) => classNamed(name) ?? fineClass(name));
  } catch (error) {
    if (error instanceof GoldError) throw new UserError(error.message);
    throw error;
  }
};

const clustersOf = async (flags: TrainFlags, io: Io): Promise<Clustering> => {
  if (flags.clusters === undefined) return noClusters;
  const text = await readWhole(flags.clusters, flags, io);
  if (text.trim() === '') {
    throw new UserError(`${flags.clusters}: empty; make the file with «kashaf cluster»`);
  }
  try {
    return parseClusters(text, flags.clusters);
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
};
