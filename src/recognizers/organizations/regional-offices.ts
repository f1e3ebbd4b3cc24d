import type { Token } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { titleOf } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { Span } from './organization-span.ts';

/** Whether a word is short for the office of a ministry in a region: «تعليم», «صحة». */
export const isRegionalOffice = trait(
  'regional-offices/isRegionalOffice',
  ({ kind, key }) => kind === 'arabic' && isAmong('regionalOffices', key),
);

/** Saudi papers shorten their names so. */
const country = 'SA';

/** The office of a ministry by its field and region: «مدير تعليم جازان», «المتحدث باسم صحة عسير». */
export const regionalOfficeAt = (tokens: readonly Token[], index: number): Span | undefined => {
  const place = placeAt(tokens, index + 1);
  const [head, last] = [tokens[index], tokens[(place?.endToken ?? 0) - 1]];
  if (head === undefined || last === undefined || place?.proclitics !== '') return undefined;
  if (last.sentence !== head.sentence || !place.payload.codes.includes(country)) return undefined;
  const before = tokenBefore(tokens, index)?.lexeme;
  if (before !== undefined && !isOfOffice(before)) return undefined;
  return {
    start: head.start,
    end: last.end,
    confidence: grade.sure,
    rule: 'regional-office',
    class: 'government',
  };
};

/** «مدير», «باسم», «منسوبو», «أعلنت». */
const isOfOffice = (lexeme: Lexeme): boolean =>
  isAmong('beforeRegionalOffice', lexeme.key) ||
  isSaying(lexeme) ||
  (titleOf(lexeme).kind === 'role' && !titleOf(lexeme).definite);
