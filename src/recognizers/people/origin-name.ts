import type { Token } from '../../document.ts';
import { isArabFamilyName, isArabGivenName } from '../../lexicons/arab-names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { hasFrequentStem } from '../../lexicons/stems.ts';
import { hasArticle } from '../../morphology/article.ts';
import { trait } from '../../text/trait.ts';
import type { Part } from './name-part.ts';

/** «روجر فيدرر السويسري», «آندي موراي الصربي نوفاك»: behind names that no Arab has an origin is no family's. */
export const isOriginOfForeigner = (
  tokens: readonly Token[],
  index: number,
  { end }: Part,
): boolean => {
  const [given, family, origin] = [tokens[end - 1], tokens[index - 1], tokens[index]];
  if (given === undefined || family === undefined || origin === undefined) return false;
  const nationality = nationalityOf(origin.lexeme);
  if (nationality?.definite !== true || nationality.start.proclitics !== '') return false;
  return !isArab(given.lexeme.key) && !isArab(family.lexeme.key) && !hasArticle(family.lexeme.key);
};
const isArab = (key: string): boolean => isArabGivenName(key) || isArabFamilyName(key);

/** «فوزي مهدي المستشفى الجامعي», «الملك سلمان السياسي»: a common word with the ending of a family name. */
export const describes = trait(
  'origin-name/describes',
  (lexeme) => lexeme.spelling.endsWith('ى') || hasFrequentStem(lexeme, mostOrigin),
);
/** Binary logarithm of how often the stem of a family name of origin may be met in news. */
const mostOrigin = 11;
