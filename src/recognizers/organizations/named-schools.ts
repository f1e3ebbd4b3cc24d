import type { Token } from '../../document.ts';
import { classOfHead, organizationHead } from '../../lexicons/organization-heads.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { parseName } from '../people/full-name.ts';

/**
 * «المدرسة الابتدائية محمد العلوي»: the index after the person whose name a school has.
 * @param head of the school.
 * @param at behind its adjectives.
 */
export const namesakeEnd = (
  tokens: readonly Token[],
  head: number,
  at: number,
): number | undefined => {
  const school = tokens[head];
  const key = school === undefined ? undefined : organizationHead(school.lexeme)?.key;
  if (key === undefined || classOfHead(key) !== 'education' || isOfRole(tokens, head)) {
    return undefined;
  }
  const name = parseName(tokens, at);
  if (name === undefined || name.start !== tokens[at]?.start) return undefined;
  return name.parts > 1 && name.startsWithFirst && !name.guessed ? name.endToken : undefined;
};

/** «مدير المعهد الثانوي محمد العلوي» is the man. */
const isOfRole = (tokens: readonly Token[], head: number): boolean => {
  const before = tokens[head - 1];
  return before !== undefined && titleOf(before.lexeme).kind === 'role';
};
