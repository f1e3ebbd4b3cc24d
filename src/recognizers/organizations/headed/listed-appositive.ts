import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isFirstName, isKnownName } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import {
  classOfHead,
  headIs,
  type OrganizationHead,
} from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { classOfList, isPaper } from '../../../lexicons/organizations.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { stemFrequency } from '../../../lexicons/stems.ts';
import { nounOfAccusative } from '../../../morphology/accusative.ts';
import { keyAt, tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { afterTown } from '../clubs/club-name.ts';
import { branchEnd } from '../companies/company-closing.ts';
import { type KnownName, knownAt } from '../listed.ts';
import { listedPaperTo } from '../media/listed-papers.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { isAdjective, shapeOf } from '../word-shape.ts';
import { localityAt } from './localities.ts';
import { nameBeforeCountry } from './name-before-country.ts';

/** «شركة لافارج هولسيم»: the last token of a listed company, foreign words behind it too. */
const knownEnd = (
  tokens: readonly Token[],
  { endToken }: KnownName,
  { key }: OrganizationHead,
  index: number,
): number => {
  if (key === 'نادي') return afterTown(tokens, endToken) - 1;
  let last = endToken - 1;
  // «شبكة سي إن إن الفلبين»
  if (key === 'شبكه') return branchEnd(tokens, endToken, index)?.index ?? last;
  if (key !== 'شركه' && key !== 'سهم') return last;
  for (let next = tokenAfter(tokens, last); next !== undefined; ) {
    // «بتروفاك قرقنة»
    if (!isForeign(next.lexeme) || placeAt(tokens, next.index) !== undefined) break;
    if (isPersonAt(tokens, next)) break;
    // «شركة تنمية نفط عمان كشفا»
    const noun = nounOfAccusative(next.lexeme);
    if (noun !== undefined && stemFrequency(noun) >= leastNoun) break;
    last = next.index;
    next = tokenAfter(tokens, last);
  }
  // «شركة زيروكس الإمارات»
  return key === 'شركه' ? (branchEnd(tokens, last + 1, index)?.index ?? last) : last;
};

/** «الرئيس التنفيذي لشركة إنفيديا جنسن هوانغ»: whether a person of two words or more begins behind a company. */
const isPersonAt = (tokens: readonly Token[], { index, lexeme }: Token): boolean => {
  const second = tokenAfter(tokens, index)?.lexeme;
  return (
    second !== undefined &&
    (isKnownName(second.key) || (isFirstName(lexeme.key) && isForeign(second)))
  );
};

/** How often news has the noun of an accusative that is no foreign word, as a binary logarithm. */
const leastNoun = 7;

/**
 * Whether a longer name begins as a listed one does: «سهم إعمار للتطوير», «سهم البنك العربي المتحد», and behind «شركة»
 * what is no company: «شركة الشرق الأوسط لصناعة الورق».
 */
const goesOn = (
  tokens: readonly Token[],
  { endToken, kind }: KnownName,
  { key }: OrganizationHead,
): boolean => {
  const next = tokenAfter(tokens, endToken - 1)?.lexeme;
  if (next === undefined) return false;
  if (key === 'شركه') return shapeOf(next) === 'to' && classOfList(kind) !== 'company';
  return key === 'سهم' && (shapeOf(next) === 'to' || isAdjective(next));
};

/** «صحيفة عدن الغد», «شركة أرامكو»: a name that begins with a place, ends before its country, or is listed. */
export const listedOrLocal = (
  tokens: readonly Token[],
  at: number,
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  const { start } = tokenAt(tokens, at);
  const local = afterLocality(tokens, at, head);
  if (local !== undefined) {
    return { start, end: local.end, confidence: grade.likely, rule: 'head+place' };
  }
  const closed = nameBeforeCountry(tokens, at, head.key);
  if (closed !== undefined) {
    return { start, end: closed.end, confidence: grade.sure, rule: 'head+foreign' };
  }
  const known = knownAt(tokens, at);
  // «دورية أمنية» is no company's periodical, nor are «قوات أمنية» a company.
  const isElse = /^clubsIn/u.test(known?.kind ?? '')
    ? !headIs('clubs', head.key)
    : known?.kind === 'companiesInContext' && (head.media || classOfHead(head.key) === 'armed');
  if (known?.start === start && !isElse && !goesOn(tokens, known, head)) {
    const { end } = tokens[knownEnd(tokens, known, head, index)] ?? known;
    return { start, end, confidence: grade.certain, rule: 'head+listed' };
  }
  const paper = headIs('ofPapers', head.key) ? listedPaperTo(tokens, at) : undefined;
  return paper && { start, end: paper.end, confidence: grade.certain, rule: 'head+listed' };
};

/** «أعلنت إذاعة المنستير اليوم», «نشرت صحيفة الرياض اليوم»: the town alone is the name, and this is when it was. */
const isMediumOfPlace = (tokens: readonly Token[], at: number, key: string): boolean =>
  headIs('stations', key) ||
  // «المغرب اليوم», «البحرين اليوم» are media themselves.
  (isPaper(keyAt(tokens, at)) && countryAt(tokens, at) === undefined);

/** «صحيفة عدن الغد», and «تكتل لبنان القوي». */
const afterLocality = (
  tokens: readonly Token[],
  at: number,
  { media, key }: OrganizationHead,
): Token | undefined => {
  const isClub = headIs('clubs', key);
  if (!media && !isClub && key !== 'تكتل') return undefined;
  const place = localityAt(tokens, at);
  const next = tokens[place?.endToken ?? -1];
  if (place?.proclitics !== '' || next?.sentence !== tokens[at]?.sentence) return undefined;
  if (media) {
    if (next === undefined || !isAmong('mediaAfterPlace', next.lexeme.key)) return undefined;
    return next.lexeme.key === 'اليوم' && isMediumOfPlace(tokens, at, key) ? undefined : next;
  }
  // «نادي حائل الأدبي»
  if (isClub)
    return next !== undefined && isAmong('clubAfterPlace', next.lexeme.key) ? next : undefined;
  const { lexeme } = next ?? {};
  return lexeme?.key.startsWith('ال') && nationalityOf(lexeme) === null ? next : undefined;
};
