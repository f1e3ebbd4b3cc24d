import type { Document, Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { organizationGazetteer } from '../../lexicons/organizations.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import {
  isAdjectivalTitle,
  isGradeWord,
  isOverHead,
  isProfession,
  isTitle,
  titleOf,
} from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isNisba } from '../../morphology/nisba.ts';
import { isMasculineImperfect } from '../../morphology/verb-shape.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { Trait } from '../../text/trait.ts';
import { isPlaceAfterClitic } from './given-name.ts';
import { isNamedPlace, isSettlement } from './named-place.ts';

/** A title or a role as a run of tokens. */
export interface Role {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Tokens in the longest role. */
const longest = 10;

/** Prepositions inside a role: «مستشار الأمن القومي في الإدارة الأمريكية». */
const inside = new Set(['في', 'لدى', 'باسم']);

const endsRun: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    lexeme.kind !== 'arabic' ||
    (isFunctionWord(lexeme) && !inside.has(lexeme.spelling)) ||
    (isMasculineImperfect(lexeme.key) && !isProper(lexeme.key)),
);

const isProper = (key: string): boolean =>
  organizationGazetteer().get(key).length > 0 ||
  countryOf(key) !== undefined ||
  placeOfWord(key)?.tier === 'sure';

/** Definite, of origin, or a proper name: what the word before the name must be to end a role. */
const closesRole: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    hasArticle(lexeme.key) ||
    isNisba(lexeme.key) ||
    /..ا$/u.test(lexeme.key) ||
    isProper(lexeme.key) ||
    isPlaceAfterClitic(lexeme),
);

const isComma = (token: Token | undefined): boolean =>
  token?.lexeme.text === '،' || token?.lexeme.text === ',';

const isForm: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) => titleOf(lexeme).kind === 'honorific' || isProfession(lexeme.key),
);

/** The title or role that ends right before a name, a comma between them passed over. */
export const roleBefore = (tokens: readonly Token[], index: number): Role | undefined => {
  if (index === 0) return undefined;
  if (!endsRole.isAt(tokens, index - 1) && !isNamedPlace(tokens, index - 1)) return undefined;
  const sentence = tokens[index]?.sentence;
  const comma = isComma(tokens[index - 1]);
  let at = comma ? index - 2 : index - 1;
  const end = at + 1;
  // «د.»
  if (tokens[at]?.lexeme.text === '.') at--;
  const from = at;
  while (at >= 0 && !comma && tokens[at]?.sentence === sentence) {
    if (!isForm((tokens[at] as Token).lexeme) && !isGrade(tokens, at)) break;
    at--;
  }
  // An honorific is no part of a role, but stands for one where there is no other.
  const role = roleEndingAt(tokens, at < from ? at : end - 1, sentence);
  return role ?? (at < from ? { firstToken: at + 1, endToken: end } : undefined);
};

const isGrade = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.sentence === tokens[at]?.sentence &&
    isGradeWord((tokens[at] as Token).lexeme.key) &&
    (isTitle(before.lexeme) || isGradeWord(before.lexeme.key))
  );
};

/** Whether a word or mark can be the last before a name that has a title or role. */
const endsRole = new Trait((lexeme) => {
  const { kind, definite } = titleOf(lexeme);
  return (
    /^[،,.]$/u.test(lexeme.text) ||
    isForm(lexeme) ||
    isGradeWord(lexeme.key) ||
    (kind !== 'none' && (definite || isAdjectivalTitle(lexeme.key))) ||
    (kind !== 'role' && !endsRun(lexeme) && closesRole(lexeme))
  );
});

const roleEndingAt = (
  tokens: readonly Token[],
  end: number,
  sentence: number | undefined,
): Role | undefined => {
  let head: number | undefined;
  let fallback: number | undefined;
  for (let at = end; at > end - longest; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const title = titleOf(token.lexeme);
    if (title.kind !== 'none' && at === end && isAdjectivalTitle(token.lexeme.key)) {
      fallback = at;
      continue;
    }
    if (title.kind === 'role') {
      if (at === end && !title.definite) return undefined;
      head = at;
      const above = headAbove(tokens, at, title.offset > 0);
      if (above === undefined) break;
      at = above + 1;
      continue;
    }
    if (head !== undefined && token.lexeme.key !== 'باسم') break;
    if (isForWhom(tokens, at)) continue;
    if (endsRun(token.lexeme) || (at === end && !closes(tokens, at))) break;
  }
  head ??= fallback;
  return head === undefined ? undefined : { firstToken: head, endToken: end + 1 };
};

const closes = (tokens: readonly Token[], at: number): boolean => {
  const { lexeme } = tokens[at] as Token;
  return isNamedPlace(tokens, at) || (closesRole(lexeme) && !isSettlement.has(lexeme));
};

/** «النائبة عن جهة القصرين», «المرشح المستقل عن الدائرة الأولى». */
const isForWhom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lexeme.key === 'عن' &&
  (isDeputy(tokens[at - 1]?.lexeme) || isDeputy(tokens[at - 2]?.lexeme));
const isDeputy = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && /^[وفبل]?(?:ال|ل)?(?:نائب|عضو|مرشح|ممثل)ه?$/u.test(lexeme.key);

/** The index of a head that takes the one at `at` as its complement: «النائب الأول للرئيس». */
const headAbove = (tokens: readonly Token[], at: number, clitic: boolean): number | undefined => {
  const key = (index: number): string => tokens[index]?.lexeme.key ?? '';
  if (!clitic) return isOverHead(key(at - 1)) ? at - 1 : undefined;
  if (!key(at).startsWith('لل')) return undefined;
  if (isOverHead(key(at - 1))) return at - 1;
  return isOverHead(key(at - 2)) && closesRole((tokens[at - 1] as Token).lexeme)
    ? at - 2
    : undefined;
};

/** Whether a role is a title alone, such as «الدكتور». */
export const isBareTitle = (tokens: readonly Token[], { firstToken, endToken }: Role): boolean =>
  tokens.slice(firstToken, endToken).every(({ lexeme }) => isForm(lexeme) || lexeme.text === '.');

/** Looks from a name to the right for a role in apposition: «محمد البرادعي، مدير الوكالة». */
export const roleAfter = (tokens: readonly Token[], index: number): Role | undefined => {
  const sentence = tokens[index - 1]?.sentence;
  const from = isComma(tokens[index]) ? index + 1 : index;
  const head = tokens[from];
  if (head === undefined || head.sentence !== sentence) return undefined;
  const title = titleOf(head.lexeme);
  if (title.kind !== 'role' || title.definite || title.offset > 0) return undefined;
  let end = from;
  for (let at = from + 1; at < from + longest; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || endsRun(token.lexeme)) break;
    if (closesRole(token.lexeme)) end = at;
  }
  return end === from ? undefined : { firstToken: from, endToken: end + 1 };
};

/** A role as one line, proclitics left out. */
export const roleText = ({ text, tokens }: Document, role: Role): string => {
  const first = tokens[role.firstToken] as Token;
  const last = tokens[role.endToken - 1] as Token;
  const rest = text.slice(first.end, last.end).replace(/\s+/gu, ' ');
  const title = titleOf(first.lexeme);
  return (title.kind === 'none' ? first.lexeme.text : title.text) + rest;
};
