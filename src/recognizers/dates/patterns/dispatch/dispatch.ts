import type { Token } from '../../../../document.ts';
import { tokenAt } from '../../../../text/neighbours.ts';
import { Trait } from '../../../../text/trait.ts';
import type { Pattern } from '../grammar/pattern.ts';
import { patterns } from '../index.ts';
import { canBegin, kindsAtEnd, kindsAtStart, kindsWithin, mayOpen } from './first-sets.ts';

const noPatterns: readonly Pattern[] = [];

/** Whether a date may begin with a word, or with a bracket or stroke: «(12) ساعة», «/18/ شهرا». */
export const begins = new Trait(
  'dispatch/begins',
  (lexeme) =>
    (lexeme.kind !== 'punctuation' || lexeme.text === '(' || lexeme.text === '/') &&
    openedBy(kindsAtStart(lexeme)).length > 0,
);

/** Patterns by the kinds of their first word, worked out as they are met. */
const byFirst: (readonly Pattern[] | undefined)[] = [];

const openedBy = (first: number): readonly Pattern[] => {
  byFirst[first] ??= patterns.filter(({ part }) => mayOpen(part.opening, first));
  return byFirst[first];
};

/** Of these the ones that a second word can go on. */
const bySecond: (readonly Pattern[] | undefined)[][] = [];

/** The patterns worth trying at a token of a sentence that ends before `end`: none at most. */
export const patternsAt = (
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly Pattern[] => {
  const { lexeme } = tokenAt(tokens, at);
  if (!begins.has(lexeme)) return noPatterns;
  const first = kindsAtStart(lexeme);
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const second = next === undefined ? kindsAtEnd : kindsWithin(next.lexeme);
  bySecond[first] ??= [];
  const row = bySecond[first];
  row[second] ??= openedBy(first).filter(({ part }) => canBegin(part.opening, first, second));
  return row[second];
};
