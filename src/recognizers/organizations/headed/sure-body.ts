import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import {
  classOfHead,
  headIs,
  isField,
  isOfficial,
  type OrganizationHead,
  organizationHead,
} from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { stateHead } from '../../../lexicons/state-bodies.ts';
import { isTitle, titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isPlural } from '../../../morphology/number-and-gender.ts';
import { keyAt, tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { agreesAsFeminine } from '../word-shape.ts';
import type { Run } from './run.ts';
import { speaksAsBody } from './speaking-bodies.ts';

/**
 * Weights of heads from which on they are bodies with an office's adjective, a purpose, a description and a
 * nationality.
 */
const minWeight = {
  official: 0.2,
  purposed: 0.4,
  described: 0.6,
  national: 0.7,
} as const;

/**
 * Whether a head and its complements are surely a name: by the task, the last word, the namesake or the members of the
 * body.
 */
export const isSureBody = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  run: Run,
): boolean =>
  hasTask(tokens, index, head, run) ||
  hasClosing(tokens, index, head, run) ||
  isCalledAfter(head, run) ||
  isWithinAuthority(tokens, index, head, run) ||
  isOfMembers(tokens, index, head) ||
  speaksAsBody(tokens, index, head, run);

/** A body of a field, of an office's adjective, for a purpose or of a nation. */
const hasTask = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  run: Run,
): boolean => {
  const { weight, key, definite } = head;
  const next = tokens[index + 1]?.lexeme;
  const second = tokens[index + 2]?.lexeme;
  const isOfField =
    next !== undefined && isField(head, next) && !isAmong('plainAffairs', second?.key ?? '');
  if (isOfField && (run.named || !headIs('fighters', key))) return true;
  if (weight < minWeight.official) return false;
  if (!definite) {
    const isPurposed =
      run.directed && weight >= minWeight.purposed && hasPurpose(tokens, index + 2, run.endToken);
    return isPurposed || isOfNation(tokens, index, key, run);
  }
  // «المكتب الوطني للصيد», «المجمع المهني المشترك للغلال»
  const after = weight >= minWeight.purposed ? second : undefined;
  const isOffice =
    (next !== undefined && (isOfficial(next) || nationalityOf(next) !== null)) ||
    (after !== undefined && isOfficial(after));
  // «الحزب الوطني الليبي», «القناة الفرنسية الثانية»
  const isNational = run.described && run.national && weight >= minWeight.national;
  return (run.directed && isOffice) || isNational;
};

/** A body whose last word, or whose head with the next word, is that of no other thing. */
const hasClosing = (
  tokens: readonly Token[],
  index: number,
  { weight, key, definite }: OrganizationHead,
  run: Run,
): boolean => {
  // «المحكمة الابتدائية»
  if (key === 'المحكمه') return true;
  const last = keyAt(tokens, run.endToken - 1);
  if (run.endToken > index + 2) {
    // «مؤسسة السبيعي الخيرية»
    const mayClose = !definite && weight >= minWeight.purposed;
    if (mayClose && isAmong('foundationClosings', last)) return true;
    // «فرقة الأمل المسرحية»
    if (key === 'فرقه' && isAmong('troupes', last)) return true;
  }
  // «منطقة الأحمدي التعليمية»
  if (run.named && key === 'منطقه' && isAmong('zoneAdjectives', last)) return true;
  // «الشركة القابضة للمطارات»
  const isHolding = definite && run.directed;
  return isHolding && isAmong('foundationClosings', keyAt(tokens, index + 1));
};

/** A body that is called after a town, a person or another proper name. */
const isCalledAfter = ({ weight, key, definite }: OrganizationHead, run: Run): boolean => {
  if (!run.named) return false;
  // «شرطة نيوجيرسي»
  if (!definite && headIs('ofTowns', key)) return true;
  // «المدرسة الابتدائية محمد العلوي», «ثانوية الأمير سلطان»
  if (definite || classOfHead(key) === 'education') return true;
  // «مركز الملك سلمان للإغاثة»
  return run.described && (weight > minWeight.described || headIs('localOffices', key));
};

/**
 * «إدارة الفنون في دائرة الثقافة», «إدارة التنظيم الصحي بهيئة الصحة»: what an authority has of its own; but «مجلس إدارة
 * البنك», «لإدارة الموارد», «سوء إدارة النفايات», «إدارة الأزمة».
 */
const isWithinAuthority = (
  tokens: readonly Token[],
  index: number,
  { key, offset }: OrganizationHead,
  { endToken, named }: Run,
): boolean => {
  if (named || !headIs('directorates', key)) return false;
  const before = tokenBefore(tokens, index)?.lexeme;
  if (before?.key.endsWith('مجلس') === true) return false;
  if (before?.splits.some((split) => isAmong('managing', split.key))) return false;
  const isTask = offset > 0 && /ل$/u.test(spellingBefore(tokens[index], offset));
  if (isTask && !/^(?:ال)?تابع/u.test(before?.key ?? '')) return false;
  const field = tokenAfter(tokens, index)?.lexeme;
  if (field === undefined || organizationHead(field) !== null || isTitle(field)) return false;
  if (isAmong('managed', field.key)) return false;
  const next = tokenAfter(tokens, endToken - 1);
  const isInside = next?.lexeme.spelling === 'في';
  const owner = isInside ? tokenAfter(tokens, endToken) : next;
  const of = owner?.lexeme.splits.find(({ key: noun }) => headIs('authorities', noun));
  return of !== undefined && of.proclitics === (isInside ? '' : 'ب');
};

/** The letters of a word before a head in it. */
const spellingBefore = (token: Token | undefined, offset: number): string =>
  token?.lexeme.text.slice(0, offset) ?? '';

/** «جمعية المحامين» */
const isOfMembers = (
  tokens: readonly Token[],
  index: number,
  { key }: OrganizationHead,
): boolean => {
  const members = keyAt(tokens, index + 1);
  return (
    headIs('ofMembers', key) && isDefinite(members) && isPlural(members) && members !== 'الدين'
  );
};

const hasPurpose = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (isAmong('purposes', keyAt(tokens, at))) return true;
  }
  return false;
};

/** Words of the shortest name that a nationality alone makes one. */
const fewestOfNation = 4;

/**
 * «مكتب سلامة النقل الأسترالي»: a nationality that closes a name and goes with its head, where nothing between
 * may have one of its own.
 */
const isOfNation = (
  tokens: readonly Token[],
  index: number,
  key: string,
  { endToken, named }: Run,
): boolean => {
  const last = tokens[endToken - 1]?.lexeme;
  if (
    named ||
    headIs('manyInNation', key) ||
    endToken - index < fewestOfNation ||
    last === undefined
  ) {
    return false;
  }
  const nationality = nationalityOf(last);
  if (nationality?.definite !== true || nationality.split.proclitics !== '') return false;
  if (agreesAsFeminine(last.key) !== agreesAsFeminine(key)) return false;
  for (let at = index + 1; at < endToken - 1; at++) {
    const { lexeme } = tokenAt(tokens, at);
    if (stateHead(lexeme) !== null || organizationHead(lexeme) !== null) return false;
    if (titleOf(lexeme).kind !== 'none') return false;
  }
  return true;
};
