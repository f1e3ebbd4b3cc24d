import type { Token } from '../../../document.ts';
import {
  classOfHead,
  headIs,
  isPlainPhrase,
  type OrganizationHead,
} from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import type { Quoted } from '../../enclosed.ts';
import { grade } from '../../grades.ts';
import { foreignNameTo, foundersNameTo } from '../companies/company-name.ts';
import { channelNumberEnd } from '../media/channel-number.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { calledAt, endBeforeNation, lettersInBrackets } from '../quoted.ts';
import { shapeOf } from '../word-shape.ts';
import { isIndefiniteAdjective } from './frame.ts';
import { listedOrLocal } from './listed-appositive.ts';
import { nounAt } from './noun-after-head.ts';

/** The name that follows a head which is no part of it: «شركة أرامكو», «صحيفة “الحياة”». */
export const apartAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  if (head.key === 'تحرير' && !isEditorial(tokens[index - 1])) return undefined;
  const name = nameAfter(tokens, index, head);
  if (name === undefined) return undefined;
  const { start, rule } = name;
  const numbered = head.media ? channelNumberEnd(tokens, index, name.end) : undefined;
  const least = numbered === undefined ? 0 : grade.likely;
  const confidence = Math.max(name.confidence, least);
  return { start, end: numbered ?? name.end, confidence, rule, class: classOfHead(head.key) };
};

const nameAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  const quoted = calledAt(tokens, index + 1, classOfHead(head.key) === 'party');
  if (quoted !== undefined) return inQuotes(tokens, quoted, head);
  const bracketed = lettersInBrackets(tokens, index + 1);
  if (bracketed !== undefined) {
    const { start, end } = bracketed;
    return { start, end, confidence: grade.likely, rule: 'head+bracketed' };
  }
  let at = index + 1;
  while (isAmong('descriptors', keyAt(tokens, at))) at++;
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[index]?.sentence) return undefined;
  // «عصابة أشرار»
  if (isPlainPhrase(head, token.lexeme)) return undefined;
  const name = listedOrLocal(tokens, at, index, head) ?? foreignOrFounder(tokens, at, index, head);
  if (name !== undefined) return name;
  return head.key === 'مندوبيه' && shapeOf(token.lexeme) === 'bare'
    ? delegation(tokens, at)
    : nounAt(tokens, index, at, head);
};

/** «صحيفة “الحياة”» */
const inQuotes = (
  tokens: readonly Token[],
  quoted: Quoted,
  { key, media }: OrganizationHead,
): OrganizationSpan | undefined => {
  const { start, firstToken, endToken } = quoted;
  const end = media ? endBeforeNation(tokens, quoted) : quoted.end;
  // «تنظيم "إخواني"»
  const isAlone = endToken === firstToken + 1;
  const word = keyAt(tokens, firstToken);
  if (isAlone && !media && isIndefiniteAdjective(word)) return undefined;
  // Nobody is called «جون أفريك» in «أسبوعية "جون أفريك"».
  const plain = media ? grade.certain : grade.likely;
  // «كتيبة "أبو بكر الصديق"»
  const confidence = key === 'كتيبه' || key === 'فصيل' ? grade.fixed : plain;
  return { start, end, confidence, rule: 'head+quoted' };
};

/** «شركة لافارج», «شركة مورغان هنتلي»: a name of foreign words, or of a foreigner. */
const foreignOrFounder = (
  tokens: readonly Token[],
  at: number,
  index: number,
  { key }: OrganizationHead,
): OrganizationSpan | undefined => {
  const token = tokenAt(tokens, at);
  const { start, lexeme } = token;
  const foreign = foreignNameTo(tokens, at, index);
  const describes = foreign === token && lexeme.key.endsWith('ه');
  if (foreign !== undefined && !describes) {
    const plain = headIs('beforeForeign', key) ? grade.likely : grade.probable;
    const confidence = lexeme.kind === 'latin' ? grade.sure : plain;
    return { start, end: foreign.end, confidence, rule: 'head+foreign' };
  }
  const founder = /^شرك(?:ه|تا|تي)$/u.test(key) ? foundersNameTo(tokens, at, index) : undefined;
  return founder && { start, end: founder.end, confidence: grade.certain, rule: 'head+founder' };
};

/** «مندوبية تآزر»: a word that no other noun goes on with. */
const delegation = (tokens: readonly Token[], at: number): OrganizationSpan | undefined => {
  const { start, end } = tokenAt(tokens, at);
  const next = tokens[at + 1];
  const isLonger = next !== undefined && /^(?:bare|definite)$/u.test(shapeOf(next.lexeme));
  return isLonger ? undefined : { start, end, confidence: grade.likely, rule: 'head+foreign' };
};

/** «رئيس تحرير …» */
const isEditorial = (before: Token | undefined): boolean =>
  before?.lexeme.splits.some(({ key }) => isAmong('editors', key)) === true;
