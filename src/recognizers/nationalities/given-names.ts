import { firstName, isOrdinaryWord, type Standing } from '../../lexicons/names.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { mostly } from '../../text/trait.ts';

/** Folding makes the preposition the name علي. */
const never = new Set(['على', 'وعلى', 'فعلى']);

/** How a word is used as a first name before a family name: «محمد المصري», «لمحمد المصري». */
export const givenName: (lexeme: Lexeme) => Standing | 'none' = mostly<Standing | 'none'>(
  'given-names/givenName',
  'none',
  (lexeme) => {
    if (never.has(lexeme.spelling)) return 'none';
    for (const { key, proclitics } of lexeme.splits) {
      const standing = isDefinite(key) ? undefined : firstName(key);
      if (standing === undefined) continue;
      if (proclitics === '' || proclitics === 'و' || !isOrdinaryWord(lexeme)) return standing;
    }
    return 'none';
  },
);
