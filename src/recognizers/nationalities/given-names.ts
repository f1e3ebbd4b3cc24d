import { ambiguous, readingIn } from '../../lexicons/ambiguous.ts';
import type { Lexeme } from '../../text/lexeme.ts';

const given = readingIn(() => ambiguous().nationalities.beforeFamilyName);

/** Whether a word is a first name and nothing else, so that a family name may follow it. */
export const isGivenName = (lexeme: Lexeme): boolean => given(lexeme) !== null;
