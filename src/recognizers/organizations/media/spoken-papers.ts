import type { Token } from '../../../document.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPaper } from '../../../lexicons/organizations.ts';
import { isDefiniteNisba } from '../../../morphology/nisba.ts';
import { keyAt, tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** The paper that somebody speaks to: «الجزيره» of «للجزيره», and of «لالجزيره» where quotation marks were. */
export const paperBehindLam = (key: string): string => {
  if (key.startsWith('لال')) return key.slice(1);
  return key.startsWith('لل') ? `ا${key.slice(1)}` : '';
};

/** «للجزيرة إن الوضع هادئ», «ل الخليج أن»: a paper that somebody speaks to. */
export const paperSpokenTo = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const { start, end, lexeme } = tokenAt(tokens, index);
  const next = tokenAfter(tokens, index)?.lexeme;
  const spokenTo = paperBehindLam(lexeme.key);
  const isWhole = isBehindLamAlone(tokens, index) && isPaper(lexeme.key);
  if (isWhole && (next === undefined || !isDefiniteNisba(next.key))) {
    return { start, end, confidence: grade.sure, rule: 'spoken-to', class: 'media' };
  }
  return (clauses.has(next?.spelling ?? '') || lexeme.key.startsWith('لال')) &&
    isAmong('spokenTo', spokenTo) &&
    !isOfAgency(tokens, index)
    ? { start: start + 1, end, confidence: grade.likely, rule: 'spoken-to', class: 'media' }
    : undefined;
};

export const clauses: ReadonlySet<string> = new Set(['أن', 'إن', 'ان']);

/** «ل الخليج»: «ل» is written into an article, but not where quotation marks were, which a text may have lost. */
const isBehindLamAlone = (tokens: readonly Token[], index: number): boolean =>
  keyAt(tokens, index - 1) === 'ل' && keyAt(tokens, index).startsWith('ال');

/** «للأنباء» of «وكالة إنترفاكس الروسية للأنباء أن», which is no paper. */
const isOfAgency = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - longestAgency), index)
    .some(({ sentence, lexeme }) => sentence === tokens[index]?.sentence && lexeme.key === 'وكاله');
/** Tokens of an agency's name before what it is for, quotation marks among them. */
const longestAgency = 6;
