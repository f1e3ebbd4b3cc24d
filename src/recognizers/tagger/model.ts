import { hashOf } from './hash.ts';
import type { WordLists } from './name-lists.ts';
import { type HashTable, slotOf } from './table.ts';
import { clusterSizes, type WordFacts } from './word-features.ts';

/** Everything the tagger has learnt; views into one buffer. */
export interface Model {
  readonly header: ModelHeader;
  readonly features: HashTable;
  /** `labelCount` weights a slot: see companding.ts. */
  readonly weights: Int8Array;
  /** `transitions[previous * labelCount + label]`; the last row is the start of a sentence. */
  readonly transitions: Float32Array;
  readonly words: HashTable;
  readonly lists: WordLists;
  /** How common each word is, one step a slot. */
  readonly frequencies: Uint8Array;
  /** See `WordFacts.tendency`; one a slot. */
  readonly tendencies: Uint8Array;
  /** Finest cluster of each word, one a slot, view after view. */
  readonly clusters: Uint16Array;
  /** Coarser clusters of the finest ones, level after level, view after view. */
  readonly parents: Uint16Array;
}

export interface ModelHeader {
  readonly format: 'kashaf-tagger/1';
  /** The weight that the byte 127 stands for. */
  readonly largest: number;
  /** Sure to be right, by raw probability: see calibration.ts. */
  readonly calibration: readonly (readonly [raw: number, calibrated: number])[];
  /** See open-tokens.ts; without it every token is open. */
  readonly slack?: number;
  readonly licence: string;
  readonly trainedOn: readonly string[];
}

const magic = 0x4853414b;
const sectionNames = [
  'features',
  'weights',
  'transitions',
  'words',
  'lists',
  'listBits',
  'frequencies',
  'tendencies',
  'clusters',
  'parents',
] as const;
type SectionName = (typeof sectionNames)[number];
type Section = Uint8Array | Int8Array | Uint16Array | Float32Array;

/** The bytes of a model file: magic, length of the header, header as JSON, sections at multiples of 8. */
export const writeModel = (model: Model): Uint8Array => {
  const sections: Readonly<Record<SectionName, Section>> = {
    features: model.features.fingerprints,
    weights: model.weights,
    transitions: model.transitions,
    words: model.words.fingerprints,
    lists: model.lists.table.fingerprints,
    listBits: model.lists.bits,
    frequencies: model.frequencies,
    tendencies: model.tendencies,
    clusters: model.clusters,
    parents: model.parents,
  };
  const header = new TextEncoder().encode(
    JSON.stringify({
      ...model.header,
      sections: sectionNames.map((name) => sections[name].byteLength),
    }),
  );
  const begin = aligned(8 + header.length);
  const length = sectionNames.reduce((at, name) => aligned(at + sections[name].byteLength), begin);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = begin;
  for (const name of sectionNames) {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at = aligned(at + byteLength);
  }
  return bytes;
};

/** Reads a model without copying it. Throws when the bytes are no model of this version. */
export const readModel = (source: Uint8Array): Model => {
  // Typed arrays want their own alignment; a buffer from a pool may lie anywhere.
  const bytes = source.byteOffset % 8 === 0 ? source : Uint8Array.from(source);
  const { buffer, byteOffset } = bytes;
  const view = new DataView(buffer, byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) {
    throw new Error('not a tagger model: make one with «kashaf train»');
  }
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + headerLength)),
  ) as ModelHeader & { readonly sections: readonly number[] };
  if (header.format !== 'kashaf-tagger/1') {
    throw new Error(`a tagger model of another version (${header.format}): train it again`);
  }
  const places = new Map<SectionName, readonly [at: number, length: number]>();
  let at = aligned(8 + headerLength);
  sectionNames.forEach((name, i) => {
    const length = header.sections[i] ?? 0;
    places.set(name, [byteOffset + at, length]);
    at = aligned(at + length);
  });
  if (at > aligned(bytes.byteLength)) throw new Error('a tagger model cut short: copy it again');
  const shorts = (name: SectionName): Uint16Array => {
    const [from, length] = places.get(name) ?? [0, 0];
    return new Uint16Array(buffer, from, length / 2);
  };
  const bytesOf = (name: SectionName): readonly [at: number, length: number] =>
    places.get(name) ?? [0, 0];
  const [transitionsAt, transitionsLength] = bytesOf('transitions');
  return {
    header,
    features: { fingerprints: shorts('features') },
    weights: new Int8Array(buffer, ...bytesOf('weights')),
    transitions: new Float32Array(buffer, transitionsAt, transitionsLength / 4),
    words: { fingerprints: shorts('words') },
    lists: {
      table: { fingerprints: shorts('lists') },
      bits: new Uint8Array(buffer, ...bytesOf('listBits')),
    },
    frequencies: new Uint8Array(buffer, ...bytesOf('frequencies')),
    tendencies: new Uint8Array(buffer, ...bytesOf('tendencies')),
    clusters: shorts('clusters'),
    parents: shorts('parents'),
  };
};

const aligned = (at: number): number => Math.ceil(at / 8) * 8;

const wordSeed = 77;
/** The hash under which a word's facts are kept. */
export const wordHash = (key: string): number => hashOf(key, wordSeed);

/** What the model's raw text told of words. */
export const factsOfModel = ({
  words,
  frequencies,
  tendencies,
  clusters,
  parents,
}: Model): WordFacts => {
  const slots = frequencies.length;
  const sizes = clusterSizes.length;
  const [finestSize] = clusterSizes;
  return {
    of: (key) => slotOf(words, wordHash(key)),
    frequency: (word) => (word < 0 ? 0 : (frequencies[word] ?? 0)),
    tendency: (word) => (word < 0 ? 0 : (tendencies[word] ?? 0)),
    levels: slots === 0 ? 0 : (clusters.length / slots) * sizes,
    cluster: (word, level) => {
      const view = Math.floor(level / sizes);
      const size = level % sizes;
      const finest = clusters[view * slots + word] ?? 0;
      if (size === 0) return finest;
      return parents[(view * (sizes - 1) + size - 1) * finestSize + finest] ?? 0;
    },
  };
};
