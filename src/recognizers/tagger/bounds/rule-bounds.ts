import type { Candidate, Document, EntityType, Token } from '../../../document.ts';
import { isKnownName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isPaper, organizationAt } from '../../../lexicons/organizations.ts';
import { communeWord, directionWord, isCompoundAdjective } from '../../../lexicons/place-words.ts';
import { isPersonalTitle } from '../../../lexicons/titles.ts';
import { firstEndingAfter } from '../../../text/binary-search.ts';
import { tatweel } from '../../../text/characters.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import type { NameClass } from '../decoding/labels.ts';
import { spanBetween, type TaggedSpan } from '../tag.ts';

/** Where names of one type that a rule is rather sure of begin and end, in tokens. */
interface Bounds {
  readonly endFrom: ReadonlyMap<number, number>;
  readonly startTo: ReadonlyMap<number, number>;
}

/** The bounds by which spans of the model are cut, for organizations and places. */
type RuleBounds = Readonly<Partial<Record<NameClass, Bounds>>>;

/** Where bodies and places that the rules propose begin and end. */
export const ruleBounds = (document: Document, earlier: readonly Candidate[]): RuleBounds => ({
  ORG: boundsOf(document, earlier, 'organization'),
  LOC: boundsOf(document, earlier, 'place'),
});

const boundsOf = ({ tokens }: Document, earlier: readonly Candidate[], of: EntityType): Bounds => {
  const endFrom = new Map<number, number>();
  const startTo = new Map<number, number>();
  for (const { type, start, end, confidence } of earlier) {
    if (type !== of || confidence < grade.likely) continue;
    const first = firstEndingAfter(tokens, start);
    const last = firstEndingAfter(tokens, end - 1);
    endFrom.set(first, Math.max(last + 1, endFrom.get(first) ?? 0));
    startTo.set(last + 1, first);
  }
  return { endFrom, startTo };
};

/** «رئيس المجلس الإسلامي الشيعي الأعلى الشيخ | علي الخطيب»: a body with the title of whoever is named next. */
const endsWithTitle = (
  tokens: readonly Token[],
  { tagClass, firstToken, endToken }: TaggedSpan,
): boolean => {
  const [last, next] = [tokens[endToken - 1], tokens[endToken]];
  if (tagClass !== 'ORG' || endToken < firstToken + 3 || last === undefined) return false;
  if (next?.sentence !== last.sentence) return false;
  return isPersonalTitle(last.lexeme.key) && isKnownName(next.lexeme.key);
};

/**
 * A span that runs from one name of the rules over another is the first of them: «ميليشيات الحوثي قرب
 * اللواء الخامس مدرع»; a town is itself without its country's adjective: «فالنسيا الفنزويلية»; of a commune
 * its name is that of a place: «جماعة مرتيل».
 */
export const withinRule = (
  { tokens }: Document,
  span: TaggedSpan,
  bounds: RuleBounds,
): TaggedSpan => {
  const endingAt = (end: number): TaggedSpan => spanBetween(span.firstToken, end, span);
  const apart = endBeforeStroke(tokens, span);
  if (apart < span.endToken) return endingAt(apart);
  const hasWordTooMany =
    isNationalClub(tokens, span) || isUnionAndOther(tokens, span) || endsWithTitle(tokens, span);
  if (hasWordTooMany) return endingAt(span.endToken - 1);
  const commune = communeOf(tokens, span, bounds);
  if (commune !== undefined) return commune;
  const { endFrom, startTo } = bounds[span.tagClass] ?? {};
  const endToken = endFrom?.get(span.firstToken);
  if (endToken === undefined || endToken >= span.endToken) return span;
  const second = startTo?.get(span.endToken);
  if (second !== undefined && second >= endToken) return endingAt(endToken);
  // «الشركة الوطنية للإسكان شمال جدة»
  const next = tokens[endToken]?.lexeme;
  if (span.tagClass === 'ORG' && next !== undefined && directionWord(next) !== null) {
    return endingAt(endToken);
  }
  const last = tokens[span.endToken - 1];
  const isAdjective =
    span.tagClass === 'LOC' &&
    endToken === span.endToken - 1 &&
    last !== undefined &&
    (nationalityOf(last.lexeme) !== null || (endToken === span.firstToken + 1 && isPraise(last)));
  return isAdjective ? endingAt(endToken) : span;
};

/** «مدينة مشهد المقدسة», but «سلا الجديدة»: a common adjective of a town that makes no other of it. */
const isPraise = ({ lexeme }: Token): boolean =>
  /^ال.{3,}ه$/.test(lexeme.key) && isOrdinaryWord(lexeme) && !isCompoundAdjective(lexeme);

/** The place in what the model takes for a body: «جماعة مرتيل», «إقليم الحوز». */
const communeOf = (
  tokens: readonly Token[],
  { tagClass, firstToken, endToken, confidence }: TaggedSpan,
  { LOC, ORG }: RuleBounds,
): TaggedSpan | undefined => {
  const head = tokens[firstToken];
  if (tagClass !== 'ORG' || head === undefined || communeWord(head.lexeme) === null)
    return undefined;
  const end = LOC?.endFrom.get(firstToken + 1);
  return end === undefined || end > endToken || ORG?.endFrom.get(firstToken) !== undefined
    ? undefined
    : { tagClass: 'LOC', firstToken: firstToken + 1, endToken: end, confidence };
};

/** «البرلمان بـالرباط»: a preposition that is written on with a stroke is in no name. */
const endBeforeStroke = (
  tokens: readonly Token[],
  { firstToken, endToken }: TaggedSpan,
): number => {
  for (let at = firstToken + 1; at < endToken; at++) {
    const { kind, text } = tokenAt(tokens, at).lexeme;
    if (kind === 'arabic' && text.charCodeAt(1) === tatweel && /^[بلك]ـ./.test(text)) return at;
  }
  return endToken;
};

/** «الهلال السوداني», «الشرطة العراقي»: a club and its country; «الاتحاد الألماني» is a federation. */
const isNationalClub = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  const last = tokens[endToken - 1];
  if (tagClass !== 'ORG' || endToken < firstToken + 2 || last === undefined) return false;
  if (nationalityOf(last.lexeme)?.form !== 'masculine') return false;
  if (/^[ولب]*الاتحاد$/u.test(keyAt(tokens, firstToken))) return false;
  const club = organizationAt(tokens, firstToken);
  return club !== undefined && /^clubs/u.test(club.payload) && club.endToken === endToken - 1;
};

/** «اختارت الأمم المتحدة السعودية»: a union of states has no nationality; a paper's is not in its name. */
const isUnionAndOther = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): boolean => {
  const last = tokens[endToken - 1];
  if (tagClass !== 'ORG' || endToken < firstToken + 2 || last === undefined) return false;
  const nationality = nationalityOf(last.lexeme);
  if (nationality?.definite !== true) return false;
  const isPaperAlone = endToken === firstToken + 2 && isPaper(keyAt(tokens, firstToken));
  const union = organizationAt(tokens, firstToken);
  const isUnion = union?.payload === 'international' && union.endToken === endToken - 1;
  return isUnion || (isPaperAlone && nationality.form === 'feminine');
};
