import type { DocumentReport } from '../../src/document.ts';

/** The mentions of some types with the values of their entities, in order of place. */
export const mentionedValues = ({ entities }: DocumentReport, types: readonly string[]) =>
  entities
    .filter(({ type }) => types.includes(type))
    .flatMap(({ value, attributes, mentions }) =>
      mentions.map(({ start, text }) => ({ start, text, value, zone: attributes.zone })),
    )
    .sort((a, b) => a.start - b.start);
