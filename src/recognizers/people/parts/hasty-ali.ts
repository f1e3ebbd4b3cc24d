import type { Token } from '../../../document.ts';
import { openerOf } from '../../../lexicons/name-word.ts';
import { isVerbTakingOn } from '../../../lexicons/people-words.ts';
import { isSayingAt } from '../../../lexicons/saying-verbs.ts';
import { tokenAfter } from '../../../text/neighbours.ts';
import { rolesBefore } from '../roles/role.ts';
import { givenPart, isFamilyAt, type NamePart } from './name-part.ts';
import { longestToOn } from './verb-before-name.ts';

/** «وزير التموين على المصيلحى»: hasty spelling of «علي» after a title, an office or a verb of saying. */
export const givenAla = (tokens: readonly Token[], index: number): NamePart | undefined =>
  isHastyAli(tokens, index) ? givenPart(index + 1, false, 0) : undefined;

/**
 * Whether «على» is «علي» after a title or an office: no verb before it governs it, as in «أثنى المدرب على
 * أحمد», and a name follows that can be a family's. After a verb of saying it is before «عبد» alone:
 * «وقال على عبد العال».
 */
export const isHastyAli = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAfter(tokens, index);
  if (next === undefined) return false;
  const isServant = openerOf(next.lexeme).kind === 'servant';
  const isSpeaker = isServant && isSayingAt(tokens, index - 1);
  if (!isSpeaker && rolesBefore(tokens, index) === undefined) return false;
  return (isServant || isFamilyAt(tokens, index + 1)) && !isGovernedOn(tokens, index);
};

const isGovernedOn = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= index - longestToOn; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[index]?.sentence) return false;
    if (token.lexeme.splits.some(({ key }) => isVerbTakingOn(key))) return true;
  }
  return false;
};
