import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { classOfHead, type OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { quotedAt } from '../../enclosed.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { isAdjective } from '../word-shape.ts';

/** Adjectives between a head and what it is called, and words of that, at most. */
const mostAdjectives = 3;
const mostWords = 3;

/**
 * What a body is called in quotation marks behind its adjectives, of which the last is a nationality: «الجمعية
 * المغربية "أطفال الغد"», «المؤسسة المسرحية البلجيكية "لوفاج"».
 */
export const calledByNation = (
  tokens: readonly Token[],
  index: number,
  { key, definite }: OrganizationHead,
): OrganizationSpan | undefined => {
  if (!definite || !isAmong('calledBehindNation', key)) return undefined;
  let last = tokenAfter(tokens, index);
  for (let passed = 1; passed < mostAdjectives; passed++) {
    const next = last === undefined ? undefined : tokenAfter(tokens, last.index);
    if (next === undefined || !isAdjective(next.lexeme)) break;
    last = next;
  }
  if (last === undefined || nationalityOf(last.lexeme)?.definite !== true) return undefined;
  const quoted = quotedAt(tokens, last.index + 1);
  if (quoted === undefined || quoted.endToken - quoted.firstToken > mostWords) return undefined;
  const { start, end, firstToken } = quoted;
  // «قالت الشركة التونسية "سنواصل العمل"»
  const { lexeme } = tokenAt(tokens, firstToken);
  if (isPresentVerb(lexeme) || /^س[نا]/u.test(lexeme.key)) return undefined;
  const is = classOfHead(key.slice(2)) ?? classOfHead(key);
  return { start, end, confidence: grade.likely, rule: 'nation+quoted', class: is };
};
