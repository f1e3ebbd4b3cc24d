import { isNameKind } from '../../src/kinds.ts';
import { analyzeText } from '../../src/pipeline.ts';

/** The names that are found in a text, in order of place. */
export const namesFoundIn = (text: string): readonly string[] =>
  analyzeText(text, { id: 'text' })
    .entities.flatMap(({ type, mentions }) => (isNameKind(type) ? mentions : []))
    .sort((one, other) => one.start - other.start)
    .map((mention) => mention.text);
