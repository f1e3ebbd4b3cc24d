import type { Token } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isField, isOfficial, type OrganizationHead } from '../../lexicons/organizations.ts';
import { isRareDefinite } from '../people/name-word.ts';
import { localityAt } from './complements.ts';
import type { Run } from './construct-chain.ts';
import { purposes } from './frame.ts';
import { isPlural } from './word-shape.ts';

/** Nouns that with a nationality alone name one body: «الجيش السوري». */
const national = new Set(['الجيش', 'البرلمان', 'الجامعه', 'المصرف']);
/** With a place alone these are no body: «جبهة تعز», and a district in Yemen, «مديرية التحيتا». */
const local = new Set(['مديريه', 'جبهه', 'دائره', 'لواء', 'اداره', 'مركز', 'تجمع', 'مجمع']);
/** Heads that a place and an adjective make a name with: «مكتب دبي الإعلامي». */
const localOffices = new Set(['مكتب', 'لجنه', 'غرفه', 'مجموعه', 'منتدي', 'مكتبه', 'شركه']);
/** With their fields these are bodies only where a place is named: «حركة تحرير السودان». */
const fighting = new Set(['حركه', 'جيش', 'قياده', 'ولايه']);
/** Bodies that are named after those whom they join. */
const ofMembers = new Set(['جمعيه', 'رابطه', 'اتحاد', 'اتحاديه']);
const certain = 0.95;

/** Whether a place stands at an index, or a word with the article that is in no list. */
const isLocal = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  return localityAt(tokens, at)?.start === token.start || isRareDefinite(token.lexeme);
};

const hasPurpose = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (purposes.has(tokens[at]?.lexeme.key ?? '')) return true;
  }
  return false;
};

/** How sure it is that a head and what it reaches over are an organisation's name, 0 to 1. */
export const weighRun = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  run: Run,
): number => {
  const { weight, key, definite } = head;
  const next = tokens[index + 1]?.lexeme;
  if (run.vague) return weight - 0.3;
  if (run.onlyNationality) return national.has(key) ? weight - (key === 'الجيش' ? 0.1 : 0) : 0;
  // «برئاسة فلان» is a role.
  if (run.named && key === 'رئاسه') return 0;
  if (!run.described && local.has(key) && isLocal(tokens, index + 1)) return 0;
  const field = next !== undefined && isField(head, next);
  if (field && (run.named || !fighting.has(key))) return certain;
  // «المكتب الوطني للصيد»
  const official = next !== undefined && (isOfficial(next) || nationalityOf(next) !== null);
  if (definite && run.directed && official && weight >= 0.2) return certain;
  const purposed =
    run.directed && !definite && weight >= 0.4 && hasPurpose(tokens, index + 2, run.endToken);
  if (purposed) return certain;
  // «مركز الملك سلمان للإغاثة»
  if (run.named && run.described && (weight > 0.6 || localOffices.has(key))) return certain;
  // «جمعية المحامين»
  if (
    ofMembers.has(key) &&
    next?.key.startsWith('ال') &&
    isPlural(next.key) &&
    next.key !== 'الدين'
  )
    return 0.9;
  // In hundredths, so that 0.7 gives 0.9.
  if (run.named) return Math.min(certain, Math.round(100 * weight + 20) / 100);
  return run.described || (weight >= 0.95 && !definite) ? weight : weight - 0.15;
};
