import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isOrdinaryWord } from '../../lexicons/names.ts';
import { isOrganizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { properStart } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { isForeign } from '../people/name-word.ts';
import { localityAt } from './complements.ts';
import type { Span } from './organization-span.ts';

/** Whether the name of a medium may end with a word. */
export const isTail = ({ key }: Lexeme): boolean => isAmong('mediaTails', key);

/** Whether a word is a name, a foreign word or a definite one: not «قنوات تايمز». */
const isProper = (tokens: readonly Token[], at: number): boolean => {
  const { lexeme } = tokens[at] as Token;
  return (
    properStart(lexeme).key.startsWith('ال') ||
    !isOrdinaryWord(lexeme) ||
    localityAt(tokens, at) !== undefined
  );
};

/** Words before the last one. */
const longest = 3;

/** The name of a medium that ends at an index: the word before, or foreign words. */
export const tailedName = (tokens: readonly Token[], index: number): Span | undefined => {
  const { end, sentence } = tokens[index] as Token;
  const canBelong = (token: Token | undefined): token is Token =>
    token !== undefined &&
    token.sentence === sentence &&
    (token.lexeme.kind === 'arabic' || token.lexeme.kind === 'latin') &&
    !isFunctionWord(token.lexeme) &&
    !isOrganizationHead(token.lexeme) &&
    !isTitle(token.lexeme);
  let first = tokens[index - 1];
  if (!canBelong(first) || !isProper(tokens, index - 1)) return undefined;
  for (let at = index - 2; at >= index - longest && isForeign(first.lexeme); at--) {
    const before = tokens[at];
    if (!canBelong(before) || !isForeign(before.lexeme)) break;
    first = before;
  }
  return {
    start: first.start + properStart(first.lexeme).offset,
    end,
    confidence: 0.93,
    rule: 'media-suffix',
    class: 'media',
  };
};
