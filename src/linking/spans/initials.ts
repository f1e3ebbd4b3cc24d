import type { Candidate, Token } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { encloses } from '../../text/quotes.ts';

/**
 * The whole name of somebody of whom a paper gives only one name and a letter, between quotes or brackets: «"محمد. ر"»,
 * «"غ. عمر"», «"عمار .ع"».
 */
export const withInitialOf = (
  tokens: readonly Token[],
  { start, end }: Candidate,
): Pick<Candidate, 'start' | 'end'> | undefined => {
  const at = firstEndingAfter(tokens, start);
  const [name, point] = [tokens[at], tokens[at + 1]];
  if (name === undefined || (end !== name.end && end !== point?.end)) return undefined;
  if (isInitial(tokens[at + 2]) && isPoint(point) && areAround(tokens, at - 1, at + 3)) {
    return { start, end: tokens[at + 2]?.end ?? end };
  }
  const isBehind = isInitial(tokens[at - 2]) && isPoint(tokens[at - 1]) && end === name.end;
  return isBehind && areAround(tokens, at - 3, at + 1)
    ? { start: tokens[at - 2]?.start ?? start, end }
    : undefined;
};

const isInitial = (token: Token | undefined): boolean =>
  token?.lexeme.kind === 'arabic' && token.lexeme.key.length === 1;

const isPoint = (token: Token | undefined): boolean => token?.lexeme.text === '.';

const areAround = (tokens: readonly Token[], open: number, close: number): boolean =>
  encloses(tokens[open]?.lexeme.text ?? '', tokens[close]?.lexeme.text ?? '');
