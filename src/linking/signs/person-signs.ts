import type { Token } from '../../document.ts';
import { isArabName } from '../../lexicons/arab-names.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { firstName, isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isOwnRelative } from '../../lexicons/own-relatives.ts';
import {
  isCalled,
  isHuman,
  isNamedThing,
  isNamesake,
  isRelative,
} from '../../lexicons/people-words.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { analysisOf, takesArticle } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isAfterNationality } from '../../recognizers/people/roles/introduction.ts';
import { rolesBefore } from '../../recognizers/people/roles/role.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import { splitFrom } from '../../text/clitics/split-from.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

/**
 * What is right before a word that introduces a person: «الآنسة», «الإسباني», «وقال», «شقيقه», «تدعى».
 * `thing` is the nationality of what has a name of its own: «فريقه الألماني».
 */
export const introductionAt = (
  tokens: readonly Token[],
  at: number,
): 'title' | 'office' | 'other' | 'thing' | undefined => {
  const before = tokenBefore(tokens, at);
  if (before === undefined) return undefined;
  const roles = rolesBefore(tokens, at);
  if (roles?.title !== undefined) return 'title';
  if (roles !== undefined) return 'office';
  if (isSaying(before.lexeme) || isOwnRelative(before.lexeme)) return 'other';
  if (isCalled(before.lexeme) || isHuman(before.lexeme)) return 'other';
  if (!isAfterNationality(tokens, at)) return undefined;
  return isAfterNamedThing(tokens, at, isAnyThing) ? 'thing' : 'other';
};

/**
 * Whether a thing with a name of its own is before a word, definite words between them: «فريقه الألماني»,
 * «وكالة الأنباء السورية», «القمر الصناعي».
 */
export const isAfterNamedThing = (
  tokens: readonly Token[],
  index: number,
  isThing = isNamedThing,
): boolean => {
  for (let at = index - 1; at >= index - longestChain; at--) {
    const noun = tokenBefore(tokens, at + 1)?.lexeme;
    if (noun === undefined || noun.kind !== 'arabic') return false;
    const { stem } = analysisOf(noun);
    const head = lexemeOf(stem, 'arabic');
    if (at < index - 1 && isThing(head)) return stem !== 'اسم';
    if (!hasArticle(noun.key)) return false;
  }
  return false;
};

/** «المستشفى» is called after people too. */
const isAnyThing = (lexeme: Lexeme): boolean => isNamedThing(lexeme) || isNamesake(lexeme);

/** Words that are looked at before a name. */
const longestChain = 4;

/** «سفيان ونذير»: whether another name is beside a word, joined with «و». */
export const isEnumerated = (tokens: readonly Token[], at: number, start: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isJoined = token !== undefined && splitFrom(token, start)?.proclitics === 'و';
  if (isJoined && before?.lexeme.splits.some(({ key }) => isKnownName(key)) === true) return true;
  return after?.lexeme.splits.some(isJoinedName) === true;
};

const isJoinedName = ({ key, proclitics }: ProcliticSplit): boolean =>
  proclitics === 'و' && firstName(key) !== undefined;

/** «المواطن "هشام"», «الفتاة المصرية "إيمان"», «أحمد حسام "ميدو"»: whether a person is before the quotes. */
export const isPersonal = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lexeme } = token;
  if (isTitle(lexeme) || isHuman(lexeme)) return true;
  // «الصيد» is fishing too.
  const isNoun = hasArticle(lexeme.key) && takesArticle(lexeme);
  if (isKnownName(lexeme.key) && !isNoun) return true;
  // «والده "حسين"», «المدعو "رازي"»
  if (isRelative(searchKey(analysisOf(lexeme).stem)) || isCalled(lexeme)) return true;
  return nationalityOf(lexeme) !== null && isPersonal(tokens, at - 1);
};

/** «كامبرلاند»: spelt like people's names all over the world, and no Arab's. */
export const isSpeltForeign = (lexeme: Lexeme): boolean =>
  !isArabName(lexeme.key) && isSpeltLikeName(lexeme);
