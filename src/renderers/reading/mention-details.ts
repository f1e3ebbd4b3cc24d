import { offsetsIn } from '../records/offsets.ts';
import type { Analyzed, RenderOptions } from '../renderer.ts';
import type { Row } from './sections.ts';
import { surroundings } from './surroundings.ts';

/** A line for each mention: where it occurs, who found it and how sure they are, and its context. */
export const mentionDetails = (
  { entity, nationalities }: Row,
  { document }: Analyzed,
  { offsets }: RenderOptions,
): readonly string[] => {
  const mentions = [entity, ...nationalities].flatMap((one) => one.mentions);
  const moved = offsetsIn(offsets, document.text, mentions);
  return mentions.map((mention) => {
    const { rule, sources, confidence } = mention;
    const { start, end } = moved(mention);
    return `${start}–${end}  ${rule} ${sources.join('+')} ${confidence.toFixed(2)}  ${surroundings(document.text, mention)}`;
  });
};
