import type { Token } from '../../document.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { landmarkWord, settlementWord } from '../../lexicons/place-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import type { TaggedSpan } from './tag.ts';

/** «بئر», «بمعتمديتي», «وزارة»: a kind of place or body alone, without article, is no name. */
export const isBareHead = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  const token = tokens[firstToken];
  if (token === undefined || endToken !== firstToken + 1) return false;
  const { lexeme } = token;
  if (tagClass === 'ORG') return organizationHead(lexeme)?.definite === false;
  const kind = tagClass === 'LOC' ? (settlementWord(lexeme) ?? landmarkWord(lexeme)) : null;
  return kind !== null && !kind.key.startsWith('ال') && placeOfWord(kind.key)?.tier !== 'sure';
};
