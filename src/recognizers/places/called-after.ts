import type { Token } from '../../document.ts';
import { isArabFamilyName, isArabGivenName } from '../../lexicons/arab-names.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { familyName } from '../../lexicons/names.ts';
import { listWord, settlementWord, vagueKind, weakKind } from '../../lexicons/place-words.ts';
import { hasArticle } from '../../morphology/article.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { parseName } from '../people/full-name.ts';

/**
 * «في مقاطعة جيفرسون», «ضاحية لينكولن»: a place that has the family name of a foreigner, and is no person behind it
 * («مقاطعة دونالد ترامب»).
 */
export const isCalledAfterForeigner = (
  tokens: readonly Token[],
  head: Token,
  index: number,
): boolean => {
  const { lexeme: kind } = head;
  const lexeme = tokens[index]?.lexeme;
  const family = lexeme && familyName(lexeme.key);
  if (lexeme === undefined || family === undefined) return false;
  if (hasArticle(kind.key) || settlementWord(kind) === null || listWord(kind) !== null)
    return false;
  if (weakKind(kind) !== null || vagueKind(kind) !== null) return false;
  if (hasArticle(lexeme.key) || isTermOrBoycott(tokens, head)) return false;
  if (isArabFamilyName(lexeme.key) || isArabGivenName(lexeme.key)) return false;
  return (
    (family === 'sure' || isSpeltLikeName(lexeme)) && (parseName(tokens, index)?.parts ?? 1) < 2
  );
};

/** «قبل انتهاء ولاية بوش …» is his term, «بعد مقاطعة أودينغا …» what he did; a county is where something is. */
const isTermOrBoycott = (tokens: readonly Token[], head: Token): boolean => {
  const { key } = settlementWord(head.lexeme) ?? head.lexeme;
  if (/^ولاي(?:ه|ات)$/.test(key)) return true;
  if (key !== 'مقاطعه') return false;
  const isInside = head.lexeme.key.startsWith('ب');
  return !isInside && !/^(?:في|الي|من)$/.test(tokenBefore(tokens, head.index)?.lexeme.key ?? '');
};
