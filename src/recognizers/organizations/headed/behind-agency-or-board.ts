import type { Token } from '../../../document.ts';
import type { OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { clubHead, clubNameEnd } from '../clubs/club-name.ts';
import { classOfKnown, knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** «وكالة أنباء رويترز»: a medium behind words that do not belong to its name. */
export const mediumOfAgency = (
  tokens: readonly Token[],
  index: number,
  { key }: OrganizationHead,
): OrganizationSpan | undefined => {
  if (key !== 'وكاله' || !/^(?:ال)?انباء$/u.test(keyAt(tokens, index + 1))) {
    return undefined;
  }
  const name = knownAt(tokens, index + 2);
  if (name === undefined || classOfKnown(name) !== 'media') return undefined;
  const { start, end } = name;
  return { start, end, confidence: grade.sure, rule: 'head+listed', class: 'media' };
};

/** Whether a club is named behind those who lead it. */
export const isBoardOfClub = (
  tokens: readonly Token[],
  index: number,
  { key }: OrganizationHead,
): boolean => {
  const first = tokens[index + 1];
  if (first === undefined || !/^(?:هيئه|اداره)$/u.test(key)) return false;
  // «إدارة الشرطة» is no club's.
  if (key === 'هيئه' && isClubAlone(tokens, first)) return true;
  const club = clubsNoun.test(first.lexeme.key) ? clubHead(first.lexeme) : null;
  return club !== null && clubNameEnd(tokens, first.index, club) !== undefined;
};
/** «هيئة القوافل», but «هيئة الشارقة الصحية», «هيئة الكهرباء والمياه». */
const isClubAlone = (tokens: readonly Token[], first: Token): boolean => {
  const known = knownAt(tokens, first.index);
  if (known?.start !== first.start || classOfKnown(known) !== 'sport') return false;
  const next = tokenAfter(tokens, known.endToken - 1);
  return next === undefined || !/^(?:و|ال|لل)/u.test(next.lexeme.key);
};

const clubsNoun = /^ال(?:نادي|ملعب|نجم|ترجي)$/u;
