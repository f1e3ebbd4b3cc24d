import type { Token } from '../../document.ts';
import { isArabFamilyName, isArabGivenName } from '../../lexicons/arab-names.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { familyName } from '../../lexicons/names.ts';
import { listWord, settlementWord, vagueKind, weakKind } from '../../lexicons/place-words.ts';
import { hasArticle } from '../../morphology/article.ts';
import { parseName } from '../people/full-name.ts';

/**
 * «مقاطعة جيفرسون», «ضاحية لينكولن»: a place that has the family name of a foreigner, and is no person behind it
 * («مقاطعة دونالد ترامب»).
 */
export const isCalledAfterForeigner = (
  tokens: readonly Token[],
  { lexeme: head }: Token,
  index: number,
): boolean => {
  const lexeme = tokens[index]?.lexeme;
  const family = lexeme && familyName(lexeme.key);
  if (lexeme === undefined || family === undefined) return false;
  if (hasArticle(head.key) || settlementWord(head) === null || listWord(head) !== null)
    return false;
  if (weakKind(head) !== null || vagueKind(head) !== null) return false;
  if (isArabFamilyName(lexeme.key) || isArabGivenName(lexeme.key)) return false;
  return (
    (family === 'sure' || isSpeltLikeName(lexeme)) && (parseName(tokens, index)?.parts ?? 1) < 2
  );
};
