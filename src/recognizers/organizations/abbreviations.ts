import type { Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isForeign, isRareDefinite } from '../../lexicons/name-word.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isNisba } from '../../morphology/nisba.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { letterNames } from '../../text/cutting/abbreviations.ts';
import { areQuotes } from '../../text/quotes.ts';
import { trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import type { OrganizationSpan } from './organization-span.ts';

/** Words of a short form: «UN Watch», «آي إيه جي», «كونكت», «الهايكا». */
const isPart = trait(
  'abbreviations/isPart',
  (lexeme) =>
    lexeme.kind === 'latin' ||
    letterNames.has(lexeme.key) ||
    (countryOf(lexeme.spelling) === undefined &&
      // «التيار الصدري (شيعي)»: of what creed it is.
      ((isForeign(lexeme) && !isNisba(lexeme.key)) || isRareDefinite(lexeme))),
);

/** Words in the longest one. */
const maxWords = 4;

/** The short form in parentheses behind the name of an organization: «الاتحاد الدولي للسيارات (فيا)». */
export const abbreviationAfter = (
  tokens: readonly Token[],
  { end, class: is }: OrganizationSpan,
): OrganizationSpan | undefined => {
  let open = firstEndingAfter(tokens, end);
  const quoted = quotedForm(tokens, open, is);
  if (quoted !== undefined) return quoted;
  // «جمعية "أجيالنا" (أ ج)»
  if (/^["»”]$/u.test(tokens[open]?.lexeme.text ?? '')) open++;
  if (tokens[open]?.lexeme.text !== '(') return undefined;
  let close = open + 1;
  while (close - open <= maxWords && isPartAt(tokens, close)) close++;
  const [first, last] = [tokens[open + 1], tokens[close - 1]];
  if (close === open + 1 || tokens[close]?.lexeme.text !== ')') return undefined;
  return first === undefined || last === undefined
    ? undefined
    : {
        start: first.start,
        end: last.end,
        confidence: grade.likely,
        rule: 'abbreviation',
        class: is,
      };
};

/**
 * «بعثة الأمم المتحدة لمساعدة العراق "يونامي"», «المجلس الوطني لمستخدمي التدريس "الكناباست"»: one word in quotation
 * marks that no list knows, Latin initials, or a word that is known as such a short form, «هيئة المدن الصناعية "مدن"».
 */
const quotedForm = (
  tokens: readonly Token[],
  index: number,
  is: OrganizationSpan['class'],
): OrganizationSpan | undefined => {
  const [open, word, close] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (open === undefined || word === undefined || close?.sentence !== open.sentence)
    return undefined;
  if (!areQuotes(open.lexeme.text, close.lexeme.text) || is === 'media') return undefined;
  const { lexeme, start, end } = word;
  const isShort =
    isAmong('quotedShorts', lexeme.key) ||
    /^[A-Z]{2,8}$/.test(lexeme.text) ||
    (lexeme.kind === 'arabic' &&
      // «القوات العراقية "الدواعش"»: whom an army drove out.
      (isForeign(lexeme) || (is !== 'state' && isRareDefinite(lexeme))) &&
      !isKnownName(lexeme.key));
  return isShort
    ? { start, end, confidence: grade.likely, rule: 'abbreviation', class: is }
    : undefined;
};

const isPartAt = (tokens: readonly Token[], at: number): boolean => {
  const lexeme = tokens[at]?.lexeme;
  return lexeme !== undefined && (isPart(lexeme) || isAmong('quotedShorts', lexeme.key));
};
