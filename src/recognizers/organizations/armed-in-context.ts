import type { Token } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import type { Start } from '../../text/proclitic-splits.ts';
import { rarely } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { OrganizationSpan } from './organization-span.ts';

/** Reads a word, proclitics taken off, as the short name of an armed group; null when it is none. */
export const armedShort = rarely('armed-in-context/armedShort', (lexeme) =>
  lexeme.kind === 'arabic'
    ? (lexeme.starts.find(({ key }) => isAmong('armedShort', key)) ?? null)
    : null,
);

/** A group under a name that is a plain word too, beside who fights for it: «زعيم القاعدة», «صلته بالقاعدة». */
export const armedAt = (
  tokens: readonly Token[],
  index: number,
  { offset }: Start,
): OrganizationSpan | undefined => {
  const token = tokens[index] as Token;
  // «عناصر القاعدة الجوية»
  if (tokenAfter(tokens, index)?.lexeme.key.startsWith('ال') === true) return undefined;
  const before = tokenBefore(tokens, index);
  if (before === undefined || !isOfFighters(tokens, index, before)) return undefined;
  return {
    start: token.start + offset,
    end: token.end,
    confidence: grade.likely,
    rule: 'armed-in-context',
    class: 'armed',
  };
};

const isOfFighters = (tokens: readonly Token[], index: number, before: Token): boolean => {
  const { key } = (tokens[index] as Token).lexeme;
  if (tiesTo.test(key)) return startsAmong(before, 'armedTies');
  if (before.lexeme.key !== 'في') return startsAmong(before, 'armedTriggers');
  const member = tokenBefore(tokens, index - 1);
  return member !== undefined && startsAmong(member, 'armedMembers');
};
const tiesTo = /^(?:بال|لل)/u;

const startsAmong = (
  { lexeme }: Token,
  list: 'armedTies' | 'armedTriggers' | 'armedMembers',
): boolean => lexeme.starts.some(({ key }) => isAmong(list, key));
