import { aligned, alignedBytes } from '../../../text/alignment.ts';
import { shownValue } from '../../../text/check-text.ts';
import { scatter } from '../../../text/hash.ts';
import type { Model } from './model.ts';
import { isHeader, type StoredHeader } from './model-header.ts';

const magic = 0x4853414b;
const sectionNames = [
  'features',
  'weights',
  'transitions',
  'words',
  'lists',
  'listBits',
  'letters',
  'frequencies',
  'entityPriors',
  'clusters',
  'parents',
] as const;
type SectionName = (typeof sectionNames)[number];
type ModelSection = Uint8Array | Int8Array | Uint16Array | Float32Array;

/** The bytes of a model file: magic, length of the header, header as JSON, sections at multiples of 8. */
export const writeModel = (model: Model): Uint8Array => {
  const sections: Readonly<Record<SectionName, ModelSection>> = {
    features: model.features.fingerprints,
    weights: model.weights,
    transitions: model.transitions,
    words: model.words.fingerprints,
    lists: model.lists.table.fingerprints,
    listBits: model.lists.bits,
    letters: model.letters,
    frequencies: model.frequencies,
    entityPriors: model.entityPriors,
    clusters: model.clusters,
    parents: model.parents,
  };
  const lengths = sectionNames.map((name) => sections[name].byteLength);
  const data = new Uint8Array(lengths.reduce((at, length) => aligned(at + length, 8), 0));
  let at = 0;
  for (const name of sectionNames) {
    const { buffer, byteOffset, byteLength } = sections[name];
    data.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at = aligned(at + byteLength, 8);
  }
  const header = new TextEncoder().encode(
    JSON.stringify({ ...model.header, sections: lengths, check: checkOf(data) }),
  );
  const begin = aligned(8 + header.length, 8);
  const bytes = new Uint8Array(begin + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  bytes.set(data, begin);
  return bytes;
};

/** A number that changes with any byte; the length is a multiple of 8. */
const checkOf = (data: Uint8Array): number => {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  return scatter(sum) >>> 0;
};

/**
 * Reads a model without copying it.
 * @param trusted leaves the check sum out, which takes some milliseconds: the package's own file.
 * @throws {Error} when the bytes are no model of this version, or damaged.
 */
export const readModel = (source: Uint8Array, trusted = false): Model => {
  if (!ArrayBuffer.isView(source)) {
    throw new TypeError(`the model is ${shownValue(source)}: pass its bytes`);
  }
  const bytes = alignedBytes(source, 8);
  const { buffer, byteOffset } = bytes;
  const { header, begin } = headerOf(bytes);
  const { end, places } = sectionsOf(header, begin);
  if (end > bytes.byteLength) throw new Error('a tagger model cut short: copy it again');
  if (!trusted && checkOf(bytes.subarray(begin, end)) !== header.check) {
    throw new Error('a damaged tagger model: copy it again');
  }
  const bytesOf = (name: SectionName): readonly [at: number, length: number] => {
    const [from, length] = places.get(name) ?? [0, 0];
    return [byteOffset + from, length];
  };
  const shorts = (name: SectionName): Uint16Array => {
    const [from, length] = bytesOf(name);
    return new Uint16Array(buffer, from, length / 2);
  };
  const [transitionsAt, transitionsLength] = bytesOf('transitions');
  return {
    header,
    features: { fingerprints: shorts('features') },
    weights: new Int8Array(buffer, ...bytesOf('weights')),
    transitions: new Float32Array(buffer, transitionsAt, transitionsLength / 4),
    words: { fingerprints: shorts('words') },
    letters: new Int8Array(buffer, ...bytesOf('letters')),
    lists: {
      table: { fingerprints: shorts('lists') },
      bits: shorts('listBits'),
    },
    frequencies: new Uint8Array(buffer, ...bytesOf('frequencies')),
    entityPriors: new Uint8Array(buffer, ...bytesOf('entityPriors')),
    clusters: shorts('clusters'),
    parents: shorts('parents'),
  };
};

/** Where each section is and the last of them ends, the first of which begins at `begin`. */
const sectionsOf = (
  { sections }: StoredHeader,
  begin: number,
): {
  readonly end: number;
  readonly places: ReadonlyMap<SectionName, readonly [at: number, length: number]>;
} => {
  const places = new Map<SectionName, readonly [at: number, length: number]>();
  let end = begin;
  sectionNames.forEach((name, i) => {
    const length = sections[i] ?? 0;
    places.set(name, [end, length]);
    end = aligned(end + length, 8);
  });
  return { end, places };
};

/** The header and where the sections begin. */
const headerOf = (bytes: Uint8Array): { readonly header: StoredHeader; readonly begin: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) {
    throw new Error('not a tagger model: make one with «kashaf train»');
  }
  const end = 8 + view.getUint32(4, true);
  const header = parsed(new TextDecoder().decode(bytes.subarray(8, end)));
  if (typeof header === 'object' && header !== null && 'format' in header) {
    const { format } = header;
    if (format !== 'kashaf-tagger/2') {
      throw new Error(`a tagger model of another version (${String(format)}): train it again`);
    }
  }
  if (!isHeader(header, sectionNames.length)) {
    throw new Error('a tagger model with a damaged header: copy it again');
  }
  return { header, begin: aligned(end, 8) };
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
