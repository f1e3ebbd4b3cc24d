import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { searchKeys } from '../../../text/normalize.ts';
import { mostly } from '../../../text/trait.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { beginsMonth } from './month-names.ts';
import { termsOf } from './word-senses.ts';

/** Search keys of words that lose the blank before them: «المقبل». */
const shifts = lazy(() => searchKeys(loadLexicon<readonly string[]>('glued-words.json')));

const ending = lazy(() => new RegExp(`(?:${shifts().join('|')})$`, 'u'));

/** Shortest word before the cut. */
const shortest = 3;

const canBeShifted = (lexeme: Lexeme): boolean =>
  beginsMonth(lexeme) ||
  termsOf(lexeme).some(
    ({ class: name, definite }) => definite && (name === 'weekday' || name === 'unit'),
  );

/** Where a word that has lost its blank is cut: «الثلاثاء|الماضي», «ديسمبر|المقبل»; 0 for none. */
export const cutOf: (lexeme: Lexeme) => number = mostly('glued-words/cutOf', 0, (lexeme) => {
  const { kind, key, text } = lexeme;
  const at = kind === 'arabic' ? key.search(ending()) : -1;
  if (at < shortest) return 0;
  const cut = lexeme.offsetOf(at);
  return canBeShifted(lexemeOf(text.slice(0, cut), 'arabic')) ? cut : 0;
});

/** Longest word before the cut, with its article. */
const maxLettersBeforeCut = 11;

/** Words that end and are as long as such words: no more is asked of them when others are ruled out. */
export const gluedKeys = (): readonly string[] =>
  shifts().flatMap((shift) =>
    Array.from({ length: maxLettersBeforeCut - shortest + 1 }, (_, more) => {
      const before = 'ا'.repeat(shortest + more);
      return before + shift;
    }),
  );
