import type { Token } from '../../document.ts';
import { type EventHead, isContinental, isPointing } from '../../lexicons/event-words.ts';
import { grade } from '../grades.ts';
import { extendEvent, figuredEnd, isEventAdjective } from './event-extent.ts';
import type { EventName } from './event-name.ts';
import { yearAfter } from './event-years.ts';

// What makes a name of a definite head: which of them it is, and whose.

/** «الـ 28», «23» before an adjective: the index after which of them it is. */
export const eventNumberEnd = (tokens: readonly Token[], at: number): number | undefined =>
  figuredEnd(tokens, at) ?? countedEnd(tokens, at);

/** «المؤتمر 23 العادي»: the index after the figures that an adjective follows. */
const countedEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const [figures, next] = [tokens[at], tokens[at + 1]];
  const isOne =
    /^\d{1,3}$/u.test(figures?.lexeme.text ?? '') &&
    next !== undefined &&
    next.sentence === figures?.sentence &&
    isEventAdjective(next.lexeme);
  return isOne ? at + 1 : undefined;
};

/** «القمة الـ 28 للاتحاد الإفريقي», «المؤتمر 23 العادي للاتحاد العام»: a meeting by its number and whose it is. */
export const ofNumber = (
  tokens: readonly Token[],
  index: number,
  counted: number,
  group: EventHead['group'],
): EventName | undefined => {
  if (group !== 'meetings' && group !== 'festivals') return undefined;
  const { endToken, directed } = extendEvent(tokens, counted);
  const confidence = directed ? grade.sure : grade.possible;
  return endToken > index + 1
    ? {
        endToken,
        year: yearAfter(tokens, endToken),
        rule: 'events/definite-head+number',
        confidence,
      }
    : undefined;
};

/** «البطولة العربية», but not «هذه البطولة العربية» nor «البطولة العربية القادمة». */
export const isOfContinents = (tokens: readonly Token[], index: number, key: string): boolean => {
  const [before, first, next] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (key !== 'بطوله' || first === undefined || !isContinental(first.lexeme.key)) return false;
  if (before?.sentence === first.sentence && /^[وبلف]?هذه$/u.test(before.lexeme.key)) return false;
  return next === undefined || (!isPointing(next.lexeme.key) && next.lexeme.kind !== 'number');
};
