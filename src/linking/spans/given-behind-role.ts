import type { Token } from '../../document.ts';
import { isArabGivenName, isArabName } from '../../lexicons/arab-names.ts';
import { firstName, isFirstName, isKnownName } from '../../lexicons/names.ts';
import {
  isCompoundEnd,
  isFamilyTitle,
  isTitleAsGiven,
  isWomanAlike,
} from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isOfficeHead, isTitle, isTitleWord, titleOf } from '../../lexicons/titles.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import { isAfterNationality } from '../../recognizers/people/roles/introduction.ts';
import { type Roles, rolesBefore } from '../../recognizers/people/roles/role.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';

/** A given name and the UTF-16 offset at which it begins in its word. */
export interface Given {
  readonly token: Token;
  readonly start: number;
}

/**
 * The given name right before a lone word, where a title or an office before both leaves no other reading: «المفكر السيد
 * ياسين», «مدير المركز بقبلي الهادي سليمان», «الشاعرة اعتدال عثمان»; or where a title is inside the name («علي الشيخ خضر»).
 */
export const givenBehindRole = (tokens: readonly Token[], at: number): Given | undefined => {
  const [token, family] = [tokenBefore(tokens, at), tokens[at]?.lexeme];
  if (token?.lexeme.kind !== 'arabic' || family === undefined) return undefined;
  const { lexeme } = token;
  if (isFamilyTitle(lexeme.key)) return titleAsGiven(tokens, at) ?? givenOfTitled(tokens, at);
  if (isTitle(lexeme) || !isKnownName(family.key) || isTitle(family)) return undefined;
  const listed = listedWoman(tokens, at);
  if (listed !== undefined) return { token, start: token.start + listed.offset };
  const isName = isDefinite(lexeme.key)
    ? isDefiniteGiven(lexeme) && !hasArticle(family.key) && isIntroduced(tokens, at - 1)
    : isGivenOfWoman(lexeme) && isWoman(tokens, rolesBefore(tokens, at - 1));
  return isName ? { token, start: token.start } : undefined;
};

/**
 * «المفكر السيد ياسين», «الشيخ السيد جودة عبده»: a title behind one that is no post is the given name of an Egyptian; but
 * «العلامة السيد محمد».
 */
export const titleAsGiven = (tokens: readonly Token[], at: number): Given | undefined => {
  const token = tokenBefore(tokens, at);
  const title = tokenBefore(tokens, at - 1)?.lexeme;
  if (token === undefined || !isTitleAsGiven(token.lexeme.key) || title === undefined)
    return undefined;
  const isTitled = isTitleWord(title) && titleOf(title).definite && title.key !== 'العلامه';
  return isTitled ? { token, start: token.start } : undefined;
};

/** «لعلي الشيخ خضر،», «حسب الشيخ جعفر.»: a given name before a title, and one behind it with which the name is over. */
const givenOfTitled = (tokens: readonly Token[], at: number): Given | undefined => {
  const [family, next] = [tokens[at], tokens[at + 1]];
  const token = tokenBefore(tokens, at - 1);
  if (family === undefined || token === undefined || !isKnownName(family.lexeme.key)) {
    return undefined;
  }
  if (next?.sentence === family.sentence && next.lexeme.kind === 'arabic') return undefined;
  // «الناطق باسم الشيخ خالد»
  if (token.lexeme.spelling === 'باسم') return undefined;
  const given = token.lexeme.splits.find(
    ({ key, proclitics }) =>
      /^[ول]?$/u.test(proclitics) && isArabGivenName(key) && firstName(key) !== undefined,
  );
  return given && { token, start: token.start + given.offset };
};

/** «وحصة لوتاه، وظبية خميس»: the next of a list, whose name is over; «وحصة محمد من الميراث» is none. */
const listedWoman = (tokens: readonly Token[], at: number): ProcliticSplit | undefined => {
  const [token, next] = [tokenBefore(tokens, at), tokenAfter(tokens, at)?.lexeme];
  const { key: family = '' } = tokens[at]?.lexeme ?? {};
  // «أسف الفريق وفرحة أبيدال»
  if (!isArabName(family) && !hasArticle(family)) return undefined;
  const isOver = next?.kind !== 'arabic' || next.key.startsWith('و') || isOfficeHead(next);
  if (!isOver) return undefined;
  return token?.lexeme.splits.find(
    ({ key, proclitics }) => proclitics === 'و' && isWomanAlike(key),
  );
};

/** «الهادي», «المنصف». */
const isDefiniteGiven = ({ key }: Lexeme): boolean =>
  (isArabGivenName(key) || isFirstName(key)) && !isCompoundEnd(key);

/** An office, or the town where somebody is in office: «المدير الجهوي للصحة بقبلي». */
const isIntroduced = (tokens: readonly Token[], at: number): boolean => {
  const town = tokenBefore(tokens, at)?.lexeme;
  return (
    rolesBefore(tokens, at) !== undefined ||
    isAfterNationality(tokens, at) ||
    town?.splits.some(
      ({ key, proclitics }) => proclitics === 'ب' && placeOfWord(key) !== undefined,
    ) === true
  );
};

const isGivenOfWoman = ({ key }: Lexeme): boolean => isFirstName(key) || isWomanAlike(key);

/** «الشاعرة», «رئيسة المجمع»: what is done by her is hardly called like a woman. */
const isWoman = (tokens: readonly Token[], roles: Roles | undefined): boolean => {
  const first = roles?.title?.firstToken ?? roles?.office?.firstToken;
  const head = first === undefined ? undefined : tokens[first]?.lexeme;
  return head !== undefined && titleOf(head).text.endsWith('ة');
};
