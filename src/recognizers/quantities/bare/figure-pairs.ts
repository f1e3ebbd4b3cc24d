import type { Token } from '../../../document.ts';
import { dashes } from '../../../text/characters.ts';
import { tokenAfter, tokenBefore } from '../../../text/neighbours.ts';
import { isNumberWord, isNumberWordBehind } from '../numerals/number-words.ts';
import type { NumberPhrase } from '../numerals/numbers.ts';

/** Two figures with a hyphen, slash or colon between them. */
export const isPaired = (
  tokens: readonly Token[],
  { firstToken, endToken }: NumberPhrase,
  isCount: (index: number) => boolean,
): boolean => {
  const [before, after] = [tokenBefore(tokens, firstToken), tokenAfter(tokens, endToken - 1)];
  return (
    (isPairMark(before) && isFigure(tokenBefore(tokens, firstToken - 1))) ||
    (isPairMark(after) &&
      isFigure(tokenAfter(tokens, endToken)) &&
      // «10-15 كيلومترا» are two counts, the 4 of «4×100 متر» is none.
      (after?.lexeme.text === '×' || !isCount(endToken + 1)))
  );
};

/** Most words from «بنتيجة» to a figure of the score: «بنتيجة 3 مقابل 1», «بنتيجة 2 إلى صفر». */
const longestScore = 3;

/** Whether a figure is one of a score that words tell. */
export const isOfScore = (
  tokens: readonly Token[],
  { firstToken, endToken }: NumberPhrase,
): boolean => {
  const isVersus = (at: number) => isNumberWord('versus', tokens[at]?.lexeme.key ?? '');
  const isFirst = isVersus(endToken) && isFigure(tokenAfter(tokens, endToken));
  if (!isFirst && !(isVersus(firstToken - 1) && isFigure(tokens[firstToken - 2]))) return false;
  const from = Math.max(0, firstToken - longestScore);
  return tokens.slice(from, firstToken).some(({ lexeme }) => isNumberWordBehind('result', lexeme));
};

/** «3», and the «صفر» of «1-صفر». */
const isFigure = (token: Token | undefined): boolean =>
  token?.lexeme.kind === 'number' || isNumberWord('zero', token?.lexeme.key ?? '');

const isPairMark = (token: Token | undefined): boolean =>
  token !== undefined && (dashes.has(token.lexeme.text) || /^[/:×+]$/u.test(token.lexeme.text));
