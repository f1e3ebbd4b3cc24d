import type { Candidate, Document, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isDefinite } from '../../morphology/article.ts';
import { nationalityConfidence } from '../../recognizers/nationalities/nationality-context.ts';
import type { Role } from '../../recognizers/people/roles/role.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { oneLine } from '../../text/one-line.ts';

/** Candidates on either side of a name among which the body of its office is looked for. */
const nearby = 8;

/** The body of an office: the longest organization named in it, or the ministry of a minister. */
export const bodyOf = (
  document: Document,
  candidates: readonly Candidate[],
  index: number,
  role: Role,
): string | undefined => {
  const start = tokenAt(document.tokens, role.firstToken).start;
  const end = tokenAt(document.tokens, role.endToken - 1).end;
  let body: Candidate | undefined;
  for (let at = Math.max(0, index - nearby); at < index + nearby; at++) {
    const other = candidates[at];
    if (other?.type !== 'organization' || other.start < start || other.end > end) continue;
    if (body === undefined || other.end - other.start > body.end - body.start) body = other;
  }
  const ministry = ministryOf(document, role);
  // «وزير الشؤون المغاربية والاتحاد الإفريقي»
  const isOther = ministry !== undefined && body?.attributes?.class !== 'government';
  if (body !== undefined && !isOther) {
    const { text } = document;
    // «للجامعة»
    const article = text.slice(body.start - 1, body.start + 1) === 'لل' ? 'ا' : '';
    return body.name ?? article + oneLine(text.slice(body.start, body.end));
  }
  return ministry;
};

/** «وزير الخارجية الأمريكي» → «وزارة الخارجية». */
const ministryOf = (
  { text, tokens }: Document,
  { firstToken, endToken }: Role,
): string | undefined => {
  const head = tokenAt(tokens, firstToken);
  if (!isMinister(head)) return undefined;
  let end = firstToken + 1;
  // «المالية» is no nationality here.
  while (end < endToken && (end === firstToken + 1 || isField(tokenAt(tokens, end)))) end++;
  // «وزير سابق بالمملكة البلجيكية»
  const isNamed = tokens
    .slice(firstToken + 1, end)
    .some((token) => isDefinite(token.lexeme.key) || countryAt(tokens, token.index) !== undefined);
  if (!isNamed) return undefined;
  return `وزارة${oneLine(text.slice(head.end, tokens[end - 1]?.end))}`;
};

const isMinister = ({ lexeme }: Token): boolean => /^[وبل]?وزيره?$/u.test(lexeme.key);

/** Whether a word is a field of a ministry: no nationality, no «السابق», no «بالنيابة». */
const isField = ({ lexeme }: Token): boolean =>
  nationalityOf(lexeme) === null && !isAmong('pointers', lexeme.key) && !lexeme.key.startsWith('ب');

/** The country of an office, by the first nationality or country named in it. */
export const countryIn = (
  tokens: readonly Token[],
  { firstToken, endToken }: Role,
): string | undefined => {
  for (let at = firstToken; at < endToken; at++) {
    const { lexeme } = tokenAt(tokens, at);
    const nationality = nationalityOf(lexeme);
    // «وزير المالية», «القطب القضائي الاقتصادي والمالي» are not of Mali.
    const isOne = nationality !== null && nationalityConfidence(tokens, at, nationality) > 0;
    const code = isOne ? nationality.code : countryAt(tokens, at)?.payload.code;
    if (code !== undefined) return code;
  }
  return undefined;
};
