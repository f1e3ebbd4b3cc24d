import { pairOf } from '../../../text/hash.ts';
import { type HashTable, homeOf, slotAfter, slotOf } from '../features/table.ts';
import {
  type FeatureSink,
  numberHash,
  positionCount,
  templateCount,
  unknownCluster,
} from '../features/templates.ts';
import type { Model } from '../model/model.ts';
import { weightSteps } from './companding.ts';
import { labelCount } from './labels.ts';

const L = labelCount;
/** Values below this have their slots kept; most are clusters and steps. */
const keptValues = 1024;
/** Numbers kept for each code, the slots of its positions: 32 bytes. */
const codeWidth = 8;
const unasked = 0;
const absent = -1;

/**
 * Adds up the weights of the features of a word, position by position. What takes time here is memory
 * far apart: the first looks into the table are all asked for before any is judged, so that the
 * processor waits for them together, and features of small numbers, which many words have, keep the
 * slots of their positions side by side.
 */
export class WordWeights implements FeatureSink {
  readonly #features: HashTable;
  readonly #weights: Int8Array;
  readonly #worth: Int32Array;
  /** The slot of a code at each position, and one more. */
  readonly #slotsOfCodes = new Int32Array((keptValues + 1) * templateCount * codeWidth);
  /** Of each feature of this word: its hash, 0 when its slot is known; first look or slot; position. */
  #hashes = new Int32Array(512);
  #looks = new Int32Array(512);
  #positions = new Uint8Array(512);
  #count = 0;
  /** Nothing is done with it; what is read for no end would not be read. */
  touched = 0;

  constructor({ features, weights, header }: Model) {
    this.#features = features;
    this.#weights = weights;
    this.#worth = weightSteps(header.largest);
  }

  letters(where: readonly number[], hash: number): void {
    this.#reserve();
    const { fingerprints } = this.#features;
    const slots = fingerprints.length;
    const hashes = this.#hashes;
    const looks = this.#looks;
    const positions = this.#positions;
    let at = this.#count;
    for (let i = 0; i < where.length; i++) {
      const position = where[i] as number;
      const feature = pairOf(hash, position);
      hashes[at] = feature;
      looks[at] = fingerprints[homeOf(feature, slots)] as number;
      positions[at++] = position;
    }
    this.#count = at;
  }

  number(where: readonly number[], code: number): void {
    const row = rowOfCode(code);
    if (row < 0) {
      this.letters(where, numberHash(code));
      return;
    }
    this.#reserve();
    const slots = this.#slotsOfCodes;
    const from = row * codeWidth;
    const hashes = this.#hashes;
    const looks = this.#looks;
    const positions = this.#positions;
    let at = this.#count;
    for (let i = 0; i < where.length; i++) {
      const position = where[i] as number;
      let slot = slots[from + position] as number;
      if (slot === unasked) {
        slot = this.#slotOf(code, position);
        slots[from + position] = slot;
      }
      if (slot === absent) continue;
      hashes[at] = 0;
      looks[at] = slot - 1;
      positions[at++] = position;
    }
    this.#count = at;
  }

  /** Adds the weights of all features received since the last call to `values`, from `to` on. */
  addTo(values: Int32Array, to: number): void {
    const count = this.#judge();
    const weights = this.#weights;
    const worth = this.#worth;
    const looks = this.#looks;
    const positions = this.#positions;
    for (let i = 0; i < count; i++) {
      const from = looks[i] as number;
      const into = to + (positions[i] as number) * L;
      for (let label = 0; label < L; label++) {
        values[into + label] =
          (values[into + label] as number) +
          (worth[(weights[from + label] as number) + 128] as number);
      }
    }
  }

  /** Makes a list of the features that the table holds, by where their weights are; gives how many. */
  #judge(): number {
    const features = this.#features;
    const looks = this.#looks;
    const hashes = this.#hashes;
    const positions = this.#positions;
    const weights = this.#weights;
    const count = this.#count;
    let held = 0;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      const look = looks[i] as number;
      const slot = hash === 0 ? look : slotAfter(features, hash, look);
      if (slot < 0) continue;
      looks[held] = slot * L;
      positions[held++] = positions[i] as number;
    }
    this.#count = 0;
    // All weights are asked for before any is added.
    let touched = 0;
    for (let i = 0; i < held; i++) touched ^= weights[looks[i] as number] as number;
    this.touched = touched;
    return held;
  }

  /** The slot of a code at a position, and one more. */
  #slotOf(code: number, position: number): number {
    const slot = slotOf(this.#features, pairOf(numberHash(code), position));
    return slot < 0 ? absent : slot + 1;
  }

  /** Makes room for a feature at every position. */
  #reserve(): void {
    if (this.#count + positionCount <= this.#hashes.length) return;
    const length = this.#hashes.length * 2;
    const hashes = new Int32Array(length);
    hashes.set(this.#hashes);
    const looks = new Int32Array(length);
    looks.set(this.#looks);
    const positions = new Uint8Array(length);
    positions.set(this.#positions);
    this.#hashes = hashes;
    this.#looks = looks;
    this.#positions = positions;
  }
}

/** Where the slots of a code are kept, those of a template together; -1 when they are not. */
const rowOfCode = (code: number): number => {
  const template = code % templateCount;
  const value = (code - template) / templateCount;
  const row = template * (keptValues + 1);
  if (value < keptValues) return row + value;
  return value === unknownCluster ? row + keptValues : -1;
};
