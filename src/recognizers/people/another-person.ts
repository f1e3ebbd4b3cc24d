import type { Token } from '../../document.ts';
import { isArabFamilyName, isArabGivenName } from '../../lexicons/arab-names.ts';
import { innerNameWordOf } from '../../lexicons/name-word.ts';
import type { Lexeme } from '../../text/lexeme.ts';

/**
 * Whether the word at an index begins the name of another person than the word before it: a sure given name
 * behind a foreign family name («عين ماكرون برونو») or behind a pope's one name («البابا بنديكت أنجيلا»).
 */
export const isAnotherPerson = (tokens: readonly Token[], index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined) return false;
  const { key, first } = innerNameWordOf(token.lexeme);
  if (isPope(tokens[index - 2])) return first !== undefined && key !== 'بولس';
  return first === 'sure' && isForeignFamily(before.lexeme) && !isArabGivenName(key);
};

const isForeignFamily = (lexeme: Lexeme): boolean => {
  const { key, first, family } = innerNameWordOf(lexeme);
  return family === 'sure' && first === undefined && !isArabFamilyName(key);
};

const isPope = (token: Token | undefined): boolean =>
  token !== undefined && /^[وفبل]*البابا$/u.test(token.lexeme.key);
