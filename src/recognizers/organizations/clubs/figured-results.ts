import type { Token } from '../../../document.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { hyphens } from '../../../text/characters.ts';
import { keyAt } from '../../../text/neighbours.ts';
import type { ClubName } from './club-name.ts';
import { isCountryInParentheses } from './fixtures.ts';

// Results and tables in figures, which say that the names beside them are clubs; those in words are in match-reports.ts.

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

/** Goals: «2», but not the degrees of a day between two towns, 23 - 35. */
const isCount = (token: Token | undefined): boolean => /^\d$/u.test(token?.lexeme.text ?? '');

/** «(إنجلترا) -»: the country of the first of two that will meet, and a dash. */
export const isFixture = (between: readonly Token[]): boolean =>
  between.length === 4 &&
  isCountryInParentheses(between, 0) &&
  hyphens.has(between[3]?.lexeme.text ?? '');

/** The clubs of a table, of two rows or with their points: «1- الترجي 30 ن», «2. الرجاء 43». */
export const inTable = (
  tokens: readonly Token[],
  names: readonly ClubName[],
): ReadonlySet<ClubName> => {
  const rows = names.filter((name) => isRow(tokens, name));
  const isTable = rows.length > 1 || rows.some(({ endToken }) => hasPoints(tokens, endToken));
  return new Set(isTable ? rows : []);
};

/** Marks between a place in the table and the club: 1. or 2 - or 3). */
const endsPlace: ReadonlySet<string> = new Set([...hyphens, '.', ')']);

/** Whether a place in the table is before a club and its points are after it. */
const isRow = (tokens: readonly Token[], { index, endToken }: ClubName): boolean =>
  endsPlace.has(tokens[index - 1]?.lexeme.text ?? '') &&
  tokens[index - 2]?.lexeme.kind === 'number' &&
  tokens[endToken]?.lexeme.kind === 'number';

const hasPoints = (tokens: readonly Token[], index: number): boolean =>
  isAmong('scoreFillers', keyAt(tokens, index + 1));
