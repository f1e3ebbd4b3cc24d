import type { Document, Entity } from '../document.ts';
import { isNameKind } from '../kinds.ts';
import { countUp } from '../text/count-up.ts';
import { listOf, mapOf } from '../text/group-by.ts';

/** How near two names are that count as named together. */
export const windows = ['sentence', 'paragraph', 'document'] as const;
export type Window = (typeof windows)[number];

/** Kinds that take part: names, without nationalities, which come in every second sentence. */
export const isNode = ({ type }: Entity): boolean => type !== 'nationality' && isNameKind(type);

/** For each sentence the paragraph it is in: a line break between two sentences begins another. */
export const paragraphsOf = ({ text, sentences }: Document): readonly number[] => {
  let paragraph = 0;
  let end = 0;
  return sentences.map((sentence) => {
    if (/[\n\r\u2028\u2029]/u.test(text.slice(end, sentence.start)) && end > 0) paragraph++;
    ({ end } = sentence);
    return paragraph;
  });
};

/** The windows of a document in which a thing is named, each once, in order. */
export const windowsOf = (
  entity: Entity,
  window: Window,
  paragraphs: readonly number[],
): readonly number[] => {
  if (window === 'document') return [0];
  const found = entity.mentions.map(({ sentence }) =>
    window === 'sentence' ? sentence : (paragraphs[sentence] ?? 0),
  );
  return [...new Set(found)].sort((a, b) => a - b);
};

export interface Pair {
  readonly a: Entity;
  readonly b: Entity;
  /** Windows that name both. */
  readonly count: number;
}

/** The pairs of things of a document that are named together; each pair once, in order of entities. */
export const pairsOf = (
  entities: readonly Entity[],
  window: Window,
  paragraphs: readonly number[],
): readonly Pair[] => {
  const byWindow = new Map<number, Entity[]>();
  for (const entity of entities) {
    for (const place of windowsOf(entity, window, paragraphs)) {
      listOf(byWindow, place).push(entity);
    }
  }
  const pairs = new Map<Entity, Map<Entity, number>>();
  for (const there of byWindow.values()) {
    there.forEach((a, index) => {
      const others = mapOf(pairs, a);
      for (const b of there.slice(index + 1)) countUp(others, b);
    });
  }
  return [...pairs].flatMap(([a, others]) => [...others].map(([b, count]) => ({ a, b, count })));
};
