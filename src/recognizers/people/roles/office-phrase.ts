import type { Token } from '../../../document.ts';
import { isFurtherTask, titleOf } from '../../../lexicons/titles.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { isNamedPlace, longestTown, longTownAt } from '../named-place.ts';
import { endsBefore, leadsOn } from './office-limits.ts';
import { type OfficePart, partOfWord } from './office-part.ts';

/** Words in the longest office, its head among them. */
export const longestOffice = 11;

interface OfficePhrase {
  /** Behind the last word with which it is complete; the head's index when it never is. */
  readonly end: number;
  /** Where the grammar of the office stops, complete or not. */
  readonly stop: number;
}

/** An office that is being read from its head on. */
interface OfficeReading {
  readonly head: number;
  /** Whether «في» leads to places alone, as behind a name. */
  readonly closed: boolean;
  /** Behind the last word with which it is complete. */
  end: number;
  words: number;
  /** Whether it needs no further word. */
  complete: boolean;
  /** Whether its last word is part of a foreign name. */
  foreign: boolean;
  /** Whether a quotation is open. */
  quoted: boolean;
}

/**
 * Reads an office from its head on, as far as its grammar goes: a head, nouns up to a definite one or
 * a name, adjectives, complements with ل and ب, «و» and a further definite noun. So «نائب الرئيس
 * الأميركي دعم المعارضة» ends before «دعم», since an indefinite noun follows no complete office.
 * @param limit index that the office does not go beyond.
 * @param closed whether «في» leads to places alone, as behind a name.
 */
const officePhrase = (
  tokens: readonly Token[],
  head: number,
  limit: number,
  closed = false,
): OfficePhrase => {
  const { lexeme, sentence } = tokenAt(tokens, head);
  const complete = titleOf(lexeme).definite;
  const end = complete ? head + 1 : head;
  const office = { head, closed, end, words: 1, complete, foreign: false, quoted: false };
  let at = head + 1;
  for (; at < limit && office.words < longestOffice; at++) {
    if (tokens[at]?.sentence !== sentence) break;
    if (!office.complete && isTownUpTo(tokens, at, limit)) return { end: limit, stop: limit };
    if (!takesWord(office, tokens, at)) break;
  }
  return { end: office.end, stop: at };
};

/** Takes a further word into an office; false where the office is over before it. */
const takesWord = (office: OfficeReading, tokens: readonly Token[], at: number): boolean => {
  const { head, closed, complete } = office;
  if (complete && joinsApart(tokens, at)) return true;
  if (complete && joinsTask(tokens, at)) {
    office.complete = false;
    office.words++;
    return true;
  }
  const part = partAt(tokens, at);
  const isOver = complete
    ? endsBefore(tokens, at, part, at === head + 1, closed)
    : breaksOff(tokens, at, part);
  if (isOver) return false;
  if (part === 'quote') {
    office.quoted = !office.quoted;
    if (complete && !office.quoted) office.end = at + 1;
    return true;
  }
  office.words++;
  if (part === 'stop') return true;
  if (part !== 'link') return takesNoun(office, part, at);
  if (!(complete && leadsOn(tokens, at, closed)) && at !== head + 1) return false;
  office.complete = false;
  office.foreign = false;
  return true;
};

/** Takes a noun, an adjective or a name into an office; false for a name behind a complete one. */
const takesNoun = (office: OfficeReading, part: OfficePart, at: number): boolean => {
  const { complete, foreign } = office;
  const isName = part === 'place' || part === 'foreign';
  if (isName && complete && !foreign) return false;
  office.foreign = part === 'foreign' || (part === 'place' && (foreign || !complete));
  office.complete = part !== 'noun' && part !== 'clitic';
  if (office.complete) office.end = at + 1;
  return true;
};

/** «تيزي وزو»: a town of several words that ends right at an index. */
const isTownUpTo = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at >= limit - longestTown && longTownAt(tokens, at) === limit;

/** True when an office that still needs its complement cannot go on with this word. */
const breaksOff = (tokens: readonly Token[], at: number, part: OfficePart): boolean =>
  part === 'joined' || (part === 'stop' && !isJoinedHead(tokens, at));

const partAt = (tokens: readonly Token[], at: number): OfficePart => {
  if (isNamedPlace(tokens, at)) return 'place';
  return isOfRelations(tokens, at) ? 'link' : partOfWord(tokenAt(tokens, at).lexeme);
};

/** «الوزير المكلف بالعلاقة مع البرلمان محمد حسين»: «مع» behind relations. */
export const isOfRelations = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lexeme.spelling === 'مع' && /علاق(?:ه|ات)$/u.test(keyAt(tokens, at - 1));

/** «وزير البيئة و الشؤون المحلية رياض المؤخر»: «و» written apart. */
export const joinsApart = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lexeme.key === 'و' && next !== undefined && partOfWord(next.lexeme) === 'definite'
  );
};

/** «وزير الثقافة وتنمية المجتمع سالم الكعبي»: a further task, whose complement is next. */
export const joinsTask = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    next?.sentence === token.sentence &&
    isFurtherTask(token.lexeme) &&
    partOfWord(next.lexeme) === 'definite' &&
    titleOf(next.lexeme).kind === 'none'
  );
};

/** «مؤسس ورئيس الجمعية»: whether a head joins another that waits for its complement. */
const isJoinedHead = (tokens: readonly Token[], at: number): boolean => {
  const { lexeme } = tokenAt(tokens, at);
  const { kind, definite, offset } = titleOf(lexeme);
  return lexeme.key.startsWith('و') && kind === 'role' && !definite && offset === 1;
};

/** Whether an office that begins at a head is complete right before an index. */
export const reaches = (tokens: readonly Token[], head: number, index: number): boolean =>
  officePhrase(tokens, head, index).end === index;

/** The office that begins behind a name: its «في» leads to places alone. */
export const officeBehindName = (
  tokens: readonly Token[],
  head: number,
  limit: number,
): OfficePhrase => officePhrase(tokens, head, limit, true);
