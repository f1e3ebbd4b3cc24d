import { isOrdinaryWord } from '../../lexicons/names.ts';
import { type Lexeme, lexemeOf, perLexeme } from '../../text/lexeme.ts';

/** Whether a word is common vocabulary, by itself or after «و»: «وجيش» as «جيش». */
export const isVocabulary: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    lexeme.kind !== 'arabic' ||
    lexeme.starts.some(
      ({ spelling, proclitics }) =>
        (proclitics === '' || proclitics === 'و') && isOrdinaryWord(lexemeOf(spelling, 'arabic')),
    ),
);
