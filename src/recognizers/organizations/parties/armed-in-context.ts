import type { Token } from '../../../document.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import { endingBefore, tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import { classOfKnown, type KnownName, knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Reads a word, proclitics taken off, as the short name of an armed group; null when it is none. */
export const armedShort = rarely('armed-in-context/armedShort', (lexeme) =>
  lexeme.kind === 'arabic'
    ? (lexeme.splits.find(({ key }) => isAmong('armedShort', key)) ?? null)
    : null,
);

/**
 * A group under a name that is a plain word too, beside who fights for it («زعيم القاعدة», «صلته بالقاعدة») or
 * another group («داعش والقاعدة»).
 */
export const armedAt = (
  tokens: readonly Token[],
  index: number,
  { offset }: ProcliticSplit,
): OrganizationSpan | undefined => {
  const token = tokenAt(tokens, index);
  // «عناصر القاعدة الجوية»
  if (tokenAfter(tokens, index)?.lexeme.key.startsWith('ال') === true) return undefined;
  const isArmed = isOfFighters(tokens, index) || isBesideGroup(tokens, index, offset > 0);
  if (!isArmed) return undefined;
  return {
    start: token.start + offset,
    end: token.end,
    confidence: grade.likely,
    rule: 'armed-in-context',
    class: 'armed',
  };
};

const isOfFighters = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index);
  if (before === undefined) return false;
  const { key } = tokenAt(tokens, index).lexeme;
  if (tiesTo.test(key)) return startsAmong(before, 'armedTies');
  // «قيادي في القاعدة», «مسلحون من القاعدة»
  if (!/^(?:في|من)$/u.test(before.lexeme.key)) return startsAmong(before, 'armedTriggers');
  const member = tokenBefore(tokens, index - 1);
  return member !== undefined && startsAmong(member, 'armedMembers');
};

/** «داعش والقاعدة», «القاعدة وداعش», «القاعدة أو داعش»: another group is before or behind it. */
const isBesideGroup = (tokens: readonly Token[], index: number, isJoined: boolean): boolean => {
  const joint = tokenBefore(tokens, index);
  const isApart = joint !== undefined && isJoint(joint);
  const end = isApart ? index - 1 : index;
  if ((isJoined || isApart) && endingBefore(tokens, end, mostWords, groupAt)) return true;
  const next = tokenAfter(tokens, index);
  if (next === undefined) return false;
  const at = isJoint(next) ? index + 2 : index + 1;
  return (at > index + 1 || next.lexeme.key.startsWith('و')) && groupAt(tokens, at) !== undefined;
};

const isJoint = ({ lexeme }: Token): boolean => /^(?:و|او)$/u.test(lexeme.key);

/** Words of the longest name of another group. */
const mostWords = 3;

const groupAt = (tokens: readonly Token[], at: number): KnownName | undefined => {
  const known = knownAt(tokens, at);
  return classOfKnown(known) === 'armed' ? known : undefined;
};

const tiesTo = /^(?:بال|لل)/u;

const startsAmong = (
  { lexeme }: Token,
  list: 'armedTies' | 'armedTriggers' | 'armedMembers',
): boolean => lexeme.splits.some(({ key }) => isAmong(list, key));
