import type { Token } from '../../../../document.ts';
import { passing } from '../dispatch/first-sets.ts';
import { map, openingWith, optional, type Part, sequence } from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { particle } from '../words/words.ts';

/** A day in figures: «15», «الـ15». */
export const figuredDay: Part<number> = map(
  sequence(optional(particle('article')), figures(1, 31)),
  ([, day]) => day,
);

const latinEndings: ReadonlySet<string> = new Set(['e', 'er', 'nd', 'rd', 'st', 'th']);

const isLatinEnding = passing(({ key }) => latinEndings.has(key));

const isWrittenTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start;

/** The end of an ordinal in Latin letters, written to its figures: «13th», «1er». */
const latinEnding: Part<true> = openingWith(isLatinEnding, ({ tokens, end }, at) => {
  const token = at < end ? tokens[at] : undefined;
  if (token === undefined || !latinEndings.has(token.lexeme.key)) return null;
  return isWrittenTo(tokens, at) ? { value: true, start: token.start, end: at + 1 } : null;
});

/** A day in figures, also as «13th July» and «1er janvier» are written. */
export const latinDay: Part<number> = map(
  sequence(figuredDay, optional(latinEnding)),
  ([day]) => day,
);
