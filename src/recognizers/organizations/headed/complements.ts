import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { headIs } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isFeminineNisba } from '../../../morphology/nisba.ts';
import { isPlural } from '../../../morphology/number-and-gender.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { parseName } from '../../people/full-name.ts';
import { isCertain } from '../listed.ts';
import { agreesAsFeminine, isAdjective, type Shape } from '../word-shape.ts';
import { joins } from './frame.ts';
import { isCauseAt, isForSomebody, isSharedTask, isStood, pronoun } from './lam-phrases.ts';
import { properAt } from './localities.ts';
import { prepositionalEnd } from './prepositional-complements.ts';
import {
  isBroadcasting,
  isSecondAdjective,
  isSecondIdeal,
  secondFieldEnd,
} from './second-members.ts';
import type { ShapeAt } from './shapes-after.ts';

interface Frame {
  readonly headKey: string;
  /** Whether a plural noun closes the chain, so that plural adjectives may follow. */
  readonly plural: boolean;
  /** Whether a proper name closes it. */
  readonly named: boolean;
}

interface Extent {
  /** Exclusive. */
  readonly endToken: number;
  /** Whether a complement with ل belongs to it: «للاستثمار», «لكرة القدم». */
  readonly directed: boolean;
}

/** Adjectives, coordination and complements with ل after the noun that closes the chain. */
export const extend = (
  tokens: readonly Token[],
  from: number,
  shape: ShapeAt,
  { headKey, plural, named }: Frame,
): Extent => {
  let at = from;
  let isDirected = false;
  let joinable = !named && headIs('coordinating', headKey.replace(/^ال/u, ''));
  let isPluralNow = plural;
  for (;;) {
    const lexeme = tokens[at]?.lexeme;
    if (lexeme === undefined) return { endToken: at, directed: isDirected };
    const kind = shape(at);
    const coordinated =
      kind === 'and' &&
      (joinable ? joins(lexeme) || isBroadcasting(tokens, at) : isSecondIdeal(tokens, at, headKey));
    const field = joinable && kind === 'joined' ? secondFieldEnd(tokens, at, shape) : undefined;
    const prepositional = prepositionalEnd(tokens, at, shape, headKey);
    if (prepositional !== undefined) at = prepositional;
    // «وزارة أملاك الدولة و الشؤون العقارية»
    else if (joinable && lexeme.key === 'و' && joinsApart(tokens, at + 1, shape)) at += 2;
    else if ((coordinated || isSecondAdjective(tokens, at)) && !isBodyAt(tokens, at)) at++;
    else if (field !== undefined) at = field;
    else if (isDirected && isSharedTask(tokens, at, pronoun)) at++;
    else if (kind === 'definite' && belongs(tokens, at, isPluralNow, named)) at++;
    else {
      // A second complement is that of the verb: «راسل الاتحاد العربي لكرة اليد للموافقة», but for the
      // body that an office belongs to: «فرقة مكافحة المخدرات للحرس الوطني».
      const isNext = !isDirected || isOwnerAt(tokens, at);
      const isComplement = isNext && takesComplement(tokens, at, kind, headKey, named);
      const end = isComplement ? complementEnd(tokens, at, shape, headKey) : undefined;
      if (end === undefined) return { endToken: at, directed: isDirected };
      at = end;
      // «للبترول والمعادن», «للصحفيين التونسيين»
      joinable = true;
      isPluralNow = isPlural(keyAt(tokens, at - 1));
      isDirected = true;
    }
  }
};

/** «المعهد الوطني للأدوية والصيدلية المركزية»: a listed body of several words is no second field. */
const isBodyAt = (tokens: readonly Token[], at: number): boolean => {
  const body = organizationAt(tokens, at);
  // «الحركة الدولية للصليب والهلال الأحمر»
  if (tokens[at - 1]?.lexeme.key.endsWith('صليب') === true) return false;
  return body !== undefined && body.endToken > at + 1 && isCertain(body.payload);
};

/** The same after a «و» that stands alone; «و المجتمع المدني» is no field. */
const joinsApart = (tokens: readonly Token[], at: number, shape: ShapeAt): boolean =>
  shape(at) === 'definite' && joins(lexemeOf(`و${tokens[at]?.lexeme.spelling}`, 'arabic'));

/** An adjective of the name. That of a country does not belong to a body with a proper name. */
const belongs = (
  tokens: readonly Token[],
  at: number,
  plural: boolean,
  named: boolean,
): boolean => {
  const { lexeme } = tokens[at] as Token;
  if (named && nationalityOf(lexeme) !== null) return false;
  // «الاتحاد الجهوي للشغل الهادي بن جمعة»
  if (tokens[at + 1]?.lexeme.key === 'بن') return false;
  // «هيئة الاتصال السمعي البصري النوري اللجمي»
  const name = parseName(tokens, at);
  if (name?.startsWithFirst === true && !name.guessed && name.endToken > at + 1) return false;
  return isAdjectiveAt(tokens, at, plural);
};

/** An adjective of the name, not the role of the person named next: «رابطة الكتاب الروائي …». */
const isAdjectiveAt = (tokens: readonly Token[], at: number, plural: boolean): boolean => {
  const { lexeme } = tokens[at] as Token;
  const before = keyAt(tokens, at - 1);
  // «منظمة الأقطار المصدرة»
  const isParticiple =
    /^الم.{3,}ه$/.test(lexeme.key) &&
    isDefinite(before) &&
    // «منظمة أبحاث الفضاء الهندية | المركبة»
    nationalityOf((tokens[at - 1] as Token).lexeme) === null &&
    (agreesAsFeminine(before) || isPlural(before));
  // «للأساتذة المتدربين», «للأطباء المقيمين»
  if (/^الم.{3,}ين$/.test(lexeme.key) && /^لل.{3,}(?:ذه|طلبه|اء|ين)$/.test(before)) return true;
  // «المرصد العراقي للحريات الصحفية»
  if (before.endsWith('ات') && isFeminineNisba(lexeme.key)) return true;
  // «نقابة الصحفيين المغاربة»
  if (plural && nationalityOf(lexeme)?.form === 'plural') return true;
  if (!isAdjective(lexeme) && !isParticiple) return false;
  if (!plural && /(?:يين|يون)$/u.test(lexeme.key) && nationalityOf(lexeme) === null) return false;
  return titleOf(lexeme).kind === 'none' || !(plural || parseName(tokens, at + 1) !== undefined);
};

/** Whether a word begins what or whom the body is for, as a part of its name. */
const takesComplement = (
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

const isOwnerAt = (tokens: readonly Token[], at: number): boolean =>
  isCertain(organizationAt(tokens, at)?.payload);

/** «فرقة الأبحاث العدلية للحرس الوطني», «الأمانة العامة للأمم المتحدة». */
const isSubordinate = (headKey: string): boolean =>
  headIs('subordinate', headKey.replace(/^ال/u, ''));

/** «للاستثمار», «لكرة القدم», «لمدينة دبي»: the index after the complement. */
const complementEnd = (
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
