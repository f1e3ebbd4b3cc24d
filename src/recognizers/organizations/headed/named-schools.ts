import type { Token } from '../../../document.ts';
import { classOfHead, organizationHead } from '../../../lexicons/organization-heads.ts';
import { isNameHead } from '../../../lexicons/place-words.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';
import { parseName } from '../../people/full-name.ts';

/**
 * «المدرسة الابتدائية محمد العلوي», «المعهد الثانوي ابن منظور», «المؤسسة العمومية الاستشفائية محمد بوضياف»: the index
 * after the person whose name a school or a hospital has.
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
  if (key === undefined || isOfRole(tokens, head)) return undefined;
  const isHospital = keyAt(tokens, at - 1).startsWith('الاستشفائي');
  if (!isHospital && classOfHead(key) !== 'education') return undefined;
  // «ابن منظور»
  const first = tokens[at]?.lexeme;
  const isOpened = first !== undefined && (first.key === 'ابن' || isNameHead(first));
  // «أولاد مفدة»: the hamlet where it is.
  if (isOpened && tokenAfter(tokens, at)?.lexeme.kind === 'arabic') return at + 2;
  const name = parseName(tokens, at);
  if (name === undefined || name.start !== tokens[at]?.start) return undefined;
  return name.parts > 1 && name.startsWithFirst && !name.guessed ? name.endToken : undefined;
};

/** «مدير المعهد الثانوي محمد العلوي» is the man. */
const isOfRole = (tokens: readonly Token[], head: number): boolean => {
  const before = tokens[head - 1];
  return before !== undefined && titleOf(before.lexeme).kind === 'role';
};
