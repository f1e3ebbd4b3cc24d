import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isFirstName, isKnownName } from '../../../lexicons/names.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import {
  classOfHead,
  headIs,
  isPlainPhrase,
  type OrganizationHead,
} from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isPaper } from '../../../lexicons/organizations.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { stemFrequency } from '../../../lexicons/stems.ts';
import { nounOfAccusative } from '../../../morphology/accusative.ts';
import { keyAt, tokenAfter } from '../../../text/neighbours.ts';
import type { Quoted } from '../../enclosed.ts';
import { grade } from '../../grades.ts';
import { afterTown } from '../clubs/club-name.ts';
import { branchEnd } from '../companies/company-closing.ts';
import { foreignNameTo, foundersNameTo } from '../companies/company-name.ts';
import { type KnownName, knownAt } from '../listed.ts';
import { channelNumberEnd } from '../media/channel-number.ts';
import { listedPaperTo } from '../media/listed-papers.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { calledAt, endBeforeNation, lettersInBrackets } from '../quoted.ts';
import { isAdjective, shapeOf } from '../word-shape.ts';
import { isIndefiniteAdjective } from './frame.ts';
import { localityAt } from './localities.ts';
import { nameBeforeCountry } from './name-before-country.ts';
import { nounAt } from './noun-after-head.ts';

/** The name that follows a head which is no part of it: «شركة أرامكو», «صحيفة “الحياة”». */
export const apartAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  if (head.key === 'تحرير' && !isEditorial(tokens[index - 1])) return undefined;
  const name = nameAfter(tokens, index, head);
  if (name === undefined) return undefined;
  const { start, rule } = name;
  const numbered = head.media ? channelNumberEnd(tokens, index, name.end) : undefined;
  const least = numbered === undefined ? 0 : grade.likely;
  const confidence = Math.max(name.confidence, least);
  return { start, end: numbered ?? name.end, confidence, rule, class: classOfHead(head.key) };
};

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

// «سهم إعمار للتطوير», «سهم البنك العربي المتحد»: whether a longer name begins as a listed one does.
const goesOn = (tokens: readonly Token[], { endToken }: KnownName): boolean => {
  const next = tokenAfter(tokens, endToken - 1)?.lexeme;
  return next !== undefined && (shapeOf(next) === 'to' || isAdjective(next));
};

const nameAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  const quoted = calledAt(tokens, index + 1, classOfHead(head.key) === 'party');
  if (quoted !== undefined) return inQuotes(tokens, quoted, head);
  const bracketed = lettersInBrackets(tokens, index + 1);
  if (bracketed !== undefined) {
    const { start, end } = bracketed;
    return { start, end, confidence: grade.likely, rule: 'head+bracketed' };
  }
  let at = index + 1;
  while (isAmong('descriptors', keyAt(tokens, at))) at++;
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[index]?.sentence) return undefined;
  // «عصابة أشرار»
  if (isPlainPhrase(head, token.lexeme)) return undefined;
  const name = placeOrList(tokens, at, index, head) ?? foreignOrFounder(tokens, at, index, head);
  if (name !== undefined) return name;
  return head.key === 'مندوبيه' && shapeOf(token.lexeme) === 'bare'
    ? delegation(tokens, at)
    : nounAt(tokens, index, at, head);
};

/** «صحيفة “الحياة”» */
const inQuotes = (
  tokens: readonly Token[],
  quoted: Quoted,
  { key, media }: OrganizationHead,
): OrganizationSpan | undefined => {
  const { start, firstToken, endToken } = quoted;
  const end = media ? endBeforeNation(tokens, quoted) : quoted.end;
  // «تنظيم "إخواني"»
  const isAlone = endToken === firstToken + 1;
  const word = keyAt(tokens, firstToken);
  if (isAlone && !media && isIndefiniteAdjective(word)) return undefined;
  // Nobody is called «جون أفريك» in «أسبوعية "جون أفريك"».
  const plain = media ? grade.certain : grade.likely;
  // «كتيبة "أبو بكر الصديق"»
  const confidence = key === 'كتيبه' || key === 'فصيل' ? grade.fixed : plain;
  return { start, end, confidence, rule: 'head+quoted' };
};

/** «صحيفة عدن الغد», «شركة أرامكو»: a name that begins with a place, ends before its country, or is listed. */
const placeOrList = (
  tokens: readonly Token[],
  at: number,
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  const { start } = tokens[at] as Token;
  const local = afterLocality(tokens, at, head);
  if (local !== undefined) {
    return { start, end: local.end, confidence: grade.likely, rule: 'head+place' };
  }
  const closed = nameBeforeCountry(tokens, at, head.key);
  if (closed !== undefined) {
    return { start, end: closed.end, confidence: grade.sure, rule: 'head+foreign' };
  }
  const known = knownAt(tokens, at);
  // «دورية أمنية» is no company's periodical.
  const isElse = /^clubsIn/u.test(known?.kind ?? '')
    ? !headIs('clubs', head.key)
    : head.media && known?.kind === 'companiesInContext';
  if (known?.start === start && !isElse && !(head.key === 'سهم' && goesOn(tokens, known))) {
    const { end } = tokens[knownEnd(tokens, known, head, index)] ?? known;
    return { start, end, confidence: grade.certain, rule: 'head+listed' };
  }
  const paper = headIs('ofPapers', head.key) ? listedPaperTo(tokens, at) : undefined;
  return paper && { start, end: paper.end, confidence: grade.certain, rule: 'head+listed' };
};

/** «شركة لافارج», «شركة مورغان هنتلي»: a name of foreign words, or of a foreigner. */
const foreignOrFounder = (
  tokens: readonly Token[],
  at: number,
  index: number,
  { key }: OrganizationHead,
): OrganizationSpan | undefined => {
  const token = tokens[at] as Token;
  const { start, lexeme } = token;
  const foreign = foreignNameTo(tokens, at, index);
  const describes = foreign === token && lexeme.key.endsWith('ه');
  if (foreign !== undefined && !describes) {
    const plain = headIs('beforeForeign', key) ? grade.likely : grade.probable;
    const confidence = lexeme.kind === 'latin' ? grade.sure : plain;
    return { start, end: foreign.end, confidence, rule: 'head+foreign' };
  }
  const founder = /^شرك(?:ه|تا|تي)$/u.test(key) ? foundersNameTo(tokens, at, index) : undefined;
  return founder && { start, end: founder.end, confidence: grade.certain, rule: 'head+founder' };
};

/** «مندوبية تآزر»: a word that no other noun goes on with. */
const delegation = (tokens: readonly Token[], at: number): OrganizationSpan | undefined => {
  const { start, end } = tokens[at] as Token;
  const next = tokens[at + 1];
  const isLonger = next !== undefined && /^(?:bare|definite)$/u.test(shapeOf(next.lexeme));
  return isLonger ? undefined : { start, end, confidence: grade.likely, rule: 'head+foreign' };
};

/** «رئيس تحرير …» */
const isEditorial = (before: Token | undefined): boolean =>
  before?.lexeme.starts.some(({ key }) => isAmong('editors', key)) === true;

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
