import type { Candidate, Document, Token } from '../../document.ts';
import { isArabGivenName, isArabName } from '../../lexicons/arab-names.ts';
import { isCompoundFirst } from '../../lexicons/compound-words.ts';
import { lazy } from '../../lexicons/load.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { firstName } from '../../lexicons/names.ts';
import { isAppointing, isCompoundEnd, isJoiner } from '../../lexicons/people-words.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { rolesBefore } from '../../recognizers/people/roles/role.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { isGivenOfKnown, isKnownSurname } from '../known-people.ts';
import { isPost } from '../signs/posts.ts';
import { uniform } from '../uniform.ts';

/** Words of the shortest name that can be two. */
const shortestRow = 4;

/**
 * Makes several people of a name that goes on behind a family name: subject and object of a verb, as in
 * «استقبل الباجي قايد السبسي يوسف الشاهد», «عين الرئيس قيس سعيد أحمد الحشاني رئيسا», and of lists without commas.
 */
export const withPeopleInRow = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const named = lazy(() => namesOfText(tokens, candidates));
  return flatMapped(candidates, (candidate) => {
    if (!isFoundPerson(candidate)) return [candidate];
    const end = firstEndingAfter(tokens, candidate.end - 1) + 1;
    const people: Candidate[] = [];
    let rest: Candidate = candidate;
    let first = firstEndingAfter(tokens, candidate.start);
    if (isKnownPair(tokens, first, end)) {
      const [last, next] = [tokenAt(tokens, first + 1), tokenAt(tokens, first + 2)];
      return [uniform(candidate, { end: last.end }), uniform(candidate, { start: next.start })];
    }
    while (end - first >= shortestRow) {
      const second = secondOf(tokens, first, end, named());
      const [last, next] = [tokens[second - 1], tokens[second]];
      if (second === 0 || last === undefined || next === undefined) break;
      people.push(uniform(rest, { end: last.end }));
      rest = uniform(rest, { start: next.start });
      first = second;
    }
    return [...people, rest];
  });
};

/** «يستقبل باراك أوباما نتنياهو»: the name of somebody known, and the surname of somebody else. */
const isKnownPair = (tokens: readonly Token[], first: number, end: number): boolean => {
  if (end !== first + 3) return false;
  const [given = '', family = '', other = ''] = tokens
    .slice(first, end)
    .map(({ lexeme }) => lexeme.key);
  return isGivenOfKnown(given, family) && other !== family && isKnownForeigner(other);
};

const isKnownForeigner = (key: string): boolean =>
  isKnownSurname(key) && !isArabName(key) && !isDefinite(key);

/** Words of the longest name that shows where another begins. */
const longestNamed = 4;

/** The names of two words to four in a text, as search keys. */
const namesOfText = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const first = firstEndingAfter(tokens, start);
    const last = firstEndingAfter(tokens, end - 1);
    if (tokens[first]?.start !== start || last === first || last >= first + longestNamed) continue;
    names.add(keysOf(tokens, first, last + 1));
  }
  return names;
};

/** The token with which the second person begins; 0 when there is one alone. */
const secondOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  named: ReadonlySet<string>,
): number => {
  // «وزير الصناعة في حكومة يوسف الشاهد زياد العذاري»
  if (isGiven(tokens[first + 2]) && isNamed(tokens, first, named)) return first + 2;
  // «مدير قاعة أحمد سالم الأزايدة خالد الخطيب», where the text has «أحمد سالم الأزايدة» too
  for (let at = first + 3; at + 2 <= end && at <= first + longestNamed; at++) {
    if (isGiven(tokens[at]) && named.has(keysOf(tokens, first, at))) return at;
  }
  for (let at = first + 2; at + 2 <= end; at++) {
    if (isFamilyAlone(tokens[at - 1]) && isGiven(tokens[at])) return at;
  }
  // «محمد إدريس ديبي خليفة حفتر»
  if (isNoGiven(tokens[end - 3]) && isNamed(tokens, end - 2, none)) return end - 2;
  const middle = first + 2;
  // «عين الوزير صالح بن غانم العلي وزيرا»
  const isLineage = isJoiner(tokenAt(tokens, middle - 1).lexeme);
  if (end !== first + 4 || isLineage || !isAppointed(tokens, first, end)) return 0;
  return isGiven(tokens[middle]) || isForeignGiven(tokens[middle]) ? middle : 0;
};

/** «برابوو» of «عين الرئيس جوكو ويدودو برابوو سوبيانتو وزيرا». */
const isForeignGiven = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isJoiner(token.lexeme) &&
  (firstName(token.lexeme.key) === 'sure' || isForeign(token.lexeme));

/** Whether two words, of which the second is no given name, are known for a whole name, or are one of the text. */
const isNamed = (tokens: readonly Token[], at: number, named: ReadonlySet<string>): boolean => {
  const [given, family] = [tokens[at]?.lexeme.key ?? '', tokens[at + 1]?.lexeme.key ?? ''];
  // «عبد العزيز», «نور الدين»
  if (isCompoundFirst(given) || isCompoundEnd(family)) return false;
  const words = `${given} ${family}`;
  return !isArabGivenName(family) && (named.has(words) || isGivenOfKnown(given, family));
};

const keysOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lexeme }) => lexeme.key)
    .join(' ');

/** «السبسي», but neither «الهادي» nor «العربي», which are given names too. */
const isFamilyAlone = (token: Token | undefined): boolean => {
  const key = token?.lexeme.key ?? '';
  return isDefiniteNisba(key) && !isArabGivenName(key) && !isArabGivenName(key.slice(2));
};

/** «ديبي»: a word that is nobody's given name, so that another person begins behind it. */
const isNoGiven = (token: Token | undefined): boolean => {
  const key = token?.lexeme.key ?? '';
  return !isArabGivenName(key) && !isCompoundEnd(key) && !(token && isJoiner(token.lexeme));
};

const none: ReadonlySet<string> = new Set();

const isGiven = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isJoiner(token.lexeme) &&
  firstName(token.lexeme.key) === 'sure' &&
  isArabGivenName(token.lexeme.key);

/** «عين الرئيس … رئيسا», «كلف رئيس الحكومة … مديرا». */
const isAppointed = (tokens: readonly Token[], first: number, end: number): boolean => {
  const roles = rolesBefore(tokens, first);
  const role = roles?.office ?? roles?.title;
  const verb = tokens[(role?.firstToken ?? 0) - 1]?.lexeme.key ?? '';
  const post = tokens[end]?.lexeme;
  return role !== undefined && isAppointing(verb) && post !== undefined && isPost(post);
};
