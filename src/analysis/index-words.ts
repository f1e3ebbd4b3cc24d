import type { Document, Token } from '../document.ts';
import { analysisOf } from '../lexicons/stems.ts';
import { nameKeyWords } from '../linking/keys/name-key.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { fold } from '../text/normalize.ts';
import { perLexeme } from '../text/per-lexeme.ts';

/** What a word is found by: folded, without its clitics. «وللحكومة» and «حكومتها» give حكومه. */
export const indexWord: (lexeme: Lexeme) => string = perLexeme((lexeme) => {
  if (lexeme.kind === 'punctuation' || lexeme.kind === 'symbol' || lexeme.kind === 'emoji') {
    return '';
  }
  if (lexeme.kind !== 'arabic') return lexeme.key;
  const { stem } = analysisOf(lexeme);
  return stem === '' ? lexeme.key : fold(stem);
});

/** The words of some tokens as the full-text index holds them. */
export const indexWords = (tokens: readonly Token[]): readonly string[] =>
  tokens.map(({ lexeme }) => indexWord(lexeme)).filter((word) => word !== '');

const article = 'ال';

/**
 * How words begin of which the first letters are given: those letters, without an article when they
 * may have one. What else may be a clitic is a part of them: «بنيا» begins بنيامين, not نيا….
 */
export const indexBeginnings = ({ key, splits }: Lexeme): readonly string[] => [
  key,
  ...splits
    .filter(({ spelling }) => spelling.startsWith(article))
    .map((split) => split.key.slice(article.length))
    .filter((rest) => rest.length > 1),
];

/** The words of a document, for the full-text index. */
export const indexText = ({ tokens }: Document): string => indexWords(tokens).join(' ');

/** Words of a name in the form that all spellings share, without articles: «الأمير» gives امير. */
export const indexNameWords = (name: string): readonly string[] =>
  nameKeyWords('organization', name);

/** A word without the long vowels that transliterations vary: «نتنياهو» and «نتانياهو» share them. */
export const consonantsOf = (word: string): string => word.replace(/(?<!^)[اويهءئؤ]/gu, '');
