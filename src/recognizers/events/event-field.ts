import type { Token } from '../../document.ts';
import { eventHead, isExcuse } from '../../lexicons/event-words.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isElative } from '../../morphology/elative.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isEventAdjective } from './event-extent.ts';

/**
 * The index after the field that a meeting is about: «المؤتمر السادس لأمراض القلب والشرايين», «الندوة العلمية لجراحة العظام»; but
 * «المؤتمر الأول لحركة الشعب» is a party's.
 */
export const fieldEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const noun = tokenAfter(tokens, at - 1);
  const of = noun === undefined ? undefined : tokenAfter(tokens, at);
  if (noun === undefined || of === undefined || !isField(noun.lexeme)) return undefined;
  if (!isDefinite(of.lexeme.key) || /^ال(?:ذي|تي|ذين)$/u.test(of.lexeme.key)) return undefined;
  let end = of.index + 1;
  for (let next = tokenAfter(tokens, end - 1); next !== undefined; ) {
    const { lexeme } = next;
    if (!/^وال.{3,}/.test(lexeme.key) && !isEventAdjective(lexeme)) break;
    next = tokenAfter(tokens, end++);
  }
  return end;
};

/** «لأمراض», «لجراحة»: a plain noun behind «ل»; no body, event or office, nor why it is put off. */
const isField = (lexeme: Lexeme): boolean => {
  const noun = lexeme.splits.find(({ proclitics }) => proclitics === 'ل');
  if (noun === undefined || noun.key.length < 4 || isDefinite(noun.key)) return false;
  if (isAmong('pointers', noun.key) || isExcuse(noun.key) || isElative(noun.key)) return false;
  const word = lexemeOf(noun.spelling, 'arabic');
  // «لجراحة» is no woman in office.
  const isOffice = isTitle(word) && !word.spelling.endsWith('ة');
  return organizationHead(word) === null && eventHead(word) === null && !isOffice;
};
