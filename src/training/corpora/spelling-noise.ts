import type { TaggedSentence } from '../../evaluation/conll.ts';
import { randomFrom } from '../random.ts';

/** A way in which users spell otherwise than the corpora; every word of the text is spelt so. */
interface Perturbation {
  readonly name: string;
  readonly spell: (word: string) => string;
}

const random = randomFrom(9);
const harakat = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651'] as const;
const mark = (): string => harakat[Math.floor(random() * harakat.length)] ?? '';

export const perturbations: readonly Perturbation[] = [
  { name: 'no hamza on alef', spell: (word) => word.replace(/[أإآ]/gu, 'ا') },
  { name: 'ه for ة', spell: (word) => word.replace(/ة(?=$|\P{L})/gu, 'ه') },
  { name: 'ي for ى', spell: (word) => word.replace(/ى(?=$|\P{L})/gu, 'ي') },
  { name: 'ى for ي', spell: (word) => word.replace(/ي(?=$|\P{L})/gu, 'ى') },
  {
    name: 'diacritics',
    spell: (word) =>
      word.replace(/[\u0621-\u064a]/gu, (letter) => letter + (random() < 0.5 ? mark() : '')),
  },
  {
    name: 'tatweel',
    spell: (word) =>
      word.replace(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[\u0627-\u064a])/u, '\u0640\u0640'),
  },
];

export const perturb = (
  sentences: readonly TaggedSentence[],
  { spell }: Perturbation,
): readonly TaggedSentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => ({ ...token, text: spell(token.text) })),
  }));
