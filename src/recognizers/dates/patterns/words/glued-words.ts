import { lazy, loadLexicon } from '../../../../lexicons/load.ts';
import type { Lexeme } from '../../../../text/lexeme.ts';
import { searchKeys } from '../../../../text/normalize.ts';
import { mostly } from '../../../../text/trait.ts';
import { lexemeOf } from '../../../../text/vocabulary.ts';
import { beginsMonth, monthNames } from './month-names.ts';
import type { WordClass } from './word-classes.ts';
import { senses, termsOf } from './word-senses.ts';

interface GluedWords {
  /** Words that lose the blank before them: «المقبل». */
  readonly shifts: readonly string[];
  /** Words that lose the blank behind them, before a month or weekday: «شهر», «يوم». */
  readonly leads: readonly string[];
}

const lexicon = lazy(() => loadLexicon<GluedWords>('glued-words.json'));
const shifts = lazy(() => searchKeys(lexicon().shifts));
const leads = lazy(() => searchKeys(lexicon().leads));

const ending = lazy(() => new RegExp(`(?:${shifts().join('|')})$`, 'u'));

/** Shortest word before the cut. */
const shortest = 3;

const isDefinite = (lexeme: Lexeme, ...classes: readonly WordClass[]): boolean =>
  termsOf(lexeme).some(({ class: name, definite }) => definite && classes.includes(name));

const canBeShifted = (lexeme: Lexeme): boolean =>
  beginsMonth(lexeme) || isDefinite(lexeme, 'weekday', 'unit');

const canBeLed = (lexeme: Lexeme): boolean => beginsMonth(lexeme) || isDefinite(lexeme, 'weekday');

/** Where a month or weekday begins that is written to the word before it: 3 in «شهرجانفي», 4 in «ليومالأحد». */
const ledFrom = (lexeme: Lexeme): number => {
  for (const { key, proclitics } of lexeme.splits) {
    const lead = leads().find((lead) => key.startsWith(lead));
    if (lead !== undefined && canBeLed(lexemeOf(key.slice(lead.length), 'arabic')))
      return lexeme.offsetOf(proclitics.length + lead.length);
  }
  return 0;
};

/** Where a word that has lost its blank is cut: «الثلاثاء|الماضي», «شهر|جانفي», «يوم|الأحد»; 0 for none. */
export const cutOf: (lexeme: Lexeme) => number = mostly('glued-words/cutOf', 0, (lexeme) => {
  const { kind, key, text } = lexeme;
  if (kind !== 'arabic') return 0;
  const led = ledFrom(lexeme);
  if (led > 0) return led;
  const at = key.search(ending());
  if (at < shortest) return 0;
  const cut = lexeme.offsetOf(at);
  return canBeShifted(lexemeOf(text.slice(0, cut), 'arabic')) ? cut : 0;
});

const weekdays = (): readonly string[] =>
  [...senses()].flatMap(([key, all]) =>
    all.some((sense) => sense.class === 'weekday') ? key : [],
  );

/** Longest word before the cut, with its article. */
const maxLettersBeforeCut = 11;

/** Words that end and are as long as such words: no more is asked of them when others are ruled out. */
export const gluedKeys = (): readonly string[] => [
  ...shifts().flatMap((shift) =>
    Array.from({ length: maxLettersBeforeCut - shortest + 1 }, (_, more) => {
      const before = 'ا'.repeat(shortest + more);
      return before + shift;
    }),
  ),
  ...leads().flatMap((lead) => searchKeys(monthNames().map((name) => lead + name))),
  ...leads().flatMap((lead) => weekdays().map((weekday) => `${lead}ال${weekday}`)),
];
