import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { classOfHead, headIs } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isFeminineNisba } from '../../../morphology/nisba.ts';
import { isPlural } from '../../../morphology/number-and-gender.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { parseName } from '../../people/full-name.ts';
import { isCertain } from '../listed.ts';
import { agreesAsFeminine, isAdjective } from '../word-shape.ts';
import { complementEnd, isOwnerAt, opensComplement } from './complement-end.ts';
import { joins } from './frame.ts';
import { isSharedTask, pronoun } from './lam-phrases.ts';
import { prepositionalEnd } from './prepositional-complements.ts';
import {
  isBroadcasting,
  isSecondAdjective,
  isSecondIdeal,
  secondFieldEnd,
} from './second-members.ts';
import type { ShapeAt } from './shapes-after.ts';

interface ComplementFrame {
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
  frame: ComplementFrame,
): Extent => {
  const { headKey, named } = frame;
  let at = from;
  let soFar: SoFar = {
    directed: false,
    joinable: !named && headIs('coordinating', headKey.replace(/^ال/u, '')),
    plural: frame.plural,
  };
  while (tokens[at] !== undefined) {
    const member = memberEnd(tokens, at, shape, frame, soFar);
    if (member !== undefined) {
      at = member;
      continue;
    }
    // A second complement is that of the verb: «راسل الاتحاد العربي لكرة اليد للموافقة», but for the
    // body that an office belongs to: «فرقة مكافحة المخدرات للحرس الوطني».
    const isNext = !soFar.directed || isOwnerAt(tokens, at);
    const isComplement = isNext && opensComplement(tokens, at, shape(at), headKey, named);
    const end = isComplement ? complementEnd(tokens, at, shape, headKey) : undefined;
    if (end === undefined) break;
    at = end;
    // «للبترول والمعادن», «للصحفيين التونسيين»
    soFar = { directed: true, joinable: true, plural: isPlural(keyAt(tokens, at - 1)) };
  }
  return { endToken: at, directed: soFar.directed };
};

/** What is known of a name up to the word that may go on with it. */
interface SoFar {
  /** Whether a complement with ل belongs to it. */
  readonly directed: boolean;
  /** Whether a further field may be joined to it. */
  readonly joinable: boolean;
  /** Whether its last noun is a plural. */
  readonly plural: boolean;
}

/** The index behind a word that goes on with a name as what is before it does: an adjective, a second field or task. */
const memberEnd = (
  tokens: readonly Token[],
  at: number,
  shape: ShapeAt,
  { headKey, named }: ComplementFrame,
  { directed, joinable, plural }: SoFar,
): number | undefined => {
  const { lexeme } = tokenAt(tokens, at);
  const prepositional = prepositionalEnd(tokens, at, shape, headKey);
  if (prepositional !== undefined) return prepositional;
  // «وزارة أملاك الدولة و الشؤون العقارية»
  if (joinable && lexeme.key === 'و' && joinsApart(tokens, at + 1, shape)) return at + 2;
  const kind = shape(at);
  const isCoordinated =
    kind === 'and' &&
    (joinable ? joins(lexeme) || isBroadcasting(tokens, at) : isSecondIdeal(tokens, at, headKey));
  if ((isCoordinated || isSecondAdjective(tokens, at)) && !isBodyAt(tokens, at)) return at + 1;
  const field = joinable && kind === 'joined' ? secondFieldEnd(tokens, at, shape) : undefined;
  if (field !== undefined) return field;
  const isMember =
    (directed && isSharedTask(tokens, at, pronoun)) ||
    (kind === 'definite' &&
      belongs(tokens, at, plural, named) &&
      !(isAmong('stances', lexeme.key) && isOfParty(headKey)));
  return isMember ? at + 1 : undefined;
};

/** «حزب الله الشيعي», «حركة الشباب الجهادية», but «ديوان الوقف الشيعي». */
export const isOfParty = (headKey: string): boolean => {
  const is = classOfHead(headKey);
  return is === 'party' || is === 'armed';
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
  const { lexeme } = tokenAt(tokens, at);
  // «شركة بروج للأوراق المالية» is not of Mali.
  if (isAmong('financial', lexeme.key) && /(?:خدمات|اوراق)$/.test(keyAt(tokens, at - 1)))
    return true;
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
  const { lexeme } = tokenAt(tokens, at);
  const before = keyAt(tokens, at - 1);
  // «منظمة الأقطار المصدرة»
  const isParticiple =
    /^الم.{3,}ه$/.test(lexeme.key) &&
    isDefinite(before) &&
    // «منظمة أبحاث الفضاء الهندية | المركبة»
    nationalityOf(tokenAt(tokens, at - 1).lexeme) === null &&
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
