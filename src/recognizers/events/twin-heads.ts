import type { Token } from '../../document.ts';
import { type EventHead, eventHead } from '../../lexicons/event-words.ts';
import { tokenBefore } from '../../text/neighbours.ts';

/** Where the first of two heads of one name begins: «معرض ومؤتمر الصحة العربي». */
export const twinBefore = (
  tokens: readonly Token[],
  index: number,
  { definite, group }: EventHead,
): number | undefined => {
  const token = tokens[index];
  if (definite || token === undefined || !token.lexeme.key.startsWith('و')) return undefined;
  const before = tokenBefore(tokens, index);
  const first = before === undefined ? null : eventHead(before.lexeme);
  const isTwin = first !== null && !first.definite && isHeld.has(first.group) && isHeld.has(group);
  return isTwin && before !== undefined ? before.start + first.offset : undefined;
};

/** Groups of what is held. */
const isHeld: ReadonlySet<string> = new Set(['meetings', 'festivals']);
