import type { Mention } from '../document.ts';
import { withOffsets } from './offsets.ts';
import type { Analyzed, RenderOptions } from './renderer.ts';
import type { Row } from './sections.ts';

/** UTF-16 units of text shown on either side of a mention. */
const reach = 24;

/** A line for each mention: where it stands, who found it and how sure they are, and its context. */
export const explain = (
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
    const { start, end, source, confidence } = mention;
    return `${start}–${end}  ${source} ${confidence.toFixed(2)}  ${contextOf(document.text, mentions[index] ?? mention)}`;
  });
};

const contextOf = (text: string, { start, end }: Mention): string => {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  // A word cut in two at the edge is left out.
  const left = start > reach ? before.replace(/^\S*\s/u, '…') : before;
  const right = end + reach < text.length ? after.replace(/\s\S*$/u, '…') : after;
  return `${left}[${text.slice(start, end)}]${right}`.replace(/\s+/gu, ' ');
};
