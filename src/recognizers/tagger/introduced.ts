import type { Candidate, Document, Token } from '../../document.ts';
import { isPlaceKind } from '../../lexicons/place-words.ts';
import { properStart } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { firstEndingAfter } from '../../text/locate.ts';
import type { Start } from '../../text/starts.ts';
import { isAfterNationality, roleBefore } from '../people/role.ts';
import type { TaggedSpan } from './tag.ts';

/** Where the names begin and end that a role, a title or a nationality stands right before. */
export const introducedPeople = (
  { tokens }: Document,
  earlier: readonly Candidate[],
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { type, start, end } of earlier) {
    if (type !== 'person') continue;
    const first = firstEndingAfter(tokens, start);
    if (tokens[first]?.start === start && isIntroduced(tokens, first)) {
      found.set(firstEndingAfter(tokens, end - 1), first);
    }
  }
  return found;
};

export const isIntroduced = (tokens: readonly Token[], index: number): boolean =>
  isAfterNationality(tokens, index) || roleBefore(tokens, index) !== undefined;

/** Where the places begin and end that a kind opens which is part of the name: «جبال حمرين». */
export const openedPlaces = (
  { tokens }: Document,
  earlier: readonly Candidate[],
): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { type, start, end } of earlier) {
    if (type !== 'place') continue;
    const first = firstEndingAfter(tokens, start);
    const last = firstEndingAfter(tokens, end - 1);
    if (last > first && isPlaceKind.isAt(tokens, first)) found.set(last, first);
  }
  return found;
};

/**
 * A name begins where a rule that knows what opens it says so: neither «معالي سعيد» nor half of «سيدي
 * محمد», nor without its «جبال».
 */
export const begunAt = (
  { tokens }: Document,
  span: TaggedSpan,
  people: ReadonlyMap<number, number>,
  places: ReadonlyMap<number, number>,
): TaggedSpan => {
  const last = span.endToken - 1;
  if (span.tagClass === 'LOC') {
    const opened = places.get(last);
    return opened === undefined || opened > span.firstToken
      ? span
      : { ...span, firstToken: opened };
  }
  const firstToken = span.tagClass === 'PERS' ? people.get(last) : undefined;
  if (firstToken === undefined) return span;
  const passed = tokens.slice(span.firstToken, firstToken);
  const isOfRole = isCompany(tokens[span.firstToken - 1]) || passed.every(isTitled);
  return isOfRole ? { ...span, firstToken } : span;
};
const isTitled = ({ lexeme }: Token): boolean => isTitle(lexeme);
/** «المدير التنفيذي لشركة إنفيديا جنسن هوانغ» is the company and the man. */
const isCompany = (token: Token | undefined): boolean =>
  token !== undefined && /^[وفبل]*(?:شركه|مجموعه|منصه|بنك|مصرف)$/u.test(token.lexeme.key);

/** No «ف» or «ك» stands between a role and the name. */
export const introducedStart = (lexeme: Lexeme): Start => {
  const proper = properStart(lexeme);
  return /^[فك]/u.test(proper.proclitics) ? (lexeme.starts[0] ?? proper) : proper;
};
