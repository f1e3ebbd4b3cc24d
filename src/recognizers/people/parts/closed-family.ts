import type { Token } from '../../../document.ts';
import { openerOf } from '../../../lexicons/name-word.ts';
import { isTimeNoun } from '../../../lexicons/people-words.ts';
import { isObjectOfOffice, isPersonalTitle } from '../../../lexicons/titles.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { endsBeforeOffice } from './given-name.ts';

/**
 * Whether a common noun with the article is a family name by what follows it, one given name being before it: «قال
 * خالد المطبعة إن …», «يرأسها المهندس خالد المطبعة.»
 */
export const isClosedFamily = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (!endsBeforeOffice(lexeme) || isTimeNoun(lexeme.key)) return false;
  const next = tokenAfter(tokens, index);
  if (next !== undefined && isSaid(next.lexeme)) return true;
  const isEnd = next === undefined || /^(?:[.،,؛)]|و)$/u.test(next.lexeme.text);
  return isEnd && !isObjectOfOffice(lexeme.key) && isTitled(tokens, index - 1);
};

/** «إن», «:»: before what somebody says. */
const isSaid = ({ text, spelling }: Lexeme): boolean =>
  text === ':' || /^ب?[أإ]ن(?:ه|ها)?$/u.test(spelling);

/** «المهندس خالد», «د. خالد». */
const isTitled = (tokens: readonly Token[], last: number): boolean => {
  const first = beginningOf(tokens, last);
  const isShort = tokens[first - 1]?.lexeme.text === '.';
  const title = tokenBefore(tokens, first) && tokens[first - (isShort ? 2 : 1)]?.lexeme.key;
  if (title === undefined) return false;
  return isShort ? /^[دما]$/u.test(title) : isPersonalTitle(title);
};

/** «خالد», «عبد العزيز»: where one name begins. */
const beginningOf = (tokens: readonly Token[], last: number): number => {
  const before = tokens[last - 1];
  return before === undefined || openerOf(before.lexeme).kind === 'none' ? last : last - 1;
};
