import type { Token } from '../../document.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import type { ParsedName } from './full-name.ts';

/**
 * The index after the name of a king in that of a body or place: one name, its number or its lineage. Behind «جامعة
 * الملك عبدالعزيز» somebody of that university may be named.
 * @param title the word before the name.
 */
export const endAfterTitle = (
  tokens: readonly Token[],
  title: Token | undefined,
  { firstToken, endToken, parts }: ParsedName,
): number => {
  if (title?.lexeme.key !== 'الملك' || parts < 2) return endToken;
  const end = firstToken + (tokens[firstToken]?.lexeme.key === 'عبد' ? 2 : 1);
  const { key } = tokens[end]?.lexeme ?? {};
  return key === undefined || /^(?:بن|ال|الله|الدين)$/u.test(key) || isOrdinal(key)
    ? endToken
    : end;
};
