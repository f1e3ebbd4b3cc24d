import type { Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { hyphens } from '../../text/characters.ts';

// What between two names says that they are clubs which meet.

/** «2 - 1» and nothing else. */
export const isScore = (between: readonly Token[]): boolean => {
  const [goals, dash, others] = between;
  return (
    between.length === 3 &&
    isCount(goals) &&
    isCount(others) &&
    dash !== undefined &&
    (hyphens.has(dash.lexeme.text) || dash.lexeme.text === '/')
  );
};

/** Goals: «2», but not the degrees of a day, «الرياض 23 - 35 جدة». */
const isCount = (token: Token | undefined): boolean => /^\d$/u.test(token?.lexeme.text ?? '');

/** «(إنجلترا) -»: the country of the first of two, and a dash. */
export const isDraw = (between: readonly Token[]): boolean => {
  const [open, country, close, dash] = between;
  return (
    between.length === 4 &&
    open?.lexeme.text === '(' &&
    countryOf(country?.lexeme.spelling ?? '') !== undefined &&
    close?.lexeme.text === ')' &&
    hyphens.has(dash?.lexeme.text ?? '')
  );
};
