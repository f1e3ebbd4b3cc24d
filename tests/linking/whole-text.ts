import type { Entity } from '../../src/document.ts';
import { type EntityType, isNameKind } from '../../src/kinds.ts';
import { analyzeText } from '../../src/pipeline.ts';

/** The names that are found in a text, in order of place. */
export const namesFoundIn = (text: string): readonly string[] =>
  analyzeText(text, { id: 'text' })
    .entities.flatMap(({ type, mentions }) => (isNameKind(type) ? mentions : []))
    .sort((one, other) => one.start - other.start)
    .map((mention) => mention.text);

/** The entities of one kind that are found in a text. */
export const entitiesOfKind = (text: string, kind: EntityType): readonly Entity[] =>
  analyzeText(text).entities.filter(({ type }) => type === kind);

/** Their names. */
export const namesOfKind = (text: string, kind: EntityType): readonly string[] =>
  entitiesOfKind(text, kind).map(({ name }) => name);
