import type { Candidate, Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { classOfHead, isOrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import {
  isAfter,
  isBeforeMinistry,
  isBeforeOther,
  isBetween,
  isDoubtfulBody,
  isNoBody,
  isPluralBody,
  isStateConstruct,
  isStateNoun,
  type StateHead,
} from '../../../lexicons/state-bodies.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { flatMapped } from '../../../text/flat-map.ts';
import { keyAt, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { agreesAsFeminine } from '../word-shape.ts';

/** Nationalities of two words among what was found before, by where they start: «الكورية الجنوبية». */
export type Nationalities = ReadonlyMap<number, Extract<Candidate, { type: 'nationality' }>>;

/** The nationalities among candidates, by where they start. */
export const nationalitiesByStart = (candidates: readonly Candidate[]): Nationalities =>
  new Map(
    flatMapped(candidates, (one) =>
      one.type === 'nationality' ? [[one.start, one] as const] : [],
    ),
  );

/** Adjectives between the noun and the nationality, at most. */
const mostBetween = 2;

/** A body of a state: «الجيش السوري», «قوات الأمن المصرية», «منتخب مصر», «الخارجية الأمريكية». */
export const stateBodyAt = (
  tokens: readonly Token[],
  index: number,
  head: StateHead,
  nationalities: Nationalities,
): OrganizationSpan | undefined => {
  const { kinds, opensConstruct } = head;
  const { key } = head.split;
  const token = tokenAt(tokens, index);
  const start = token.start + head.split.offset;
  const next = tokens[index + 1];
  if (next?.sentence !== token.sentence) {
    return kinds.includes('ministries') ? ministry(tokens, index, head) : undefined;
  }
  if (isNoBody(key, next.lexeme.key)) return undefined;
  const country = kinds.includes('beforeCountry') ? countryBehind(tokens, index) : undefined;
  if (country !== undefined) return bodyOfCountry(tokens, start, key, country);
  const team = afterTeam(tokens, index, key);
  const isPair = opensConstruct && isStateConstruct(key, next.lexeme.key);
  const isWhole = isPair || team !== undefined;
  if (!isWhole && !kinds.some((kind) => kind !== 'beforeCountry')) return undefined;
  const at = behindAdjectives(tokens, team ?? (isPair ? index + 2 : index + 1));
  const nationality = nationalityAt(tokens, at, nationalities);
  if (nationality === undefined || tokens[at]?.sentence !== token.sentence) {
    return kinds.includes('ministries') ? ministry(tokens, index, head) : undefined;
  }
  const isFeminine = agreesAsFeminine(key) || isPluralBody(key);
  if (!isPair && nationality.feminine !== isFeminine) return undefined;
  const after = tokens[nationality.endToken];
  if (isOccupationOf(key, after)) return undefined;
  const end =
    after?.sentence === token.sentence && isAfter(after.lexeme.key) ? after.end : nationality.end;
  if (isWhole || kinds.includes('definite')) {
    const isOther = isBeforeOther(tokenBefore(tokens, index)?.lexeme.key ?? '');
    if (isOther && !isWhole) return undefined;
    const confidence = !isWhole && isDoubtfulBody(key) ? grade.possible : grade.sure;
    const { code } = nationality;
    return { start, end, confidence, rule: 'state+nationality', class: 'state', code };
  }
  return nationalBody(tokens, index, head, { start, end }, nationality.endToken);
};

/** «منتخب مصر», but not «منتخبي فرنسا وإيطاليا», which are two. */
const bodyOfCountry = (
  tokens: readonly Token[],
  start: number,
  key: string,
  { end, endToken, payload: { code } }: NonNullable<ReturnType<typeof countryAt>>,
): OrganizationSpan | undefined => {
  const isTwo = /^منتخب[اي]$/u.test(key) && countryAt(tokens, endToken) !== undefined;
  return isTwo
    ? undefined
    : { start, end, confidence: grade.sure, rule: 'state+country', class: 'state', code };
};

/** «المنتخب الوطني الأول المغربي»: the index behind the adjectives before a nationality. */
const behindAdjectives = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at - from < mostBetween && isBetween(keyAt(tokens, at))) at++;
  return at;
};

/** «منتخب كرة اليد التونسي»: the index after what a team plays. */
const afterTeam = (tokens: readonly Token[], index: number, key: string): number | undefined => {
  if (key !== 'منتخب' || keyAt(tokens, index + 1) !== 'كره') return undefined;
  return isDefinite(keyAt(tokens, index + 2)) ? index + 3 : undefined;
};

// «الاحتلال الأميركي للعراق»: what was done to a country, and no army.
const isOccupationOf = (key: string, after: Token | undefined): boolean =>
  key === 'الاحتلال' && after?.lexeme.key.startsWith('ل') === true;

/** The country behind a head, or behind «دولة»: «سفارة دولة قطر». */
const countryBehind = (tokens: readonly Token[], index: number): ReturnType<typeof countryAt> => {
  const at = isStateNoun(keyAt(tokens, index + 1)) ? index + 2 : index + 1;
  const country = countryAt(tokens, at);
  return country?.start === tokens[at]?.start ? country : undefined;
};

/** «بيان الخارجية», «أعلنت الداخلية», «بلاغ للداخلية»; but «أعلنت الخارجية الفرنسية» has its country. */
const ministry = (
  tokens: readonly Token[],
  index: number,
  { split: { offset } }: StateHead,
): OrganizationSpan | undefined => {
  const { start, end } = tokenAt(tokens, index);
  const before = tokenBefore(tokens, index)?.lexeme.key ?? '';
  const isPlain = offset === 0 || (tokens[index]?.lexeme.key.startsWith('لل') ?? false);
  if (!isPlain || !isBeforeMinistry(before)) return undefined;
  return {
    start: start + offset,
    end,
    confidence: grade.likely,
    rule: 'ministry',
    class: 'government',
  };
};

/** «البريد التونسي», «الخارجية الأمريكية»; but not «وزيرة الخارجية الأمريكية», «العلاقات الخارجية». */
const nationalBody = (
  tokens: readonly Token[],
  index: number,
  { kinds, split: { key, offset } }: StateHead,
  { start, end }: Pick<OrganizationSpan, 'start' | 'end'>,
  endToken: number,
): OrganizationSpan | undefined => {
  const previous = tokenBefore(tokens, index)?.lexeme;
  const before = previous?.key ?? '';
  // «وزارة الخارجية الأمريكية» is one name.
  if (previous !== undefined && isOrganizationHead(previous)) return undefined;
  if (isBeforeOther(before)) return undefined;
  // «الاتحاد الجنوب أفريقي لكرة القدم»
  if (key === 'الاتحاد' && goesOn(tokens[endToken])) return undefined;
  const isMinistry = kinds.includes('ministries');
  if (isMinistry && (offset > 0 || /^(?:[وفبك]?ال|لل)/u.test(before))) return undefined;
  const is = isMinistry ? 'government' : classOfHead(key);
  return { start, end, confidence: grade.likely, rule: 'national-body', class: is };
};

/** Whether what a federation is for follows. */
const goesOn = (next: Token | undefined): boolean => isAmong('causes', next?.lexeme.key ?? '');

interface NationalityHere {
  readonly end: number;
  /** Exclusive. */
  readonly endToken: number;
  /** None of a state of the past. */
  readonly code: string | undefined;
  readonly feminine: boolean;
}

/** An adjective of a country with the article at an index, of two words perhaps. */
const nationalityAt = (
  tokens: readonly Token[],
  at: number,
  nationalities: Nationalities,
): NationalityHere | undefined => {
  const token = tokens[at];
  if (token === undefined || !isDefinite(token.lexeme.key)) return undefined;
  const nationality = nationalityOf(token.lexeme);
  const found = nationalities.get(token.start);
  if (nationality === null && found === undefined) return undefined;
  const feminine = token.lexeme.key.endsWith('ه');
  if (found !== undefined && found.end > token.end) {
    return { end: found.end, endToken: at + 2, code: found.value?.code, feminine };
  }
  return { end: token.end, endToken: at + 1, code: nationality?.code, feminine };
};
