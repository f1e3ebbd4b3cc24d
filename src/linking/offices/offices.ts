import type { Attributes, Candidate, Document, Token } from '../../document.ts';
import { isJoiner } from '../../lexicons/people-words.ts';
import { isTitle, titleOf } from '../../lexicons/titles.ts';
import { longestOffice } from '../../recognizers/people/roles/office-phrase.ts';
import { officesAfter } from '../../recognizers/people/roles/offices-after.ts';
import {
  officeBefore,
  type Role,
  type Roles,
  rolesBefore,
  roleText,
} from '../../recognizers/people/roles/role.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { uniform } from '../uniform.ts';
import { isClosed } from './closed-offices.ts';
import { bodyOf, countryIn } from './office-body.ts';
import { officeOfBody } from './office-of-body.ts';
import { officeUnder } from './office-under.ts';
import { isThing } from './things-for-offices.ts';

/** A person with the tokens of the name. */
interface NamedPerson {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** A name with a proclitic of its own is in apposition to nothing. */
  readonly isApposed: boolean;
  /** What is before the name. */
  readonly before: Roles | undefined;
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
  const people: NamedPerson[] = [];
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const firstToken = firstEndingAfter(tokens, start);
    const endToken = firstEndingAfter(tokens, end - 1) + 1;
    const isApposed = tokens[firstToken]?.start === start;
    const before = isApposed ? rolesBefore(tokens, firstToken) : undefined;
    people.push({ firstToken, endToken, isApposed, before });
  }
  let at = -1;
  return candidates.map((candidate, index) => {
    if (candidate.type !== 'person') return candidate;
    at++;
    const roles = rolesOf(tokens, people, at, candidates[index - 1]);
    if (roles.title === undefined && roles.offices.length === 0) return candidate;
    const attributes = attributesOf(document, candidates, index, roles);
    return uniform(candidate, { attributes: { ...candidate.attributes, ...attributes } });
  });
};

interface HeldRoles {
  readonly title: Role | undefined;
  readonly offices: readonly Role[];
}

/** The title and offices beside a name, without those that belong to another name. */
const rolesOf = (
  tokens: readonly Token[],
  people: readonly NamedPerson[],
  at: number,
  body: Candidate | undefined,
): HeldRoles => {
  const { firstToken, endToken, isApposed, before } = people[at] as NamedPerson;
  const previousEnd = people[at - 1]?.endToken ?? 0;
  const isOwn = (role: Role | undefined): role is Role =>
    role !== undefined &&
    role.firstToken >= previousEnd &&
    !isThing(tokens, role, tokens[firstToken]);
  const previous = people[at - 1];
  const isOfPrevious =
    (isBeforeStyle(before) || isClosed(tokens, before)) &&
    previous !== undefined &&
    officesAfter(tokens, previous.endToken).some(
      ({ firstToken: from }) => from === before?.office?.firstToken,
    );
  const under = previous && before && officeUnder(tokens, previous.endToken, before);
  const right = isOwn(before?.office) && !isOfPrevious ? (under ?? before.office) : undefined;
  const isUntitled = isApposed && before?.title === undefined;
  const ofBody = isUntitled ? officeOfBody(tokens, body, firstToken) : undefined;
  // «صرح لمراسل الإذاعة، محمد حسين، مدير المعهد»: whom one speaks to has no name here.
  const isOfHearer =
    ofBody !== undefined &&
    titleOf(tokenAt(tokens, ofBody.firstToken).lexeme).offset > 0 &&
    officesAfter(tokens, endToken).length > 0;
  const nearest = right ?? (isOfHearer ? undefined : ofBody);
  const earlier = nearest && officeBefore(tokens, nearest);
  const offices = [nearest, earlier].filter(isOwn);
  const title = isOwn(before?.title) ? before.title : undefined;
  const isApart = tokens[endToken]?.lexeme.kind === 'punctuation';
  if (endToken - firstToken < 2 && !isApart) return { title, offices };
  return {
    title,
    offices: [...offices, ...officesBehind(tokens, people[at] as NamedPerson, people[at + 1])],
  };
};

/** The offices behind a name; that behind the first of «الحكم ساتو مدافع الريان أشرف العلوي» is the second's. */
const officesBehind = (
  tokens: readonly Token[],
  { firstToken, endToken }: NamedPerson,
  next: NamedPerson | undefined,
): readonly Role[] => {
  const name = tokens[firstToken];
  const nextStart = next?.firstToken ?? tokens.length;
  const isShared = next?.before && officeUnder(tokens, endToken, next.before);
  const nextRole =
    isBeforeStyle(next?.before) || isClosed(tokens, next?.before) || isShared
      ? nextStart
      : ((next?.before?.office ?? next?.before?.title)?.firstToken ?? nextStart);
  return officesAfter(tokens, endToken).filter(
    (role) =>
      role.endToken <= nextStart &&
      role.firstToken < nextRole &&
      role.endToken <= nextRole &&
      !isThing(tokens, role, name),
  );
};

/**
 * «… الملك حمد عاهل البحرين صاحب السمو الأمير سلمان»: words between an office and a title are how the next is
 * addressed.
 */
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
  const whole: Role[] = [];
  const beside = [candidates[index - 1], candidates[index + 1]];
  for (const office of offices) {
    if (beside.some((body) => isBody(document, office, body))) continue;
    const isWithin = whole.some(
      ({ firstToken, endToken }) => firstToken < office.firstToken && office.firstToken < endToken,
    );
    if (!isWithin) whole.push(withWholeBody(document, candidates, index, office));
  }
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

/** «نجم المتلوي» beside a referee is the club that plays. */
const isBody = ({ tokens }: Document, role: Role, body: Candidate | undefined): boolean =>
  body?.type === 'organization' &&
  body.start <= tokenAt(tokens, role.firstToken).start &&
  tokenAt(tokens, role.endToken - 1).end <= body.end;

/**
 * «المدير الجهوي للشركة الوطنية | لاستغلال وتوزيع المياه», «مديرة مركز الشيخ | خليفة بن زايد الثقافي»: an office behind
 * a name goes on to the end of its body.
 */
const withWholeBody = (
  { tokens }: Document,
  candidates: readonly Candidate[],
  index: number,
  role: Role,
): Role => {
  const end = tokenAt(tokens, role.endToken - 1).end;
  const next = candidates[index + 1];
  if (next === undefined || !isOfBody.test(next.rule)) return role;
  if (next.start >= end || next.end <= end) return role;
  const endToken = firstEndingAfter(tokens, next.end - 1) + 1;
  const isShort = endToken - role.firstToken <= longestOffice;
  return isShort || isOpen(tokenAt(tokens, role.endToken - 1)) ? { ...role, endToken } : role;
};

/** «مديرة مركز الشيخ», «مؤسسة سلطان بن خليفة آل»: no office ends so. */
const isOpen = ({ lexeme }: Token): boolean => isTitle(lexeme) || isJoiner(lexeme);

const isOfBody = /^(?:organizations|places)\//u;
