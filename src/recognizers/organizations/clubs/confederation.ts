import type { Token } from '../../../document.ts';
import { settlementWord } from '../../../lexicons/place-words.ts';
import { keyAt, tokenBefore } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { KnownName } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import type { ClubName } from './club-name.ts';

/** Whether a listed name is that of the confederation of African football, whose French letters are «الكاف». */
export const isOfAfricanFootball = (
  tokens: readonly Token[],
  { endToken, kind }: KnownName,
): boolean =>
  kind === 'federations' &&
  tokens[endToken - 1]?.lexeme.key === 'القدم' &&
  /^الا?فريقيه?$/u.test(keyAt(tokens, endToken - 3));

/**
 * «الكاف» in a text that names the confederation in full, but not «ولاية الكاف» nor the club of that town.
 * @param names of clubs that may be something else.
 */
export const confederationsAmong = (
  tokens: readonly Token[],
  names: readonly ClubName[],
): readonly OrganizationSpan[] =>
  names
    .filter(({ index, endToken, kind }) => {
      const key = keyAt(tokens, index);
      const before = tokenBefore(tokens, index)?.lexeme;
      const isTown = before !== undefined && settlementWord(before) !== null;
      return kind === 'sport' && endToken === index + 1 && /^ل?لكاف$|^الكاف$/u.test(key) && !isTown;
    })
    .map(({ start, end }) => ({
      start,
      end,
      confidence: grade.fixed,
      rule: 'confederation',
      class: 'sport' as const,
    }));
