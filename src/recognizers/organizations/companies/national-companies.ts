import type { Token } from '../../../document.ts';
import { countryOf } from '../../../lexicons/countries.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import { hasArticle } from '../../../morphology/article.ts';
import { endingBefore } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Whether the short name of a company may begin with a word: «الجزائرية», but not «السعودية», a country. */
export const opensNationalCompany = trait(
  'national-companies/opensNationalCompany',
  (lexeme) =>
    /^(?:و?ال|لل)/u.test(lexeme.key) &&
    nationalityOf(lexeme)?.form === 'feminine' &&
    countryOf(lexeme.key.replace(/^و/u, '').replace(/^لل/u, 'ال')) === undefined,
);

/** «مدير الجزائرية للمياه»: a company without its head, where the adjective is that of no noun before it. */
export const nationalCompany = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const [before, token, purpose] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || purpose?.sentence !== token.sentence) return undefined;
  // «والجزائرية للمياه», «التابعة للجزائرية للمياه»
  const offset = /^[ول]/u.test(token.lexeme.key) ? 1 : 0;
  if (before?.sentence !== token.sentence) return undefined;
  // «الحافلات التونسية للنقل», but «البيئة والجزائرية للمياه».
  if (offset === 0 && hasArticle(before.lexeme.key)) return undefined;
  // «يونايتد إيرلاينز الأميركية للطيران»
  if (isForeign(before.lexeme) || isAmong('companyTails', before.lexeme.key)) return undefined;
  // «هيومن رايتس ووتش الأمريكية للدفاع»
  if (isBehindKnown(tokens, index)) return undefined;
  if (nationalityOf(before.lexeme) !== null || !isAmong('purposes', purpose.lexeme.key)) {
    return undefined;
  }
  const confidence = grade.likely;
  return {
    start: token.start + offset,
    end: purpose.end,
    confidence,
    rule: 'national-company',
    class: 'company',
  };
};

/** Words of the longest listed name that is looked for. */
const mostWords = 3;

const isBehindKnown = (tokens: readonly Token[], index: number): boolean =>
  endingBefore(tokens, index, mostWords, organizationAt) !== undefined;
