import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isMonthWord } from '../../../lexicons/month-words.ts';
import { isNumberWord } from '../numerals/number-words.ts';

const padded = /^0[1-9]$/;
const article = /^[وفب]?ال/u;

/**
 * Whether figures with a zero before them count what follows, as reports of the Maghreb's police
 * write it: «حجز 03 بنادق» are three, «007» and «الطريق رقم 07» are labels.
 */
export const isPaddedCount = (
  first: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean => {
  if (!padded.test(first.lexeme.key) || after?.lexeme.kind !== 'arabic') return false;
  if (article.test(after.lexeme.key) || isFunctionWord(after.lexeme)) return false;
  const label = before?.lexeme.key ?? '';
  return !article.test(label) && !isNumberWord('labels', label);
};

/** Whether figures are a day or a year beside a month, though no date: «شارع 9 أفريل», «جامعة 8 ماي 1945». */
export const isOfMonth = (before: Token | undefined, after: Token | undefined): boolean =>
  isMonthWord(after?.lexeme.key ?? '') || isMonthWord(before?.lexeme.key ?? '');
