import type { Token } from '../../document.ts';
import { isRareDefinite } from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  classOfHead,
  headIs,
  isField,
  isIdeal,
  isOfficial,
  type OrganizationHead,
  organizationHead,
} from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { stateHead } from '../../lexicons/state-bodies.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { isPlural } from '../../morphology/number-and-gender.ts';
import { grade } from '../grades.ts';
import { localityAt } from './localities.ts';
import type { Run } from './run.ts';
import { agreesAsFeminine } from './word-shape.ts';

const certain = grade.likely;

/** What a name gains or loses against the weight of its head. */
const change = {
  /** «الوكالة الدولية»: nothing identifies it. */
  vague: -0.3,
  /** «الجيش الوطني» of a country that is not named here. */
  army: -0.1,
  /** «مركز العلوم»: one word after the head. */
  short: -0.15,
  /** «صندوق قطر»: a proper name gives it. */
  named: 0.2,
} as const;
/**
 * Weights of heads from which on they are bodies with an office's adjective, a purpose, a description,
 * a nationality and another adjective.
 */
const minWeight = {
  official: 0.2,
  purposed: 0.4,
  described: 0.6,
  national: 0.7,
  bare: 0.95,
} as const;

/** Whether a place is at an index, or a word with the article that is in no list. */
const isLocal = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  return localityAt(tokens, at)?.start === token.start || isRareDefinite(token.lexeme);
};

const hasPurpose = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (isAmong('purposes', tokens[at]?.lexeme.key ?? '')) return true;
  }
  return false;
};

/** Whether a name is for the sake of an ideal, as those of parties do. */
const isForIdeal = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [sake, ideal] = [tokens[to - 2], tokens[to - 1]];
  return (
    to - from > 3 && sake?.lexeme.key === 'اجل' && ideal !== undefined && isIdeal(ideal.lexeme)
  );
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
  if (nationality?.definite !== true || nationality.start.proclitics !== '') return false;
  if (agreesAsFeminine(last.key) !== agreesAsFeminine(key)) return false;
  for (let at = index + 1; at < endToken - 1; at++) {
    const { lexeme } = tokens[at] as Token;
    if (stateHead(lexeme) !== null || organizationHead(lexeme) !== null) return false;
    if (titleOf(lexeme).kind !== 'none') return false;
  }
  return true;
};

/** How sure it is that a head and what it reaches over are an organization's name, 0 to 1. */
export const weighRun = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  run: Run,
): number => {
  const { weight, key, definite } = head;
  const next = tokens[index + 1]?.lexeme;
  if (run.vague) return weight + change.vague;
  if (run.onlyNationality)
    return headIs('oneInNation', key) ? weight + (key === 'الجيش' ? change.army : 0) : 0;
  // «سفارة دولة فلسطين»
  if (run.named && next?.key === 'دوله' && headIs('missions', key)) return certain;
  // «ائتلاف المواطنين من أجل التغيير»
  if (isForIdeal(tokens, index, run.endToken)) return certain;
  // «برئاسة فلان» is a role.
  if (run.named && key === 'رئاسه') return 0;
  if (!run.described && headIs('local', key) && isLocal(tokens, index + 1)) return 0;
  const second = tokens[index + 2]?.lexeme.key ?? '';
  const field = next !== undefined && isField(head, next) && !isAmong('plainAffairs', second);
  if (field && (run.named || !headIs('fighters', key))) return certain;
  // «المكتب الوطني للصيد», «المجمع المهني المشترك للغلال»
  const after = weight >= minWeight.purposed ? tokens[index + 2]?.lexeme : undefined;
  const official =
    (next !== undefined && (isOfficial(next) || nationalityOf(next) !== null)) ||
    (after !== undefined && isOfficial(after));
  if (definite && run.directed && official && weight >= minWeight.official) return certain;
  const purposed =
    run.directed &&
    !definite &&
    weight >= minWeight.purposed &&
    hasPurpose(tokens, index + 2, run.endToken);
  if (purposed) return certain;
  if (!definite && weight >= minWeight.official && isOfNation(tokens, index, key, run)) {
    return certain;
  }
  // «الحزب الوطني الليبي», «القناة الفرنسية الثانية»
  if (definite && run.described && run.national && weight >= minWeight.national) return certain;
  // «مؤسسة السبيعي الخيرية»
  const last = tokens[run.endToken - 1]?.lexeme.key ?? '';
  const isClosed = run.endToken > index + 2 && isAmong('foundationClosings', last);
  if (isClosed && !definite && weight >= minWeight.purposed) return certain;
  // «فرقة الأمل المسرحية»
  const isTroupe = key === 'فرقه' && run.endToken > index + 2 && isAmong('troupes', last);
  if (isTroupe) return certain;
  // «منطقة الأحمدي التعليمية»
  if (run.named && key === 'منطقه' && isAmong('zoneAdjectives', last)) return certain;
  // «المحكمة الابتدائية»
  if (key === 'المحكمه') return certain;
  // «الشركة القابضة للمطارات»
  if (definite && run.directed && isAmong('foundationClosings', next?.key ?? '')) return certain;
  // «شرطة نيوجيرسي»
  if (run.named && !definite && headIs('ofTowns', key)) return certain;
  // «المدرسة الابتدائية محمد العلوي», «ثانوية الأمير سلطان»
  if (run.named && (definite || classOfHead(key) === 'education')) return certain;
  // «مركز الملك سلمان للإغاثة»
  if (run.named && run.described && (weight > minWeight.described || headIs('localOffices', key)))
    return certain;
  // «جمعية المحامين»
  if (
    headIs('ofMembers', key) &&
    next?.key.startsWith('ال') &&
    isPlural(next.key) &&
    next.key !== 'الدين'
  )
    return grade.likely;
  // In hundredths, so that 0.7 gives 0.9.
  if (run.named) return Math.min(certain, Math.round(100 * (weight + change.named)) / 100);
  return run.described || (weight >= minWeight.bare && !definite) ? weight : weight + change.short;
};
