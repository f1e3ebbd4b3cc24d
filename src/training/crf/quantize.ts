import { weightByte } from '../../recognizers/tagger/decoding/companding.ts';
import { labelCount } from '../../recognizers/tagger/decoding/labels.ts';
import { buildTable } from '../../recognizers/tagger/features/table.ts';
import { frequencyStep } from '../../recognizers/tagger/features/word-features.ts';
import { type Model, type ModelHeader, wordHash } from '../../recognizers/tagger/model/model.ts';
import type { Clustering } from '../clusters/clusters.ts';
import type { NameKnowledge } from '../model/name-knowledge.ts';
import type { Crf } from './crf.ts';

const L = labelCount;

interface PackOptions {
  /** Features kept at most: those whose weights matter most. */
  readonly features: number;
  readonly calibration: ModelHeader['calibration'];
  readonly pruningMargin?: number;
  readonly trainedOn: readonly string[];
  readonly licence: string;
}

/** Prunes the weights, rounds them to 8 bits and packs them with the clusters into a model. */
export const packModel = (
  crf: Crf,
  hashes: Int32Array,
  clustering: Clustering,
  { lists, letters }: NameKnowledge,
  options: PackOptions,
): Model => {
  const { largest, ...features } = packFeatures(crf, hashes, options.features);
  return {
    header: {
      format: 'kashaf-tagger/2',
      largest,
      calibration: options.calibration,
      ...(options.pruningMargin !== undefined && { pruningMargin: options.pruningMargin }),
      licence: options.licence,
      trainedOn: options.trainedOn,
    },
    ...features,
    transitions: crf.transitions,
    ...packWords(clustering),
    lists,
    letters,
  };
};

/** The features that matter most, with their weights as parts of the largest of all. */
const packFeatures = (
  { emissions }: Crf,
  hashes: Int32Array,
  limit: number,
): Pick<Model, 'features' | 'weights'> & Pick<ModelHeader, 'largest'> => {
  const kept = strongest(emissions, limit);
  const { table, slots } = buildTable(Int32Array.from(kept, (id) => hashes[id] as number));
  const largest = emissions.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const weights = new Int8Array(table.fingerprints.length * L);
  kept.forEach((id, i) => {
    const slot = slots[i] as number;
    for (let n = 0; n < L; n++) {
      weights[slot * L + n] = weightByte(emissions[id * L + n] as number, largest);
    }
  });
  return { features: table, weights, largest };
};

/** What is known of words of raw text, each in the slot of its word. */
const packWords = ({
  words,
  counts,
  views,
  entityPriors: priors,
}: Clustering): Pick<Model, 'words' | 'frequencies' | 'entityPriors' | 'clusters' | 'parents'> => {
  const { table, slots } = buildTable(Int32Array.from(words, wordHash));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const slotCount = table.fingerprints.length;
  const frequencies = new Uint8Array(slotCount);
  const entityPriors = new Uint8Array(slotCount);
  const clusters = new Uint16Array(slotCount * views.length);
  slots.forEach((slot, i) => {
    entityPriors[slot] = priors[i] ?? 0;
    frequencies[slot] = frequencyStep(counts[i] ?? 0, total);
    views.forEach(({ finest }, view) => {
      clusters[view * slotCount + slot] = finest[i] ?? 0;
    });
  });
  const parents = Uint16Array.from(
    views.flatMap((view) => view.parents.flatMap((level) => [...level])),
  );
  return { words: table, frequencies, entityPriors, clusters, parents };
};

/** Ids of the features with the largest weights, in id order. */
const strongest = (emissions: Float32Array, limit: number): Int32Array => {
  const count = emissions.length / L;
  const strength = new Float32Array(count);
  for (let id = 0; id < count; id++) {
    let square = 0;
    for (let n = 0; n < L; n++) square += (emissions[id * L + n] as number) ** 2;
    strength[id] = square;
  }
  const least = count <= limit ? 0 : (Float32Array.from(strength).sort()[count - limit] as number);
  const kept = Array.from({ length: count }, (_, id) => id).filter(
    (id) => (strength[id] as number) >= least && (strength[id] as number) > 0,
  );
  // Several may be as strong as the weakest that fits.
  return Int32Array.from(kept.slice(0, limit));
};
