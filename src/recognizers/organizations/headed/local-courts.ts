import type { Token } from '../../../document.ts';
import { headIs, type OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { localityAt } from './localities.ts';

/** Whether a head is the adjective of the noun before it. */
export const isAdjectiveAt = (
  tokens: readonly Token[],
  index: number,
  { key, offset }: Pick<OrganizationHead, 'key' | 'offset'>,
): boolean =>
  // «مدرسة ثانوية بفاس»
  offset === 0 &&
  headIs('adjectival', key) &&
  tokenBefore(tokens, index)?.lexeme.key.endsWith('ه') === true;

/** «ابتدائية عين السبع», «استئنافية فاس»: a court by its rank and town, as in papers of Morocco. */
export const localCourt = (
  tokens: readonly Token[],
  index: number,
  { key, offset }: OrganizationHead,
): OrganizationSpan | undefined => {
  if (!headIs('courtRanks', key)) return undefined;
  const head = tokenAt(tokens, index);
  const town = localityAt(tokens, index + 1);
  const last = tokens[(town?.endToken ?? 0) - 1];
  if (town?.proclitics !== '' || last?.sentence !== head.sentence) return undefined;
  if (isAdjectiveAt(tokens, index, { key, offset })) return undefined;
  const start = head.start + offset;
  return { start, end: last.end, confidence: grade.sure, rule: 'local-court', class: 'court' };
};
