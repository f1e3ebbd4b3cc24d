import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { hasFrequentStem } from '../../../lexicons/stems.ts';
import { hasArticle } from '../../../morphology/article.ts';
import { trait } from '../../../text/trait.ts';
import type { NamePart } from './name-part.ts';

/**
 * «روجر فيدرر السويسري», «آندي موراي الصربي نوفاك», «سأل لاري كينغ الشاهد»: behind names that no Arab
 * has a word with the article is no family's.
 */
export const isDefiniteBehindForeigner = (
  tokens: readonly Token[],
  index: number,
  { end }: Pick<NamePart, 'end'>,
): boolean => {
  const [given, family, word] = [tokens[end - 1], tokens[index - 1], tokens[index]];
  if (given === undefined || family === undefined || word === undefined) return false;
  if (!hasArticle(word.lexeme.key) || hasArticle(family.lexeme.key)) return false;
  return !isArabName(given.lexeme.key) && !isArabName(family.lexeme.key);
};
/** «فوزي مهدي المستشفى الجامعي», «الملك سلمان السياسي»: a common word with the ending of a family name. */
export const describes = trait(
  'origin-name/describes',
  (lexeme) => lexeme.spelling.endsWith('ى') || hasFrequentStem(lexeme, mostOrigin),
);
/** Binary logarithm of how often the stem of a family name of origin may be met in news. */
const mostOrigin = 11;
