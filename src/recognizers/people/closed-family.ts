import type { Token } from '../../document.ts';
import { openerOf } from '../../lexicons/name-word.ts';
import { isTimeNoun } from '../../lexicons/people-words.ts';
import { isObjectOfOffice, isPersonalTitle } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { endsBeforeOffice } from './given-name.ts';
import { follows } from './name-part.ts';

/**
 * Whether a common noun with the article is a family name by what follows it, one given name being before it:
 * «قال خالد المطبعة إن …», «يرأسها المهندس خالد المطبعة.»
 */
export const isClosedFamily = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokens[index] as Token;
  if (!endsBeforeOffice(lexeme) || isTimeNoun(lexeme.key)) return false;
  const next = follows(tokens, index + 1);
  if (next !== undefined && isSaid(next.lexeme)) return true;
  const isEnd = next === undefined || /^[.،,؛)]$/u.test(next.lexeme.text);
  return isEnd && !isObjectOfOffice(lexeme.key) && isTitled(tokens, index - 1);
};

/** «إن», «:»: before what somebody says. */
const isSaid = ({ text, spelling }: Lexeme): boolean =>
  text === ':' || /^ب?[أإ]ن(?:ه|ها)?$/u.test(spelling);

/** «المهندس خالد», but not «الشيخ زايد», whose one name is enough. */
const isTitled = (tokens: readonly Token[], given: number): boolean => {
  const isServant = tokens[given - 1] && openerOf((tokens[given - 1] as Token).lexeme);
  const first = isServant === undefined || isServant.kind === 'none' ? given : given - 1;
  const title = follows(tokens, first) && tokens[first - 1]?.lexeme.key;
  return title !== undefined && title !== 'الشيخ' && isPersonalTitle(title);
};
