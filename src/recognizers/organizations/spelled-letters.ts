import type { Token } from '../../document.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { letterNames } from '../../text/cutting/abbreviations.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { rarely } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { OrganizationSpan } from './organization-span.ts';

/** Letters of the shortest name of its own; two may be somebody's initials. */
const leastLetters = 3;
const mostLetters = 6;

/** UTF-16 units before the name of a letter that may begin an abbreviation; -1 for other words. */
const letterOffset = rarely('spelled-letters/letterOffset', ({ kind, splits }): number | null => {
  if (kind !== 'arabic') return null;
  return splits.find(({ key }) => letterNames.has(key))?.offset ?? null;
});

/** Whether a word may be the first letter of an abbreviation. */
export const opensLetters = (lexeme: Lexeme): boolean => letterOffset(lexeme) !== null;

/**
 * A body that no list knows by the names of its letters, a full stop between each two: «صادرات إيه.إس.إم.إل», behind
 * a listed name as part of it: «ميتسوبيشي يو.إف.جيه»; but
 * for things that are called so, such as «دي.إن.إيه» and «جي.بي.إس».
 */
export const spelledLetters = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const first = tokens[index];
  const offset = first === undefined ? null : letterOffset(first.lexeme);
  const before = tokens[index - 1];
  if (first === undefined || offset === null || before?.end === first.start) return undefined;
  // «شركة إس.إن.سي.بي» has the class of its head.
  if (before !== undefined && organizationHead(before.lexeme)?.apart === true) return undefined;
  const keys = [first.lexeme.key.slice(offset)];
  let last = first;
  while (keys.length < mostLetters) {
    const [stop, next] = [tokens[last.index + 1], tokens[last.index + 2]];
    if (stop?.lexeme.text !== '.' || stop.start !== last.end || next?.start !== stop.end) break;
    if (!letterNames.has(next.lexeme.key)) break;
    keys.push(next.lexeme.key);
    last = next;
  }
  // «نموذج إيه.بي.آر 1400»
  if (tokens[last.index + 1]?.lexeme.kind === 'number') return undefined;
  if (keys.length < leastLetters || isAmong('lettersOfThings', keys.join('.'))) return undefined;
  const company = offset === 0 ? organizationAt(tokens, index - 1) : undefined;
  const start = company?.endToken === index ? company.start : first.start + offset;
  return { start, end: last.end, confidence: grade.sure, rule: 'spelled-letters' };
};
