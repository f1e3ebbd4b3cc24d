import type { Token } from '../../document.ts';
import { type EventHead, isAloneOfGames } from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import type { EventName } from './event-name.ts';

/** «التصفيات المؤهلة لمونديال», but not «مونديال مشترك»: a head that names the games by itself. */
export const aloneAt = (
  tokens: readonly Token[],
  index: number,
  { key }: EventHead,
): EventName | undefined => {
  if (!isAloneOfGames(key.replace(/^ال/u, ''))) return undefined;
  const next = tokenAfter(tokens, index)?.lexeme;
  const isWhole =
    next === undefined ||
    next.kind !== 'arabic' ||
    isFunctionWord(next) ||
    isPresentVerb(next) ||
    properSplit(next).offset > 0 ||
    // «وسط ضغوط»
    next.key.startsWith('و');
  return isWhole
    ? { endToken: index + 1, year: undefined, rule: 'events/head-alone', confidence: grade.likely }
    : undefined;
};
