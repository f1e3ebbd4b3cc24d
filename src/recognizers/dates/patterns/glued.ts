import type { Token } from '../../../document.ts';
import { type Lexeme, lexemeOf, perLexeme } from '../../../text/lexeme.ts';
import { searchKey } from '../../../text/normalize.ts';
import { either, openingWith, type Part } from './grammar.ts';
import { monthAlone } from './month-fields.ts';
import { beginsMonth, monthNames } from './months.ts';
import { passing } from './opening.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { senses, termsOf } from './terms.ts';
import { unitByPlace } from './units.ts';
import { weekday } from './weekdays.ts';

/** Words that lose the blank before them. */
const shifts: readonly string[] = [
  'الماضي',
  'الماضية',
  'المقبل',
  'المقبلة',
  'القادم',
  'القادمة',
  'الجاري',
  'الحالي',
];

const ending = new RegExp(`(?:${shifts.map(searchKey).join('|')})$`, 'u');

/** Shortest word before the cut. */
const shortest = 3;

const canBeShifted = (lexeme: Lexeme): boolean =>
  beginsMonth(lexeme) ||
  termsOf(lexeme).some(
    ({ class: name, definite }) => definite && (name === 'weekday' || name === 'unit'),
  );

/** Where a word that has lost its blank is cut: «الثلاثاء|الماضي», «ديسمبر|المقبل»; 0 for none. */
const cutOf: (lexeme: Lexeme) => number = perLexeme((lexeme) => {
  const { kind, key, text } = lexeme;
  const at = kind === 'arabic' ? key.search(ending) : -1;
  if (at < shortest) return 0;
  const cut = lexeme.offsetOf(at);
  return canBeShifted(lexemeOf(text.slice(0, cut), 'arabic')) ? cut : 0;
});

/** All such words, as search keys. */
export const gluedKeys = (): readonly string[] => {
  const named = [...senses()].flatMap(([key, meant]) =>
    meant.some(({ class: name }) => name === 'weekday' || name === 'unit') ? [`ال${key}`] : [],
  );
  const heads = [...named, ...monthNames()].map(searchKey);
  return shifts.map(searchKey).flatMap((shift) => heads.map((head) => head + shift));
};

const halves = (token: Token, cut: number): readonly Token[] => {
  const { start, end, lexeme } = token;
  const half = (from: number, to: number): Token => ({
    ...token,
    start: start + from,
    end: start + to,
    lexeme: lexemeOf(lexeme.text.slice(from, to), 'arabic'),
  });
  return [half(0, cut), half(cut, end - start)];
};

const shifted: Part<Found> = either(found(weekday, 0.9), found(unitByPlace, 0.95), monthAlone);

const glued: Part<Found> = openingWith(
  passing((lexeme) => cutOf(lexeme) > 0),
  (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    const cut = token === undefined ? 0 : cutOf(token.lexeme);
    if (token === undefined || cut === 0) return null;
    const parsed = shifted({ tokens: halves(token, cut), start: 0, first: 0, end: 2 }, 0);
    return parsed?.end === 2 ? { ...parsed, end: at + 1 } : null;
  },
);

export const gluedPatterns: readonly Pattern[] = [glued];
