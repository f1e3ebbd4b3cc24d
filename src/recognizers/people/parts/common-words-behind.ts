import type { Token } from '../../../document.ts';
import { isArabGivenName } from '../../../lexicons/arab-names.ts';
import { innerNameWordOf } from '../../../lexicons/name-word.ts';
import { isCompoundEnd } from '../../../lexicons/people-words.ts';
import { hasFrequentStem, takesArticle } from '../../../lexicons/stems.ts';
import { hasArticle } from '../../../morphology/article.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { canBeForeign } from './name-part.ts';

/** «الأدميرال نيلسون أسطول نابليون»: a common noun before the name of its owner is an object. */
export const isThingOf = (lexeme: Lexeme, next: Lexeme | undefined): boolean =>
  next !== undefined &&
  takesArticle(lexeme) &&
  hasFrequentStem(lexeme, common) &&
  canBeForeign(next);

/** «معمر القذافي الإضراب»: whether the name has come to its family, which is no given name and no father's. */
export const isBehindFamily = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.lexeme;
  if (before === undefined || tokens[index - 2]?.lexeme.key === 'بن') return false;
  const { key } = before;
  const { first, family } = innerNameWordOf(before);
  if (first !== undefined || isArabGivenName(key.replace(/^ال/u, ''))) return false;
  return (
    (family !== undefined && !key.startsWith('عبد')) || (hasArticle(key) && !isCompoundEnd(key))
  );
};

/** «محمد زيدان المحترف في ألمانيا», «خالد بن سالم المتطرف الذي هاجم»: a common participle, and what goes on with it. */
export const isParticipleOf = (lexeme: Lexeme, next: Lexeme | undefined): boolean =>
  next !== undefined &&
  lexeme.key.startsWith('الم') &&
  hasFrequentStem(lexeme, commonParticiple) &&
  /^(?:في|من|إلى|على|لدى|مع|ال(?:ذي|تي))$/u.test(next.spelling);

/** Binary logarithm of how often news has such a word: «المنيف» is rarer. */
const commonParticiple = 7;

/** Binary logarithm of how often the stem of a common noun is met in news. */
const common = 5;
