import type { Candidate, Document, Recognizer, Token } from '../../document.ts';
import { nameWordOf } from '../../lexicons/name-word.ts';
import { beginsPlace, placeOfWord } from '../../lexicons/places.ts';
import { isSayingAt } from '../../lexicons/saying-verbs.ts';
import { tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { type Judgement, judge } from './confidence.ts';
import { bylines } from './found/bylines.ts';
import { calledNames, nicknames } from './found/called-names.ts';
import { columnists } from './found/columnists.ts';
import { nextMember } from './found/enumeration.ts';
import { famousNames } from './found/famous-names.ts';
import type { FoundName } from './found/found-name.ts';
import { personFrom } from './found/found-name.ts';
import { initialNames } from './found/initial-names.ts';
import { actedNames } from './found/person-acts.ts';
import { recurrentNames } from './found/recurrent-names.ts';
import { laterMentions } from './found/surname-mentions.ts';
import { unheardNames } from './found/unheard-names.ts';
import { nextBeginning, type ParsedName, parseIntroduced, parseName } from './full-name.ts';
import { longestTown, longTownAt } from './named-place.ts';
import { isAfterNationality } from './roles/introduction.ts';
import { rolesBefore } from './roles/role.ts';
import { officialBehindRuler } from './ruler-name.ts';

/** People by the grammar of names, by their titles and roles, and by what is said of them. */
export const people: Recognizer = {
  id: 'people',
  kinds: ['person'],
  recognize: (document) => {
    const names = namesIn(document);
    return [
      ...names.map(({ candidate }) => candidate),
      ...laterMentions(document, names),
      ...calledNames(document.tokens, names),
      ...nicknames(document.tokens),
      ...initialNames(document.tokens),
      ...bylines(document),
      ...columnists(document),
      ...famousNames(document.tokens),
      ...actedNames(document.tokens),
      ...unheardNames(document.tokens),
    ];
  },
};

const namesIn = (document: Document): readonly FoundName[] => {
  const found: FoundName[] = [];
  const parsed: ParsedName[] = [];
  const { tokens } = document;
  for (let at = nextBeginning(tokens, 0); at >= 0; at = nextBeginning(tokens, at + 1)) {
    if (endsOfficeBeforeName(tokens, at)) continue;
    const behindTown = officeOfTownEnd(tokens, at);
    if (behindTown !== undefined) {
      at = behindTown - 1;
      continue;
    }
    const official = officialBehindRuler(tokens, at - 1);
    if (official !== undefined) {
      at = official - 1;
      continue;
    }
    const introduced = rolesBefore(tokens, at) !== undefined;
    const origin = isAfterNationality(tokens, at);
    const saying = isSayingAt(tokens, at - 1);
    const name = parseName(tokens, at, introduced || origin || saying);
    if (name === undefined) continue;
    parsed.push(name);
    // A name with a proclitic of its own is in apposition to nothing.
    const titled = introduced && name.start === tokens[at]?.start;
    const judgement = judge(tokens, name, { titled, origin, member: false });
    if (judgement.confidence >= grade.doubtful) {
      found.push({ name, candidate: candidateOf(name, judgement) });
    }
    // What is left of an unlikely name would be half a name.
    at = name.endToken - 1;
    if (name.parts > 1 && judgement.confidence >= grade.possible) {
      at = addMembers(document, name, found) - 1;
    }
  }
  return withRecurrent(found, recurrentNames(document, parsed));
};

/** «مدير تعليم جازان عيسى الحكمي»: a town that is a name too ends the office of the one named next. */
const endsOfficeBeforeName = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (!beginsPlace.has(lexeme) || placeOfWord(lexeme.key)?.tier !== 'sure') return false;
  if (nameWordOf(lexeme).first === 'sure') return false;
  if (tokenAfter(tokens, index) === undefined) return false;
  if (rolesBefore(tokens, index + 1)?.office === undefined) return false;
  const name = parseIntroduced(tokens, index + 1);
  return name?.startsSure === true && name.start === tokens[index + 1]?.start;
};

/** «والي تيزي وزو كمال عباس»: the index behind a town of several words that ends an office before a name. */
const officeOfTownEnd = (tokens: readonly Token[], index: number): number | undefined => {
  let town: number | undefined;
  for (let at = index; at > index - longestTown && (town ?? 0) <= index; at--) {
    town = longTownAt(tokens, at);
  }
  if (town === undefined || town <= index || tokenAfter(tokens, town - 1) === undefined)
    return undefined;
  if (rolesBefore(tokens, town)?.office === undefined) return undefined;
  const name = parseIntroduced(tokens, town);
  // «والي جهة مراكش آسفي سعيد شريف»: «سعيد» is a common word too.
  const isName = name?.startsSure === true || (name?.startsWithFirst === true && name.parts > 1);
  return isName && name?.start === tokens[town]?.start ? town : undefined;
};

/** Puts names that are in the text again and again in the place of what else was found there. */
const withRecurrent = (
  found: readonly FoundName[],
  recurrent: readonly ParsedName[],
): readonly FoundName[] => {
  if (recurrent.length === 0) return found;
  const known = new Map(found.map((one) => [one.name.start, one]));
  for (const name of recurrent) {
    const other = known.get(name.start)?.candidate;
    if ((other?.confidence ?? 0) >= grade.likely && other?.end === name.end) continue;
    const judgement = { rule: 'recurrent', confidence: grade.likely };
    known.set(name.start, { name, candidate: candidateOf(name, judgement) });
  }
  return [...known.values()].sort((one, other) => one.name.start - other.name.start);
};

/** Finds the other members of an enumeration that a name begins; gives the index behind the last. */
const addMembers = (document: Document, first: ParsedName, found: FoundName[]): number => {
  const { tokens } = document;
  let end = first.endToken;
  for (;;) {
    const name = nextMember(tokens, end);
    if (name === undefined || name.parts < 2) return end;
    const judgement = judge(tokens, name, { titled: false, origin: false, member: true });
    if (judgement.confidence < grade.doubtful) return end;
    found.push({ name, candidate: candidateOf(name, judgement) });
    end = name.endToken;
  }
};

const candidateOf = ({ start, end }: ParsedName, { rule, confidence }: Judgement): Candidate =>
  personFrom(start, end, rule, confidence);
