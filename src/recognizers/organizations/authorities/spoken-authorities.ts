import type { Token } from '../../../document.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { isFeminineSaying } from '../../../lexicons/saying-verbs.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { withoutAnd } from '../../../morphology/conjunction.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Whether a word is the field by which papers of the Gulf call an authority: «الجوازات», «والجوازات». */
export const isSpokenAuthority = ({ key }: Lexeme): boolean =>
  isAmong('spokenAuthorities', withoutAnd(key));

/** Such an authority where it speaks, acts or has a head: «أعلنت الجوازات», «الجوازات تعيد», «مدير عام الجوازات». */
export const spokenAuthority = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const { start, end, lexeme } = tokenAt(tokens, index);
  const before = tokenBefore(tokens, index)?.lexeme;
  const next = tokenAfter(tokens, index)?.lexeme;
  // «الجوازات الدبلوماسية»
  if (next?.key.startsWith('ال') === true && titleOf(next).kind === 'none') return undefined;
  const isHeaded =
    before?.key === 'عام' && /^[وبل]*(?:مدير|مديره)$/u.test(keyAt(tokens, index - 2));
  const speaks = before !== undefined && isFeminineSaying(before);
  const acts = next?.key.startsWith('ت') === true && isPresentVerb(next) && !isOfNoun(before);
  if (!isHeaded && !speaks && !acts) return undefined;
  const from = lexeme.key.startsWith('و') ? 1 : 0;
  return {
    start: start + from,
    end,
    confidence: grade.sure,
    rule: 'spoken-authority',
    class: 'government',
  };
};

// Behind a noun or a demonstrative it is not the field that acts.
const isOfNoun = (before: Lexeme | undefined): boolean =>
  before !== undefined && before.kind === 'arabic';
