import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import {
  innerNameWordOf,
  isForeign,
  isInflectedNoun,
  isName,
} from '../../../lexicons/name-word.ts';
import { analysisOf, takesArticle } from '../../../lexicons/stems.ts';
import { isTitle } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';

/**
 * Whether the word at an index, right behind a foreign name, is what the sentence says of its bearer and no part
 * of the name: «راستيسلاف أميرا», «هاليفاكس السفير», «بروكنر سيمفونيته».
 */
export const isSaidOfForeigner = (tokens: readonly Token[], index: number): boolean => {
  const [name, token] = [tokens[index - 1], tokens[index]];
  if (name === undefined || token === undefined || !isOfNoArab(name.lexeme)) return false;
  const { lexeme } = token;
  if (isDefinite(lexeme.key)) return isTitle(lexeme);
  return !isName(innerNameWordOf(lexeme)) && (isPredicate(lexeme) || hasPronoun(lexeme));
};

const isOfNoArab = (lexeme: Lexeme): boolean => {
  const word = innerNameWordOf(lexeme);
  if (!isName(word)) return isForeign(lexeme);
  return !isArabName(word.key) && !isDefinite(word.key);
};

/** «أميرا»: a common noun or adjective, met with the article too, in the accusative. */
const isPredicate = (lexeme: Lexeme): boolean => {
  if (!isInflectedNoun(lexeme)) return false;
  const noun = lexemeOf(lexeme.spelling.replace(/ا$|ان$/u, ''), 'arabic');
  const { proclitics, pronoun } = analysisOf(noun);
  return proclitics === '' && pronoun === '' && takesArticle(noun);
};

/** «سيمفونيته»: a long word with «ه» or «ها» of somebody. */
const hasPronoun = (lexeme: Lexeme): boolean =>
  lexeme.key.length > 5 &&
  /^ها?$/u.test(analysisOf(lexeme).pronoun) &&
  /ت(?:ه|ها)$/u.test(lexeme.spelling);
