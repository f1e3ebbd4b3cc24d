import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import type { OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isSoundPlural } from '../../../morphology/number-and-gender.ts';
import { tokenAfter, tokenBefore } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** «صدر عن منشورات المتوسط»: the house that a book has come out with, and no posts of users. */
export const publisher = (
  tokens: readonly Token[],
  index: number,
  { offset }: OrganizationHead,
): OrganizationSpan | undefined => {
  const [head, before, name] = [
    tokens[index],
    tokenBefore(tokens, index),
    tokenAfter(tokens, index),
  ];
  if (head === undefined || before === undefined || name === undefined || offset > 0)
    return undefined;
  if (!/^و?(?:عن|لدى)$/u.test(before.lexeme.spelling) || isFunctionWord(name.lexeme))
    return undefined;
  const { key } = name.lexeme;
  const isName = (isDefinite(key) && !isSoundPlural(key)) || isForeign(name.lexeme);
  if (!isName) return undefined;
  const { start, end } = name;
  return { start, end, confidence: grade.sure, rule: 'publisher', class: 'company' };
};
