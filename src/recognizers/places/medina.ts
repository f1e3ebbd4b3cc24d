import type { Document } from '../../document.ts';
import { insideWord, isOfEarlyIslam } from '../../lexicons/place-words.ts';
import { hasArticle } from '../../morphology/article.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import type { PlaceSpan } from './place-span.ts';

/** Different words of the first Muslims that make the city theirs, at least. */
const leastSigns = 3;

/** «عاد الرسول بعد غزوة أحد مع الأنصار إلى المدينة»: Medina, where a text tells of the first Muslims; «إلى المدينة القديمة» is another. */
export const medinaAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const token = tokens[index];
  const city = token?.lexeme.starts.find(({ key }) => key === 'المدينه');
  if (token === undefined || city === undefined) return undefined;
  const after = tokenAfter(tokens, index)?.lexeme;
  if (after !== undefined && hasArticle(after.key)) return undefined;
  const before = tokenBefore(tokens, index)?.lexeme;
  const isWhere =
    /^و?[بل]$/u.test(city.proclitics) ||
    (city.proclitics === 'و' && before?.key === 'مكه') ||
    (before !== undefined &&
      (insideWord(before) !== null || /^(?:على|من)$/u.test(before.spelling)));
  if (!isWhere || !isOfFirstMuslims(document)) return undefined;
  return {
    start: token.start + city.offset,
    end: token.end,
    firstToken: index,
    endToken: index + 1,
    code: 'SA',
    name: city.spelling,
    confidence: grade.sure,
    rule: 'medina',
  };
};

const told = new WeakMap<Document, boolean>();

/** Whether enough words of the first Muslims are in a text; asked once of each. */
const isOfFirstMuslims = (document: Document): boolean => {
  const known = told.get(document);
  if (known !== undefined) return known;
  const signs = new Set<string>();
  for (const { lexeme } of document.tokens) {
    for (const { key } of lexeme.starts) if (isOfEarlyIslam(key)) signs.add(key);
  }
  const isOf = signs.size >= leastSigns;
  told.set(document, isOf);
  return isOf;
};
