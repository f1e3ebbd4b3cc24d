import type { Lexeme } from '../text/lexeme.ts';
import { type Answers, noAnswers, recallBy, traits } from '../text/trait.ts';
import { readTraitTable } from '../text/trait-table.ts';
import { readWordTraits } from './data-files.ts';
import { lazy } from './load.ts';

/**
 * Gives the answers to all traits of a word of a table, most of them at once for many words. A table
 * of another build may know other traits: those that are gone are passed over.
 */
export const answersFrom = (file: Uint8Array): ((lexeme: Lexeme) => Answers | undefined) => {
  const table = readTraitTable(file);
  const known = table.names.map((name) => traits.get(name));
  const nothing = noAnswers();
  for (const trait of known) trait?.note(nothing, false);
  const answersOf = (row: number): Answers => {
    const answers = nothing.slice();
    for (const at of table.traitsOf(row)) known[at]?.note(answers, true);
    return answers;
  };
  const answers = new Array<Answers | undefined>(table.rowCount);
  return ({ text, kind }) => {
    const row = kind === 'arabic' ? table.rowOf(text) : -1;
    if (row < 0) return undefined;
    answers[row] ??= answersOf(row);
    return answers[row];
  };
};

const recall = lazy(() => {
  const file = readWordTraits();
  return file === undefined ? () => undefined : answersFrom(file);
});

/**
 * Has the traits of frequent words answered by the table that the build makes of the rules themselves
 * (src/training/prepared/word-traits.ts): a short text then needs few of the lexicons.
 */
export const recallFrequentWords = (): void => recallBy((lexeme) => recall()(lexeme));
