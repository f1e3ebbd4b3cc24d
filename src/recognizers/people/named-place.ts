import type { Token } from '../../document.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isGovernor } from '../../lexicons/people-words.ts';
import { settlementWord } from '../../lexicons/place-words.ts';
import { Trait } from '../../text/trait.ts';

/** «عمدة بلدية إسنيورت»: whatever is after «بلدية» is its name. */
export const isNamedPlace = (tokens: readonly Token[], at: number): boolean => {
  if (at === 0 || !isSettlement.isAt(tokens, at - 1)) return false;
  const token = tokens[at];
  if (token?.lexeme.kind !== 'arabic' || token.sentence !== tokens[at - 1]?.sentence) return false;
  return !isGovernor((tokens[at - 1] as Token).lexeme.key) || isForeign(token.lexeme);
};
/** Before it no role ends, though «بلدية» looks like an adjective. */
export const isSettlement = new Trait(
  'named-place/isSettlement',
  (lexeme) =>
    isGovernor(lexeme.key) || (settlementWord(lexeme) !== null && !lexeme.key.includes('ال')),
);
