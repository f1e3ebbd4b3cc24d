import type { Lexeme } from '../text/lexeme.ts';
import { lexemeOf } from '../text/vocabulary.ts';

/** The noun of which a word may be the indefinite accusative: «مدير» of «مديرا»; undefined for other spellings. */
export const nounOfAccusative = ({ spelling }: Lexeme): Lexeme | undefined =>
  spelling.length > 1 && spelling.endsWith('ا')
    ? lexemeOf(spelling.slice(0, -1), 'arabic')
    : undefined;

/** «سورياً», «عامًا»: whether «ـً» is written, which no name of a country or town has. */
export const hasTanwin = ({ text }: Lexeme): boolean => text.includes('\u064b');
