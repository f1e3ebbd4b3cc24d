import type { Token } from '../../document.ts';
import { afterQuoted, isUnknown } from './event-complement.ts';
import type { EventName } from './event-name.ts';

/** «إعصار كاترينا», «الإعصار هايان», «العاصفة الاستوائية بيليس», «الإعصار المداري "لبان"» */
export const storm = (
  tokens: readonly Token[],
  at: number,
  confidence: number,
): EventName | undefined => {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return undefined;
  const quoted = afterQuoted(tokens, at);
  if (quoted !== undefined) {
    return { endToken: quoted, year: undefined, rule: 'events/storm', confidence };
  }
  // «عاصفة ثلجية»
  const isAdjective = /..يه$/.test(token.lexeme.key);
  return isUnknown(token.lexeme) && !isAdjective
    ? { endToken: at + 1, year: undefined, rule: 'events/storm', confidence }
    : undefined;
};
