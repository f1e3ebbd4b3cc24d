import type { Token } from '../../../document.ts';
import { takesLam } from '../../../lexicons/people-words.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import { tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { closingQuotes, openingQuotes } from '../../../text/quotes.ts';

/** Whether a word, which is no conjunction, is right behind a quotation mark. */
export const isBehindQuote = (tokens: readonly Token[], index: number): boolean => {
  const [mark, token] = [tokens[index - 1], tokens[index]];
  return (
    mark !== undefined &&
    mark.end === token?.start &&
    openingQuotes.has(mark.lexeme.text) &&
    !token.lexeme.key.startsWith('و')
  );
};

/** Letters of a word that hardly begins with «ل» itself behind a title. */
const leastLetters = 4;

/** «خلفا لبادو الزاكي»: what is behind «ل», which the word before takes, or the title of a work. */
export const restBehindLam = (
  tokens: readonly Token[],
  index: number,
): ProcliticSplit | undefined => {
  const { key, splits } = tokenAt(tokens, index).lexeme;
  const before = tokenBefore(tokens, index)?.lexeme;
  if (!key.startsWith('ل') || before === undefined) return undefined;
  // «"الطابق" لدليبور ماطانيك», but «"سامسونغ" لي غاي يونغ»
  const isBehindTitle = closingQuotes.has(before.text) && key.length > leastLetters;
  if (!isBehindTitle && !takesLam(before.key)) return undefined;
  return splits.find(({ proclitics }) => proclitics === 'ل');
};
