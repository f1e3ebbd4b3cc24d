import type { Token } from '../../../document.ts';
import { isRareDefinite } from '../../../lexicons/name-word.ts';
import { headIs, isIdeal, type OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { grade } from '../../grades.ts';
import { localityAt } from './localities.ts';
import type { Run } from './run.ts';
import { isSureBody } from './sure-body.ts';

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
/** Weight of an indefinite head from which on one word behind it is enough. */
const bareFrom = 0.95;

/** Whether a place is at an index, or a word with the article that is in no list. */
const isLocal = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  return localityAt(tokens, at)?.start === token.start || isRareDefinite(token.lexeme);
};

/** Whether a name is for the sake of an ideal, as those of parties do. */
const isForIdeal = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [sake, ideal] = [tokens[to - 2], tokens[to - 1]];
  return (
    to - from > 3 && sake?.lexeme.key === 'اجل' && ideal !== undefined && isIdeal(ideal.lexeme)
  );
};

/** How sure a head and its complements are the name of an organization, 0 to 1. */
export const weighRun = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  run: Run,
): number => {
  const { weight, key, definite } = head;
  if (run.vague) return weight + change.vague;
  if (run.onlyNationality)
    return headIs('oneInNation', key) ? weight + (key === 'الجيش' ? change.army : 0) : 0;
  // «سفارة دولة فلسطين»
  const isMission = run.named && headIs('missions', key);
  if (isMission && tokens[index + 1]?.lexeme.key === 'دوله') return certain;
  // «ائتلاف المواطنين من أجل التغيير»
  if (isForIdeal(tokens, index, run.endToken)) return certain;
  // «برئاسة فلان» is a role.
  if (run.named && key === 'رئاسه') return 0;
  if (!run.described && headIs('local', key) && isLocal(tokens, index + 1)) return 0;
  if (isSureBody(tokens, index, head, run)) return certain;
  // In hundredths, so that 0.7 gives 0.9.
  if (run.named) return Math.min(certain, Math.round(100 * (weight + change.named)) / 100);
  return run.described || (weight >= bareFrom && !definite) ? weight : weight + change.short;
};
