import type { Token } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { headIs, isIdeal, organizationHead } from '../../lexicons/organization-heads.ts';
import { isAmong, takesPreposition } from '../../lexicons/organization-words.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { isFeminineNisba } from '../../morphology/nisba.ts';
import { isPlural } from '../../morphology/number-and-gender.ts';
import { parseName } from '../people/full-name.ts';
import { joins, press } from './frame.ts';
import { isCertain } from './listed.ts';
import { localityAt, properAt } from './localities.ts';
import { agreesAsFeminine, isAdjective, type Shape, shapeOf } from './word-shape.ts';

/** Tokens that a name takes after its head. */
const maxTokensAfterHead = 9;

export type ShapeAt = (at: number) => Shape;

/** The shapes of the words after a head, a sentence's end and the greatest length being stops. */
export const shapesAfter = (tokens: readonly Token[], head: number): ShapeAt => {
  const sentence = tokens[head]?.sentence;
  return (at) => {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || at - head > maxTokensAfterHead)
      return 'stop';
    return shapeOf(token.lexeme);
  };
};

interface Frame {
  readonly headKey: string;
  /** Whether a plural noun closes the chain, so that plural adjectives may follow. */
  readonly plural: boolean;
  /** Whether a proper name closes it. */
  readonly named: boolean;
}

export interface Extent {
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
      kind === 'and' && (joinable ? joins(lexeme) : isSecondIdeal(tokens, at, headKey));
    const field = joinable && kind === 'joined' ? secondFieldEnd(tokens, at, shape) : undefined;
    const prepositional = prepositionalEnd(tokens, at, shape);
    if (prepositional !== undefined) at = prepositional;
    // «وزارة أملاك الدولة و الشؤون العقارية»
    else if (joinable && lexeme.key === 'و' && shape(at + 1) === 'definite') at += 2;
    else if (coordinated || isSecondAdjective(tokens, at)) at++;
    else if (field !== undefined) at = field;
    else if (kind === 'definite' && belongs(tokens, at, isPluralNow, named)) at++;
    else {
      // A second complement is that of the verb: «راسل الاتحاد العربي لكرة اليد للموافقة», but for the
      // body that an office belongs to: «فرقة مكافحة المخدرات للحرس الوطني».
      const end =
        (!isDirected || isOwnerAt(tokens, at)) && takesComplement(tokens, at, kind, headKey)
          ? complementEnd(tokens, at, shape, headKey)
          : undefined;
      if (end === undefined) return { endToken: at, directed: isDirected };
      at = end;
      // «للبترول والمعادن», «للصحفيين التونسيين»
      joinable = true;
      isPluralNow = isPlural(tokens[at - 1]?.lexeme.key ?? '');
      isDirected = true;
    }
  }
};

/** An adjective of the name; that of a country is no part of one that is known by a proper name. */
const belongs = (
  tokens: readonly Token[],
  at: number,
  plural: boolean,
  named: boolean,
): boolean => {
  const { lexeme } = tokens[at] as Token;
  if (named && nationalityOf(lexeme) !== null) return false;
  // «هيئة الاتصال السمعي البصري النوري اللجمي»
  const name = parseName(tokens, at);
  if (name?.startsWithFirst === true && !name.guessed && name.endToken > at + 1) return false;
  return isAdjectiveAt(tokens, at, plural);
};

/**
 * «منظمة الدفاع عن المستهلك», «الصندوق الوطني للتأمين على المرض», «جمعية الرفق بالحيوان»: the index after
 * the complement.
 */
const prepositionalEnd = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
): number | undefined => {
  const [noun, preposition] = [tokens[at - 1]?.lexeme.key, tokens[at]?.lexeme.key];
  if (noun === undefined || preposition === undefined) return undefined;
  if (isAmong('takesBy', noun.replace(/^لل/u, 'ال'))) return byEnd(tokens, at, shape);
  return takesPreposition(noun, preposition) && shape(at + 1) === 'definite' ? at + 2 : undefined;
};

/** «بالأعمال», «بشؤون الحرمين», but no place: «العناية بالرياض». */
const byEnd = (tokens: readonly Token[], at: number, shape: ShapeAt): number | undefined => {
  const token = tokens[at] as Token;
  if (token.sentence !== tokens[at - 1]?.sentence || localityAt(tokens, at)?.proclitics === 'ب') {
    return undefined;
  }
  if (/^بال../u.test(token.lexeme.key)) return at + 1;
  return token.lexeme.spelling === 'بشؤون' && shape(at + 1) === 'definite' ? at + 2 : undefined;
};

/** «لجنة الحكام وشؤون التنظيم», «مركز العلوم وتطوير الصناعة»: the index after the second field. */
const secondFieldEnd = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
): number | undefined => {
  const key = tokens[at]?.lexeme.key ?? '';
  // «وزارة التربية ونقابات التعليم» are a body and others.
  if (isAmong('separateBodies', key) || !isAmong('causes', `ل${key.slice(1)}`)) return undefined;
  if (shape(at + 1) === 'definite') return at + 2;
  // «اتحاد الطلبة وشباب حركة النهضة» are two bodies.
  const noun = tokens[at + 1]?.lexeme;
  const opensBody = noun !== undefined && organizationHead(noun) !== null;
  return shape(at + 1) === 'bare' && shape(at + 2) === 'definite' && !opensBody
    ? at + 3
    : undefined;
};

/** «فرقة الأبحاث الاقتصادية والمالية»: a second adjective of the same noun. */
const isSecondAdjective = (tokens: readonly Token[], at: number): boolean => {
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (first === undefined || second?.sentence !== first.sentence) return false;
  return (
    /^وال.{3,}يه$/u.test(second.lexeme.key) &&
    isFeminineNisba(first.lexeme.key) &&
    !isAmong('adjectiveLike', first.lexeme.key) &&
    !isAmong('adjectiveLike', second.lexeme.key.slice(1)) &&
    organizationHead(second.lexeme) === null
  );
};

/** «حزب العدالة والتنمية»; another party may follow one that is named otherwise. */
const isSecondIdeal = (tokens: readonly Token[], at: number, headKey: string): boolean => {
  const [first, second] = [tokens[at - 1]?.lexeme, tokens[at]?.lexeme];
  if (first === undefined || second === undefined || !headIs('parties', headKey)) return false;
  return isIdeal(first) && isIdeal(second);
};

/** An adjective of the name, not the role of the person named next: «رابطة الكتاب الروائي …». */
const isAdjectiveAt = (tokens: readonly Token[], at: number, plural: boolean): boolean => {
  const { lexeme } = tokens[at] as Token;
  const before = tokens[at - 1]?.lexeme.key ?? '';
  // «منظمة الأقطار المصدرة»
  const isParticiple =
    /^الم.{3,}ه$/u.test(lexeme.key) &&
    before.startsWith('ال') &&
    (agreesAsFeminine(before) || isPlural(before));
  // «للأساتذة المتدربين», «للأطباء المقيمين»
  if (/^الم.{3,}ين$/u.test(lexeme.key) && /^لل.{3,}(?:ذه|طلبه|اء|ين)$/u.test(before)) return true;
  // «المرصد العراقي للحريات الصحفية»
  if (before.endsWith('ات') && isFeminineNisba(lexeme.key)) return true;
  // «نقابة الصحفيين المغاربة»
  if (plural && nationalityOf(lexeme)?.form === 'plural') return true;
  if (!isAdjective(lexeme) && !isParticiple) return false;
  if (!plural && /(?:يين|يون)$/u.test(lexeme.key) && nationalityOf(lexeme) === null) return false;
  return titleOf(lexeme).kind === 'none' || !(plural || parseName(tokens, at + 1) !== undefined);
};

const takesComplement = (
  tokens: readonly Token[],
  at: number,
  kind: Shape,
  headKey: string,
): boolean => {
  // «المركز الإعلامي لمحافظة تعز»
  if (kind === 'of') return press.has(tokens[at - 1]?.lexeme.key ?? '');
  const owner = organizationAt(tokens, at);
  if (isCertain(owner?.payload)) return owner?.proclitics === 'ل' && isSubordinate(headKey);
  return kind === 'to' && (headIs('directed', headKey) || headKey.startsWith('ال'));
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
  let end = at + 1;
  while (shape(end) === 'bare' && end - at < 3) {
    const proper = properAt(tokens, end);
    if (proper !== undefined) return proper;
    end++;
  }
  return shape(end) === 'definite' ? end + 1 : properAt(tokens, end);
};
