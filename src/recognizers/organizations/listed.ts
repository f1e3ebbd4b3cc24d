import type { OrganizationClass, Token } from '../../document.ts';
import { type Nationality, nationalityOf } from '../../lexicons/nationalities.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import {
  type AcronymList,
  acronyms,
  beginsOrganization,
  classOfList,
  type OrganizationList,
  organizationAt,
} from '../../lexicons/organizations.ts';
import { isDefinite } from '../../morphology/article.ts';
import { hyphens } from '../../text/characters.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { mostly, Trait } from '../../text/trait.ts';
import { agreesAsFeminine } from './word-shape.ts';

/** A name that a list has. */
export interface KnownName {
  /** UTF-16 offset, proclitics left out. */
  readonly start: number;
  readonly end: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly kind: OrganizationList | AcronymList;
  /** Its country, when a nationality that belongs to the name gives it: ISO 3166-1 alpha-2. */
  readonly code?: string;
}

/** Lists of bodies of states, so that a nationality belongs to the name. */
const everywhere: ReadonlySet<KnownName['kind']> = new Set([
  'nationalBodies',
  'nationalParties',
  'nationalSocieties',
  'government',
  'courts',
]);

/** Whether names of a kind are organizations wherever they occur; of no kind, that they are not. */
export const isCertain = (kind: KnownName['kind'] | undefined): boolean =>
  kind !== undefined && !/In(?:Context|Sport)$/u.test(kind);

/** What class of organization a listed name is of. */
export const classOfKnown = (known: KnownName | undefined): OrganizationClass | undefined =>
  known === undefined ? undefined : classOfList(known.kind);

/** The longest listed organization that begins at a token. */
export const knownAt = (tokens: readonly Token[], index: number): KnownName | undefined => {
  const acronym = acronymAt(tokens, index);
  if (acronym !== undefined) return acronym;
  const match = organizationAt(tokens, index);
  if (match === undefined) return undefined;
  const { start, end, endToken, payload: kind } = match;
  const tail = kind === 'companies' ? tokenAfter(tokens, endToken - 1) : undefined;
  if (tail !== undefined && isAmong('companyTails', tail.lexeme.key)) {
    // «سامسونغ إلكترونيكس»
    return { start, end: tail.end, endToken: endToken + 1, kind };
  }
  const arm = tail === undefined ? undefined : regionalArm(tokens, tail);
  if (arm !== undefined) return { start, end: arm.end, endToken: arm.index + 1, kind };
  // «مجلس الشيوخ الأمريكي»
  const isOfState =
    (everywhere.has(kind) && !isOfMany(tokens, endToken)) || isCouncil(tokens, endToken);
  let next = isOfState ? tokenAfter(tokens, endToken - 1) : undefined;
  // «الهلال الأحمر العربي السوري»
  const isArab = kind === 'nationalSocieties' && next?.lexeme.key === 'العربي';
  if (isArab) next = tokenAfter(tokens, endToken);
  const feminine = agreesAsFeminine(withoutProclitics(tokens, index, start));
  // «لاعب برشلونة الإسباني الفرنسي …» has one of his own.
  const isBody = everywhere.has(kind) || kind === 'international';
  const ofTwo = isBody ? endOfTwoNations(tokens, endToken, feminine) : undefined;
  if (ofTwo !== undefined) return { start, end: ofTwo.end, endToken: ofTwo.index + 1, kind };
  const nationality = next === undefined ? null : agreeing(next, feminine);
  if (next === undefined || nationality === null) return { start, end, endToken, kind };
  return { start, end: next.end, endToken: next.index + 1, kind, code: nationality.code };
};

/** «فولكس واجن الشرق الأوسط», «مايكروسوفت الشرق الأوسط وأفريقيا»: the last token of the region that an arm of a company serves. */
const regionalArm = (tokens: readonly Token[], first: Token): Token | undefined => {
  if (first.lexeme.key !== 'الشرق') return undefined;
  const middle = tokenAfter(tokens, first.index);
  if (middle?.lexeme.key !== 'الاوسط') return undefined;
  const next = tokenAfter(tokens, middle.index);
  if (next?.lexeme.key === 'وافريقيا') return next;
  const africa = next?.lexeme.key === 'وشمال' ? tokenAfter(tokens, next.index) : undefined;
  return africa?.lexeme.key === 'افريقيا' ? africa : middle;
};

/** «المحكمة الجنائية الدولية الغامبية فاتو بنسودا»: what is of many countries has no nationality. */
export const isOfMany = (tokens: readonly Token[], endToken: number): boolean =>
  /^ال(?:دولي|عالمي|اوروبي|افريقي)ه?$/u.test(keyAt(tokens, endToken - 1));

/** «مجلس الأمن الروسي» is no council of the United Nations. */
const isCouncil = (tokens: readonly Token[], endToken: number): boolean =>
  tokens[endToken - 1]?.lexeme.key === 'الامن' &&
  /^[وفبلك]*مجلس$/u.test(keyAt(tokens, endToken - 2));

/** The nationality with the article that agrees with what is before it: «الأمريكي» of «مجلس». */
const agreeing = ({ lexeme }: Token, feminine: boolean): Nationality | null =>
  isDefinite(lexeme.key) && agreesAsFeminine(lexeme.key) === feminine
    ? nationalityOf(lexeme)
    : null;

/** «الغرفة التجارية المغربية البرازيلية»: the last of two nationalities, which is that of a body of both. */
const endOfTwoNations = (
  tokens: readonly Token[],
  at: number,
  feminine: boolean,
): Token | undefined => {
  const first = tokenAfter(tokens, at - 1);
  const one = first === undefined ? null : agreeing(first, feminine);
  const second = first === undefined || one === null ? undefined : tokenAfter(tokens, first.index);
  const other = second === undefined ? null : agreeing(second, feminine);
  return other === null || other.code === one?.code ? undefined : second;
};

/** The search key of the first word of a name. */
const withoutProclitics = (tokens: readonly Token[], index: number, start: number): string => {
  const token = tokenAt(tokens, index);
  const from = start - token.start;
  return token.lexeme.splits.find(({ offset }) => offset === from)?.key ?? token.lexeme.key;
};

/** Where an acronym can begin, proclitics of the first word left out; -1 where none can. */
const readAcronym = (lexeme: Lexeme): number => {
  if (lexeme.kind !== 'arabic') return -1;
  const { heads, listOf } = acronyms();
  for (const { key, offset } of lexeme.splits) {
    const letters = key.includes('.') ? key.replaceAll('.', '') : key;
    if (heads.has(letters) || listOf(letters) !== undefined) return offset;
  }
  return -1;
};
const acronymOffset: (lexeme: Lexeme) => number = mostly('listed/acronymOffset', -1, readAcronym);

/** Whether the letters of a word are among those of any acronym. */
const isInAcronym = new Trait(
  'listed/isInAcronym',
  ({ kind, key }) => kind === 'arabic' && acronyms().list.includes(key.replaceAll('.', '')),
);

/** Whether a listed organization may begin with a word. */
export const opensKnown = (lexeme: Lexeme): boolean =>
  acronymOffset(lexeme) >= 0 || beginsOrganization.has(lexeme);

const maxNameTokens = 9;

/** «أ ف ب», «أ.ف.ب», «سي إن إن»: letters or their names, points between them or not. */
const acronymAt = (tokens: readonly Token[], index: number): KnownName | undefined => {
  const first = tokens[index];
  const offset = first === undefined ? -1 : acronymOffset(first.lexeme);
  if (first === undefined || offset < 0) return undefined;
  const { listOf } = acronyms();
  let letters = '';
  let found: KnownName | undefined;
  for (let at = index; at < index + maxNameTokens; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== first.sentence) break;
    const { text, key } = token.lexeme;
    if (text === '.' || hyphens.has(text)) continue;
    if (at > index && !isInAcronym.has(token.lexeme)) break;
    const pointed = key.includes('.');
    const added = at === index ? key.slice(offset) : key;
    letters += pointed ? added.replaceAll('.', '') : added;
    // One word alone is no acronym («دبا» is a town), unless it is written with points.
    const kind = at > index || pointed ? listOf(letters) : undefined;
    if (kind !== undefined) {
      found = { start: first.start + offset, end: token.end, endToken: at + 1, kind };
    }
  }
  return found;
};
