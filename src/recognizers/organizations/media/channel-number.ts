import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { firstEndingAfter } from '../../../text/binary-search.ts';
import { tokenAfter } from '../../../text/neighbours.ts';

/** «قناة الكأس 4»: the end of a number of a channel behind its name, where it counts nothing. */
export const channelNumberEnd = (
  tokens: readonly Token[],
  head: number,
  end: number,
): number | undefined => {
  const last = firstEndingAfter(tokens, end - 1);
  const number = tokens[last]?.end === end && last > head ? tokenAfter(tokens, last) : undefined;
  if (number === undefined || !/^\p{Nd}{1,2}$/u.test(number.lexeme.text)) return undefined;
  // «فصلت قناة الحياة 20 صحفيا»
  const next = tokenAfter(tokens, number.index);
  const isCount =
    next !== undefined && /^(?!و)\p{L}/u.test(next.lexeme.key) && !isFunctionWord(next.lexeme);
  return isCount ? undefined : number.end;
};
