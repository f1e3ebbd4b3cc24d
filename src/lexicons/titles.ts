import { type Lexeme, perLexeme } from '../text/lexeme.ts';
import { searchKey } from '../text/normalize.ts';
import { lazy, loadLexicon } from './load.ts';

interface Titles {
  /** Words that stand right before a name, such as «الدكتور». */
  readonly honorifics: string;
  /** Nouns that head a role, such as «وزير», masculine and without article. */
  readonly roles: string;
}

/** With the article these are other things: «العالم», «الرجل». */
const indefiniteOnly = new Set(['عالم', 'رجل', 'رائد', 'نجم', 'خطيب']);

const words = lazy(() => {
  const { honorifics, roles } = loadLexicon<Titles>('titles.json');
  const heads = new Set<string>();
  for (const head of searchKey(roles).split(' ')) {
    for (const form of [head, `${head}ه`]) {
      heads.add(form);
      if (!indefiniteOnly.has(head)) heads.add(`ال${form}`);
    }
  }
  return { honorifics: new Set(searchKey(honorifics).split(' ')), heads };
});

/** What a word is before a name. */
export type TitleKind = 'honorific' | 'role' | 'none';

export interface TitleReading {
  readonly kind: TitleKind;
  /** UTF-16 offset in the word at which the title begins. */
  readonly offset: number;
  readonly definite: boolean;
  /** As it is spelt, the article restored. */
  readonly text: string;
}

const noTitle: TitleReading = { kind: 'none', offset: 0, definite: false, text: '' };
/** A role and its complement written without a space: «رئيسالوزراء». */
const glued = /^(?:رئيس|وزير|نائب|مدير|قائد|امين|سفير|زعيم|ملك)ه?ال.{3,}$/u;

/** Reads a word, proclitics taken off, as a title or the head of a role. */
export const titleOf: (lexeme: Lexeme) => TitleReading = perLexeme((lexeme) => {
  if (lexeme.kind !== 'arabic') return noTitle;
  const { honorifics, heads } = words();
  for (const { key, offset, spelling: text } of lexeme.starts) {
    const definite = key.startsWith('ال');
    if (heads.has(key)) return { kind: 'role', offset, definite, text };
    if (honorifics.has(key)) return { kind: 'honorific', offset, definite: true, text };
    if (glued.test(key)) return { kind: 'role', offset, definite: true, text };
  }
  return noTitle;
});

/** Whether a word is a title or the head of a role. */
export const isTitle = (lexeme: Lexeme): boolean => titleOf(lexeme).kind !== 'none';
