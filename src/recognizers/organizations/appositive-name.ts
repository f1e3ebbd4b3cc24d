import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  classOfHead,
  headIs,
  isPlainPhrase,
  type OrganizationHead,
} from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { channelNumberEnd } from './channel-number.ts';
import { afterTown } from './club-name.ts';
import { foreignNameTo, foundersNameTo } from './company-name.ts';
import { isIndefiniteAdjective } from './frame.ts';
import { type KnownName, knownAt } from './listed.ts';
import { listedPaperTo } from './listed-papers.ts';
import { localityAt } from './localities.ts';
import { nameBeforeCountry } from './name-before-country.ts';
import { nounAt } from './noun-after-head.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { calledAt, endBeforeNation, lettersInBrackets } from './quoted.ts';
import { isAdjective, shapeOf } from './word-shape.ts';

/** The name that follows a head which is no part of it: «شركة أرامكو», «صحيفة “الحياة”». */
export const apartAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  if (head.key === 'تحرير' && !isEditorial(tokens[index - 1])) return undefined;
  const name = nameAfter(tokens, index, head);
  if (name === undefined) return undefined;
  const is = classOfHead(head.key);
  const end = head.media ? channelNumberEnd(tokens, index, name.end) : undefined;
  return end === undefined
    ? { ...name, class: is }
    : { ...name, end, confidence: Math.max(name.confidence, grade.likely), class: is };
};

/** «شركة لافارج هولسيم»: the last token of a listed company, foreign words behind it too. */
const knownEnd = (
  tokens: readonly Token[],
  { endToken }: KnownName,
  { key }: OrganizationHead,
): number => {
  if (key === 'نادي') return afterTown(tokens, endToken) - 1;
  let last = endToken - 1;
  if (key !== 'شركه' && key !== 'سهم') return last;
  for (let next = tokenAfter(tokens, last); next !== undefined; ) {
    // «بتروفاك قرقنة»
    if (!isForeign(next.lexeme) || placeAt(tokens, next.index) !== undefined) break;
    last = next.index;
    next = tokenAfter(tokens, last);
  }
  return last;
};

// «سهم إعمار للتطوير», «سهم البنك العربي المتحد»: whether a longer name begins as a listed one does.
const goesOn = (tokens: readonly Token[], { endToken }: KnownName): boolean => {
  const next = tokenAfter(tokens, endToken - 1)?.lexeme;
  if (next === undefined || isFunctionWord(next)) return false;
  return shapeOf(next) === 'to' || isAdjective(next);
};

const nameAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): OrganizationSpan | undefined => {
  const quoted = calledAt(tokens, index + 1, classOfHead(head.key) === 'party');
  if (quoted !== undefined) {
    const { start } = quoted;
    const end = head.media ? endBeforeNation(tokens, quoted) : quoted.end;
    // «تنظيم "إخواني"»
    const isAlone = quoted.endToken === quoted.firstToken + 1;
    const word = tokens[quoted.firstToken]?.lexeme.key ?? '';
    if (isAlone && !head.media && isIndefiniteAdjective(word)) return undefined;
    // Nobody is called «جون أفريك» in «أسبوعية "جون أفريك"».
    const plain = head.media ? grade.certain : grade.likely;
    // «كتيبة "أبو بكر الصديق"»
    const confidence = head.key === 'كتيبه' || head.key === 'فصيل' ? grade.fixed : plain;
    return { start, end, confidence, rule: 'head+quoted' };
  }
  const bracketed = lettersInBrackets(tokens, index + 1);
  if (bracketed !== undefined) {
    const { start, end } = bracketed;
    return { start, end, confidence: grade.likely, rule: 'head+bracketed' };
  }
  let at = index + 1;
  while (isAmong('descriptors', tokens[at]?.lexeme.key ?? '')) at++;
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[index]?.sentence) return undefined;
  // «عصابة أشرار»
  if (isPlainPhrase(head, token.lexeme)) return undefined;
  const { start } = token;
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
    const { end } = tokens[knownEnd(tokens, known, head)] ?? known;
    return { start, end, confidence: grade.certain, rule: 'head+listed' };
  }
  const paper = headIs('ofPapers', head.key) ? listedPaperTo(tokens, at) : undefined;
  if (paper !== undefined) {
    return { start, end: paper.end, confidence: grade.certain, rule: 'head+listed' };
  }
  const foreign = foreignNameTo(tokens, at, index);
  const adjective = foreign === token && token.lexeme.key.endsWith('ه');
  if (foreign !== undefined && !adjective) {
    const plain = headIs('beforeForeign', head.key) ? grade.likely : grade.probable;
    const confidence = token.lexeme.kind === 'latin' ? grade.sure : plain;
    return { start, end: foreign.end, confidence, rule: 'head+foreign' };
  }
  const founder = /^شرك(?:ه|تا|تي)$/u.test(head.key)
    ? foundersNameTo(tokens, at, index)
    : undefined;
  if (founder !== undefined) {
    return { start, end: founder.end, confidence: grade.certain, rule: 'head+founder' };
  }
  // «مندوبية تآزر»
  if (head.key === 'مندوبيه' && shapeOf(token.lexeme) === 'bare') {
    const next = tokens[at + 1];
    const goesOn = next !== undefined && /^(?:bare|definite)$/u.test(shapeOf(next.lexeme));
    return goesOn
      ? undefined
      : { start, end: token.end, confidence: grade.likely, rule: 'head+foreign' };
  }
  return nounAt(tokens, index, at, head);
};

/** «رئيس تحرير …» */
const isEditorial = (before: Token | undefined): boolean =>
  before?.lexeme.starts.some(({ key }) => isAmong('editors', key)) === true;

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
  if (media)
    return next !== undefined && isAmong('mediaAfterPlace', next.lexeme.key) ? next : undefined;
  // «نادي حائل الأدبي»
  if (isClub)
    return next !== undefined && isAmong('clubAfterPlace', next.lexeme.key) ? next : undefined;
  const { lexeme } = next ?? {};
  return lexeme?.key.startsWith('ال') && nationalityOf(lexeme) === null ? next : undefined;
};
