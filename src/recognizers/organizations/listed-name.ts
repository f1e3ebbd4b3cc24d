import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { headIs } from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { classOfList, isSpeltAsCompany, organizationAt } from '../../lexicons/organizations.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isFeminineSaying, isSaying } from '../../lexicons/saying-verbs.ts';
import { takesArticle } from '../../lexicons/stems.ts';
import { isOfficeHead } from '../../lexicons/titles.ts';
import { endingBefore, keyAt, tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { quotedAt } from '../enclosed.ts';
import { grade } from '../grades.ts';
import { isProductAt } from './companies/products.ts';
import type { KnownName } from './listed.ts';
import { isCited, isMarkedOff, isPlaceFromHead, signsText } from './media/cited-sources.ts';
import { mediumInDateline } from './media/dateline-media.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { areTwoBrothers } from './parties/brothers.ts';

/** A listed name. One that is another word too needs a context. */
export const weighListed = (
  tokens: readonly Token[],
  index: number,
  known: KnownName,
): OrganizationSpan | undefined => {
  const { start, end, endToken, kind, code } = known;
  const token = tokenAt(tokens, index);
  switch (kind) {
    case 'mediaInContext':
      return weighMedium(tokens, index, known);
    case 'companiesInContext': {
      const sign = companySign(tokens, index, known);
      if (sign === undefined) return undefined;
      const rule = `listed+${sign}`;
      return { start, end, confidence: grade.likely, rule, class: classOfList(kind) };
    }
    case 'partiesInContext':
      return isOfPoliticians(tokens, index) || isQuoted(tokens, index, end)
        ? { start, end, confidence: grade.sure, rule: 'listed+party', class: classOfList(kind) }
        : undefined;
    case 'companiesAsSpelt': {
      const isSo = isSpeltAsCompany(token.lexeme.spelling.slice(start - token.start));
      return isSo
        ? { start, end, confidence: grade.likely, rule: 'listed', class: classOfList(kind) }
        : undefined;
    }
    default:
      if (isZeal(tokens, index, start) || isSought(tokens, index)) return undefined;
      if (isDayOfEvent(tokens, index)) return undefined;
      if (kind === 'parties' && areTwoBrothers(tokens, index)) return undefined;
      if (hasProducts(kind) && isProductAt(tokens, index, endToken)) return undefined;
      if (kind === 'nationalBodies' && code !== undefined) {
        return { start, end, confidence: grade.certain, rule: 'listed', class: 'state', code };
      }
      return { start, end, confidence: grade.certain, rule: 'listed', class: classOfList(kind) };
  }
};

/** A medium whose name is another word too: by a dateline, what cites it, or quotes. */
const weighMedium = (
  tokens: readonly Token[],
  index: number,
  { start, end, endToken, kind }: KnownName,
): OrganizationSpan | undefined => {
  const medium = (rule: string, confidence: number): OrganizationSpan => ({
    start,
    end,
    confidence,
    rule,
    class: classOfList(kind),
  });
  if (isMarkedOff(tokens, index - 1, endToken)) {
    // «مسقط (العمانية)» is no nationality.
    return medium('listed+dateline', isPlaceFromHead(tokens, index - 1) ? grade.fixed : grade.sure);
  }
  if (isCited(tokens, index)) return medium('listed+cited', grade.likely);
  if (isDaily(tokens, index, endToken)) return medium('listed+daily', grade.likely);
  if (signsText(tokens, index)) return medium('listed+signed', grade.fixed);
  return isQuoted(tokens, index, end)
    ? medium('listed+quoted', grade.sure)
    : mediumInDateline(tokens, index);
};

/** «حزب جيل جديد», «رئيس جيل جديد», «نواب جيل جديد»: no new generation of telephones. */
const isOfPoliticians = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenBefore(tokens, index)?.lexeme;
  return (
    before !== undefined &&
    (isOfficeHead(before) ||
      before.splits.some(({ key }) => headIs('parties', key) || isAmong('partyMembers', key)))
  );
};

/** What shows that a name that is another word too is a company's, if anything does. */
const companySign = (
  tokens: readonly Token[],
  index: number,
  known: KnownName,
): 'quoted' | 'saying' | 'beside' | 'business' | undefined => {
  const { start, end } = known;
  if (isQuoted(tokens, index, end)) return 'quoted';
  const before = tokenBefore(tokens, index);
  if (before === undefined) return undefined;
  // «وأعلنت أوبر أنها ستستثمر»
  if (start === tokens[index]?.start && isFeminineSaying(before.lexeme)) return 'saying';
  if (isOfBusiness(tokens, index, known)) return 'business';
  // «وسبوتيفاي وتسلا»
  const isJoined = start > (tokens[index]?.start ?? start);
  return isJoined && isCompanyTo(tokens, index) ? 'beside' : undefined;
};

/** «مصنع تسلا», «إن تسلا ستفتتح مصنعا»; what is a plain word too, as «طاقة», is so in no clause. */
const isOfBusiness = (
  tokens: readonly Token[],
  index: number,
  { start, endToken }: KnownName,
): boolean => {
  const [name, before, next] = [tokens[index], tokenBefore(tokens, index), tokens[endToken]];
  if (name === undefined || before === undefined || name.start !== start) return false;
  if (before.lexeme.splits.some(({ key }) => isAmong('beforeCompany', key))) return true;
  const isClause = /^(?:وب?|ب|ل)?[أإ]ن$/u.test(before.lexeme.spelling);
  const isVerb = next?.sentence === name.sentence && /^س?ت...?/.test(next.lexeme.key);
  return isClause && isVerb && !takesArticle(name.lexeme);
};

/** Whether a listed company of a sure name ends right before a token. */
const isCompanyTo = (tokens: readonly Token[], index: number): boolean =>
  endingBefore(tokens, index, 2, organizationAt)?.payload === 'companies';

/** «والمصري اليوم أول صحيفة نشرت ذلك», but not «الوفد المصري اليوم»: what has a noun before it describes that. */
const isDaily = (tokens: readonly Token[], index: number, endToken: number): boolean => {
  if (endToken !== index + 2 || tokens[endToken - 1]?.lexeme.key !== 'اليوم') return false;
  const before = tokenBefore(tokens, index);
  // «المصدر: روسيا اليوم»
  if (before !== undefined && before.lexeme.kind !== 'arabic') return true;
  // «سافر من عمان اليوم»: a place and a day
  if (placeAt(tokens, index) !== undefined || countryAt(tokens, index) !== undefined) return false;
  return before === undefined || (isFunctionWord(before.lexeme) && !isSaying(before.lexeme));
};

/** «بحماس», «ألهبت حماس الجماهير»: not the movement. */
const isZeal = (tokens: readonly Token[], index: number, start: number): boolean => {
  const { lexeme, start: from } = tokenAt(tokens, index);
  if (!lexeme.key.endsWith('حماس')) return false;
  return (
    (start > from && lexeme.key.endsWith('بحماس')) ||
    isAmong('beforeZeal', tokenBefore(tokens, index)?.lexeme.key ?? '') ||
    isAmong('afterZeal', tokenAfter(tokens, index)?.lexeme.key ?? '')
  );
};

/** «في اليوم السابع للحرب»: no paper. */
const isDayOfEvent = (tokens: readonly Token[], index: number): boolean =>
  keyAt(tokens, index) === 'اليوم' &&
  /^[وف]?(?:في|منذ|حتي|بعد|قبل)$/u.test(tokenBefore(tokens, index)?.lexeme.key ?? '');

/** «ترشحه لرئاسة الجمهورية»: the office that somebody stands for. */
const isSought = (tokens: readonly Token[], index: number): boolean => {
  const { lexeme } = tokenAt(tokens, index);
  if (!/^ل?رئاسه$/u.test(lexeme.key)) return false;
  return isAmong('candidacies', tokenBefore(tokens, index)?.lexeme.key ?? '');
};

const hasProducts = (kind: KnownName['kind']): boolean =>
  classOfList(kind) === 'company' || kind === 'media';

const isQuoted = (tokens: readonly Token[], index: number, end: number): boolean =>
  quotedAt(tokens, index - 1)?.end === end;
