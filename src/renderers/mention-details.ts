import { withOffsets } from './offsets.ts';
import type { Analyzed, RenderOptions } from './renderer.ts';
import type { Row } from './sections.ts';
import { surroundings } from './surroundings.ts';

/** A line for each mention: where it occurs, who found it and how sure they are, and its context. */
export const mentionDetails = (
  { entity, nationalities }: Row,
  { document, report }: Analyzed,
  { offsets }: RenderOptions,
): readonly string[] => {
  const mentions = [entity, ...nationalities].flatMap((one) => one.mentions);
  const shown = withOffsets(
    { ...report, entities: [{ ...entity, mentions }] },
    document.text,
    offsets,
  );
  return (shown.entities[0]?.mentions ?? []).map((mention, index) => {
    const { start, end, rule, sources, confidence } = mention;
    return `${start}–${end}  ${rule} ${sources.join('+')} ${confidence.toFixed(2)}  ${surroundings(document.text, mentions[index] ?? mention)}`;
  });
};
