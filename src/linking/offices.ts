import type { Attributes, Candidate, Document, Token } from '../document.ts';
import { countryOf } from '../lexicons/countries.ts';
import { nationalityOf } from '../lexicons/nationalities.ts';
import { isAmong } from '../lexicons/organization-words.ts';
import { nationalityConfidence } from '../recognizers/nationalities/nationality-context.ts';
import {
  officeBefore,
  officesAfter,
  type Role,
  type Roles,
  rolesBefore,
  roleText,
} from '../recognizers/people/role.ts';
import { firstEndingAfter } from '../text/binary-search.ts';
import { uniform } from './uniform.ts';

/** A person with the tokens of the name. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/**
 * Gives each person the title and the offices that are beside the name, with the body and the
 * country of the first office. Candidates are in order of place.
 */
export const withOffices = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { tokens } = document;
  const people: Named[] = [];
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const firstToken = firstEndingAfter(tokens, start);
    people.push({ start, end, firstToken, endToken: firstEndingAfter(tokens, end - 1) + 1 });
  }
  let at = -1;
  return candidates.map((candidate, index) => {
    if (candidate.type !== 'person') return candidate;
    at++;
    const roles = rolesOf(tokens, people, at);
    if (roles.title === undefined && roles.offices.length === 0) return candidate;
    const attributes = attributesOf(document, candidates, index, roles);
    return uniform(candidate, { attributes: { ...candidate.attributes, ...attributes } });
  });
};

interface HeldRoles {
  readonly title: Role | undefined;
  readonly offices: readonly Role[];
}

/** What is beside a name, leaving out what runs over another name or belongs to it. */
const rolesOf = (tokens: readonly Token[], people: readonly Named[], at: number): HeldRoles => {
  const { start, firstToken, endToken } = people[at] as Named;
  // A name with a proclitic of its own is in apposition to nothing.
  const before = tokens[firstToken]?.start === start ? rolesBefore(tokens, firstToken) : undefined;
  const previousEnd = people[at - 1]?.endToken ?? 0;
  const isOwn = (role: Role | undefined): role is Role =>
    role !== undefined && role.firstToken >= previousEnd;
  const previous = people[at - 1];
  const isOfPrevious =
    isBeforeStyle(before) &&
    previous !== undefined &&
    officesAfter(tokens, previous.endToken).some(
      ({ firstToken: from }) => from === before?.office?.firstToken,
    );
  const nearest = isOwn(before?.office) && !isOfPrevious ? before.office : undefined;
  const earlier = nearest && officeBefore(tokens, nearest);
  const offices = [nearest, earlier].filter(isOwn);
  const title = isOwn(before?.title) ? before.title : undefined;
  const isApart = tokens[endToken]?.lexeme.kind === 'punctuation';
  if (endToken - firstToken < 2 && !isApart) return { title, offices };
  const next = people[at + 1];
  const nextStart = next?.firstToken ?? tokens.length;
  const nextRoles = next === undefined ? undefined : rolesBefore(tokens, nextStart);
  const nextRole = isBeforeStyle(nextRoles)
    ? nextStart
    : ((nextRoles?.office ?? nextRoles?.title)?.firstToken ?? nextStart);
  // «الحكم ساتو مدافع الريان أشرف العلوي»: the office behind the first is the second's.
  const after = officesAfter(tokens, endToken).filter(
    (role) => role.endToken <= nextStart && role.firstToken < nextRole && role.endToken <= nextRole,
  );
  return { title, offices: [...offices, ...after] };
};

/** «… الملك حمد عاهل البحرين صاحب السمو الأمير سلمان»: words between an office and a title are how the next is addressed. */
const isBeforeStyle = (roles: Roles | undefined): boolean =>
  roles?.office !== undefined &&
  roles.title !== undefined &&
  roles.title.firstToken > roles.office.endToken + 1;

const attributesOf = (
  document: Document,
  candidates: readonly Candidate[],
  index: number,
  { title, offices }: HeldRoles,
): Attributes => {
  const whole = offices.map((office) => withWholeBody(document, candidates, index, office));
  const texts = [...new Set(whole.map((office) => roleText(document, office)))];
  const [office] = texts;
  const [first] = whole;
  const organization = first && bodyOf(document, candidates, index, first);
  const country = first && countryIn(document.tokens, first);
  return {
    ...(title === undefined ? {} : { title: roleText(document, title) }),
    ...(office === undefined ? {} : { office }),
    ...(texts.length > 1 ? { offices: texts } : {}),
    ...(organization === undefined ? {} : { organization }),
    ...(country === undefined ? {} : { country }),
  };
};

/** Candidates on either side of a name among which the body of its office is looked for. */
const nearby = 8;

/** «المدير الجهوي للشركة الوطنية | لاستغلال وتوزيع المياه»: an office behind a name goes on to the end of its body. */
const withWholeBody = (
  { tokens }: Document,
  candidates: readonly Candidate[],
  index: number,
  role: Role,
): Role => {
  const end = (tokens[role.endToken - 1] as Token).end;
  const next = candidates[index + 1];
  if (next?.rule !== 'organizations/listed' || next.start >= end || next.end <= end) return role;
  return { ...role, endToken: firstEndingAfter(tokens, next.end - 1) + 1 };
};

/** The body of an office: the longest organization named in it, or the ministry of a minister. */
const bodyOf = (
  document: Document,
  candidates: readonly Candidate[],
  index: number,
  role: Role,
): string | undefined => {
  const start = (document.tokens[role.firstToken] as Token).start;
  const end = (document.tokens[role.endToken - 1] as Token).end;
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
    return body.name ?? article + text.slice(body.start, body.end).replace(/\s+/gu, ' ');
  }
  return ministry;
};

/** «وزير الخارجية الأمريكي» → «وزارة الخارجية». */
const ministryOf = (
  { text, tokens }: Document,
  { firstToken, endToken }: Role,
): string | undefined => {
  const head = tokens[firstToken] as Token;
  if (!isMinister(head)) return undefined;
  let end = firstToken + 1;
  // «المالية» is no nationality here.
  while (end < endToken && (end === firstToken + 1 || isField(tokens[end] as Token))) end++;
  if (end === firstToken + 1) return undefined;
  return `وزارة${text.slice(head.end, tokens[end - 1]?.end).replace(/\s+/gu, ' ')}`;
};

const isMinister = ({ lexeme }: Token): boolean => /^[وبل]?وزيره?$/u.test(lexeme.key);

/** Whether a word is a field of a ministry: no nationality, no «السابق», no «بالنيابة». */
const isField = ({ lexeme }: Token): boolean =>
  nationalityOf(lexeme) === null && !isAmong('pointers', lexeme.key) && !lexeme.key.startsWith('ب');

/** The country of an office, by the first nationality or country named in it. */
const countryIn = (
  tokens: readonly Token[],
  { firstToken, endToken }: Role,
): string | undefined => {
  for (let at = firstToken; at < endToken; at++) {
    const { lexeme } = tokens[at] as Token;
    const nationality = nationalityOf(lexeme);
    // «وزير المالية», «القطب القضائي الاقتصادي والمالي» are not of Mali.
    const isOne = nationality !== null && nationalityConfidence(tokens, at, nationality) > 0;
    const code = isOne ? nationality.code : countryOf(lexeme.key)?.code;
    if (code !== undefined) return code;
  }
  return undefined;
};
