import type { Token } from '../../document.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import type { OrganizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { foreignNameTo } from './companies/company-name.ts';
import type { OrganizationSpan } from './organization-span.ts';

/** Words between «فرقة» and the name: «فرقة الروك البريطانية كولدبلاي». */
const mostAdjectives = 3;

/** A band under a foreign name: «فرقة كرافتفيرك», «الفرقة الأيسلندية سيغوروس», «فرقة ذا سكوربيونز». */
export const bandAt = (
  tokens: readonly Token[],
  index: number,
  { key }: OrganizationHead,
): OrganizationSpan | undefined => {
  if (!/^(?:ال)?فرقه$/.test(key)) return undefined;
  let at = index + 1;
  while (at <= index + mostAdjectives && isBandAdjective(tokenAfter(tokens, at - 1))) at++;
  const first = tokenAfter(tokens, at - 1);
  if (first === undefined || !isForeignWord(first)) return undefined;
  const last = foreignNameTo(tokens, at, index);
  if (last === undefined) return undefined;
  const { start } = first;
  return { start, end: last.end, confidence: grade.likely, rule: 'band', class: 'culture' };
};

const isForeignWord = ({ lexeme }: Token): boolean =>
  isAmong('foreignArticles', lexeme.key) || (isForeign(lexeme) && isSpeltLikeName(lexeme));

const isBandAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  (nationalityOf(token.lexeme) !== null || isAmong('bandAdjectives', token.lexeme.key));
