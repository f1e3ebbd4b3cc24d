import type { Token } from '../../../document.ts';
import {
  classOfHead,
  headIs,
  type OrganizationHead,
} from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { organizationAt } from '../../../lexicons/organizations.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { keyAt, tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { quotedAt } from '../../enclosed.ts';
import { grade } from '../../grades.ts';
import { lastBeforeOfficial } from '../../people/ruler-name.ts';
import { goesBeyond } from '../beyond-listed.ts';
import type { KnownName } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { calledAt } from '../quoted.ts';
import { apartAfter } from './appositive-name.ts';
import { mediumOfAgency } from './behind-agency-or-board.ts';
import { calledByNation } from './called-by-nation.ts';
import { classOfBody } from './class-of-body.ts';
import { runAfterConstruct, runAfterGlued } from './construct-chain.ts';
import { runAfterDefinite } from './definite-chain.ts';
import { isIndefiniteAdjective } from './frame.ts';
import { localStation, tradeCompany } from './head-and-place.ts';
import { levelledSchool } from './levelled-schools.ts';
import { localCourt } from './local-courts.ts';
import { isNoHead } from './no-head.ts';
import { publisher } from './publishers.ts';
import { weighRun } from './score.ts';

const runAfter = ({ glued, definite }: OrganizationHead): typeof runAfterConstruct => {
  if (glued) return runAfterGlued;
  return definite ? runAfterDefinite : runAfterConstruct;
};

/** The name that a head opens or is before, if there is one. */
export const headed = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  known: KnownName | undefined,
): OrganizationSpan | undefined => {
  if (head.key === 'منشورات') return publisher(tokens, index, head);
  const named = byKindOfHead(tokens, index, head, known);
  if (named !== undefined) return named;
  if (head.weight === 0 || isNoHead(tokens, index, head, known)) return undefined;
  const quotedName = known === undefined ? withQuotedName(tokens, index, head) : undefined;
  if (quotedName !== undefined) return quotedName;
  const run = runAfter(head)(tokens, index, head.key);
  if (
    run === undefined ||
    (known !== undefined && !goesBeyond(tokens, known, run.endToken, head))
  ) {
    return undefined;
  }
  // «وزارتي الداخلية والدفاع», but not «وزارتي الإشراف».
  if (isOfTwo(head.key) && run.endToken < index + 3) return undefined;
  const token = tokenAt(tokens, index);
  const end = ofNumber(tokens, head, ofRegion(tokens, head, run.endToken));
  const last = tokenAt(tokens, end - 1);
  const post = head.offset === 0 && head.key === 'شرطه' ? policeStation(tokens, index) : undefined;
  return {
    start: post ?? token.start + head.offset,
    end: lastBeforeOfficial(tokens, index, last.end),
    confidence: post === undefined ? weighRun(tokens, index, head, run) : grade.likely,
    rule: head.definite ? 'head-definite' : 'head-construct',
    class: classOfBody(head, tokens, index + 1, end - 1),
  };
};

/** The name by the rules for one kind of body: «محكمة تونس», «إذاعة المنستير», «الوكالة الأردنية "بترا"». */
const byKindOfHead = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
  known: KnownName | undefined,
): OrganizationSpan | undefined =>
  (head.key === 'شركه' ? tradeCompany(tokens, index, head) : undefined) ??
  (head.key === 'مدرسه' ? levelledSchool(tokens, index, head) : undefined) ??
  (known === undefined ? mediumOfAgency(tokens, index, head) : undefined) ??
  localCourt(tokens, index, head) ??
  (headIs('stations', head.key) ? localStation(tokens, index, head) : undefined) ??
  (head.apart ? apartAfter(tokens, index, head) : undefined) ??
  (headIs('quotedMedia', head.key) ? quotedMedium(tokens, index) : undefined) ??
  (known === undefined ? calledByNation(tokens, index, head) : undefined);

/** Media with the article, whose name is quoted: «الأسبوعية الفرنسية "ليكسبريس"», «الوكالة الأردنية “بترا”». */
const quotedMedium = (tokens: readonly Token[], index: number): OrganizationSpan | undefined => {
  const quoted = quotedAt(tokens, index + 2) ?? quotedAt(tokens, index + 1);
  if (quoted === undefined) return undefined;
  const { start, end } = quoted;
  return { start, end, confidence: grade.likely, rule: 'head+quoted', class: 'media' };
};

/** «الإدارة العامة للتعليم بمنطقة جازان»: the index behind the region that a directorate is of. */
const ofRegion = (
  tokens: readonly Token[],
  { key }: OrganizationHead,
  endToken: number,
): number => {
  const kind = tokens[endToken];
  if (key !== 'الاداره' || kind?.sentence !== tokens[endToken - 1]?.sentence) return endToken;
  if (!/^بم(?:نطقه|حافظه)$/.test(kind?.lexeme.key ?? '')) return endToken;
  const place = placeAt(tokens, endToken + 1);
  return place?.proclitics === '' ? place.endToken : endToken;
};

/** «ثانوية بيش الثانية», «محكمة تحقيق الكرخ الأولى»: the index behind the number of a body that is called by its town. */
const ofNumber = (
  tokens: readonly Token[],
  { key }: OrganizationHead,
  endToken: number,
): number => {
  if (!isAmong('numbered', key)) return endToken;
  const number = tokenAfter(tokens, endToken - 1);
  const isNext = number !== undefined && isFeminineOrdinal(number.lexeme.key);
  return isNext && placeAt(tokens, endToken - 1) !== undefined ? endToken + 1 : endToken;
};
const isFeminineOrdinal = (key: string): boolean =>
  isOrdinal(key) && (key.endsWith('ه') || key === 'الاولي');

/** Where the station begins whose police is meant: «رئيس مباحث مركز شرطة أبو النمرس», «قسم شرطة الدقي». */
const policeStation = (tokens: readonly Token[], index: number): number | undefined => {
  const [before, police] = [tokens[index - 1], tokens[index]];
  if (before === undefined || before.sentence !== police?.sentence) return undefined;
  const split = before.lexeme.splits.find(({ key }) => isAmong('policeStations', key));
  return split === undefined ? undefined : before.start + split.offset;
};

/** Two bodies by one head. */
const isOfTwo = (key: string): boolean => key === 'وزارتا' || key === 'وزارتي';

/** «جامعة "كاليفورنيا"» with its head, «جمعية "أجيالنا"» and «فرقة "مشروع ليلى"» without it. */
const withQuotedName = (
  tokens: readonly Token[],
  index: number,
  { definite, weight, offset, key }: OrganizationHead,
): OrganizationSpan | undefined => {
  const isBand = headIs('calledInQuotes', key);
  const isCalled = !definite && (weight >= grade.possible || isBand);
  // «الجمعية الثقافية "النوارس"»
  const adjective = keyAt(tokens, index + 1);
  const isDescribed = key === 'الجمعيه' && /^ال.+يه$/.test(adjective);
  const from = isDescribed ? index + 2 : index + 1;
  const quoted =
    isCalled || isDescribed ? calledAt(tokens, from, classOfHead(key) === 'party') : undefined;
  const [head, closing] = [tokens[index], tokens[quoted?.endToken ?? -1]];
  const first = tokens[quoted?.firstToken ?? -1]?.lexeme;
  if (quoted === undefined || head === undefined || closing === undefined) return undefined;
  // «منظمة "إرهابية"»
  if (first !== undefined && isIndefiniteAdjective(first.key)) return undefined;
  const is = classOfHead(key);
  if (isDescribed || is === 'association' || is === 'party' || key === 'مركز' || isBand) {
    const { start, end } = quoted;
    const confidence = isBand ? grade.sure : grade.likely;
    const named = { start, end, confidence, rule: 'head+quoted' } as const;
    return { ...named, class: key === 'فرقه' ? 'culture' : is };
  }
  // «بنك "غولدمان ساكس"»: the quotation is the name, where it is known.
  const isListed = organizationAt(tokens, quoted.firstToken)?.endToken === quoted.endToken;
  return {
    start: head.start + offset,
    end: closing.end,
    confidence: isListed ? grade.probable : grade.likely,
    rule: 'head-quoted',
    class: is,
  };
};
