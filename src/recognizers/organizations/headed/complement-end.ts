import type { Token } from '../../../document.ts';
import { headIs } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { isCertain } from '../listed.ts';
import type { Shape } from '../word-shape.ts';
import { isCauseAt, isForSomebody, isSharedTask, isStood } from './lam-phrases.ts';
import { properAt } from './localities.ts';
import type { ShapeAt } from './shapes-after.ts';

/** Whether a word begins what or whom the body is for, as a part of its name. */
export const opensComplement = (
  tokens: readonly Token[],
  at: number,
  kind: Shape,
  headKey: string,
  named: boolean,
): boolean =>
  isComplementAt(tokens, at, kind, headKey, named) ||
  (named && !headIs('local', headKey) && isPurposeAt(tokens, at, headKey));

const isComplementAt = (
  tokens: readonly Token[],
  at: number,
  kind: Shape,
  headKey: string,
  named: boolean,
): boolean => {
  // «وكيل جامعة القصيم للشؤون التعليمية», «نائب مدير الجامعة لشؤون الطلبة»: the task of its holder.
  if ((named || headKey === 'الجامعه') && /^لل?ش[وؤ]ون$/.test(keyAt(tokens, at))) return false;
  const owner = organizationAt(tokens, at);
  // «الأمانة العامة لمجلس الوزراء»
  if (isCertain(owner?.payload) && !isCauseAt(tokens, at, headKey)) {
    return owner?.proclitics === 'ل' && isSubordinate(headKey);
  }
  // «المركز الإعلامي لمحافظة تعز»
  if (kind === 'of') return isAmong('pressAdjectives', keyAt(tokens, at - 1));
  const isDirected = headIs('directed', headKey) || isDefinite(headKey);
  // «زار جامعة نورثمبريا لاكتشاف المواهب»
  if (named && headKey === 'جامعه' && tokens[at]?.lexeme.key.startsWith('لل') !== true)
    return false;
  if (kind !== 'to' || !isDirected || isAmong('terms', keyAt(tokens, at))) return false;
  return !isForSomebody(tokens, at) && !isStood(tokens, at, headKey);
};

/** «مجلس أبوظبي للتعليم»: after a proper name a purpose belongs to any body. */
const isPurposeAt = (tokens: readonly Token[], at: number, headKey: string): boolean => {
  const key = keyAt(tokens, at);
  return isAmong('purposes', key) && (headKey !== 'جامعه' || key.startsWith('لل'));
};

export const isOwnerAt = (tokens: readonly Token[], at: number): boolean =>
  isCertain(organizationAt(tokens, at)?.payload);

/** «فرقة الأبحاث العدلية للحرس الوطني», «الأمانة العامة للأمم المتحدة». */
const isSubordinate = (headKey: string): boolean =>
  headIs('subordinate', headKey.replace(/^ال/u, ''));

/** «للاستثمار», «لكرة القدم», «لمدينة دبي»: the index after the complement. */
export const complementEnd = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
  headKey: string,
): number | undefined => {
  const owner = isSubordinate(headKey) ? organizationAt(tokens, at) : undefined;
  if (owner !== undefined && isCertain(owner.payload)) return owner.endToken;
  if (tokens[at]?.lexeme.key.startsWith('لل')) return at + 1;
  let end = isSharedTask(tokens, at + 1) ? at + 2 : at + 1;
  while (shape(end) === 'bare' && end - at < 3) {
    const proper = properAt(tokens, end);
    if (proper !== undefined) return proper;
    end++;
  }
  return shape(end) === 'definite' ? end + 1 : properAt(tokens, end);
};
