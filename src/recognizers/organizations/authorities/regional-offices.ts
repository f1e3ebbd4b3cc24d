import type { Token } from '../../../document.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { settlementWord } from '../../../lexicons/place-words.ts';
import { type PlaceName, placeAt } from '../../../lexicons/places.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { isFeminineSaying, isSaying } from '../../../lexicons/saying-verbs.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { isFemininePerfect } from '../../../morphology/verb-shape.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../../text/neighbours.ts';
import { areQuotes } from '../../../text/quotes.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

interface RegionalOffice {
  readonly offset: number;
  readonly proclitics: string;
  /** Whether it is the police of a town: «أمن ولاية سطيف». */
  readonly isPolice: boolean;
  /** Whether a region of the countries below after it may make it an office: «تعليم جازان», «عمليات نينوى». */
  readonly isRegional: boolean;
  /** Whether any place after it makes it an office: «مباحث الجيزة», «جوازات نجران». */
  readonly isAlways: boolean;
  /** Whether an emirate after it makes it an office: «إقامة دبي», «حكومة عجمان». */
  readonly isOfEmirate: boolean;
}

/** A word that is short for the office of a ministry in a region: «تعليم», «لصحة», «أمن». */
const officeOf = rarely('regional-offices/officeOf', ({ kind, splits }): RegionalOffice | null => {
  if (kind !== 'arabic') return null;
  for (const { key, offset, proclitics } of splits) {
    const isPolice = key === 'امن';
    const isOfEmirate = isAmong('emirateOffices', key);
    const isRegional = isPolice || isAmong('regionalOffices', key);
    if ((isRegional || isOfEmirate) && /^و?[بل]?$/u.test(proclitics)) {
      const isAlways = isAmong('localOffices', key);
      return { offset, proclitics, isPolice, isRegional, isAlways, isOfEmirate };
    }
  }
  return null;
});

/** Whether a word heads an office of a region: «مندوبية», «صحة». */
export const isRegionalOffice = (lexeme: Lexeme): boolean => officeOf(lexeme) !== null;

/**
 * Papers of the Gulf, Egypt, Iraq, Jordan and Syria shorten the names of offices so, those of the Maghreb that of the
 * police.
 */
const countries: Readonly<Record<'ministry' | 'police', ReadonlySet<string>>> = {
  ministry: new Set(['SA', 'AE', 'IQ', 'EG', 'JO', 'SY']),
  police: new Set(['DZ', 'MA']),
};
const emirates: ReadonlySet<string> = new Set(['AE']);

/**
 * The office of a ministry by its field and region: «مدير تعليم جازان», «قائد عمليات نينوى»; the
 * police of a town: «عناصر أمن وجدة», «أمن ولاية سطيف»; any of an emirate: «إقامة دبي».
 */
export const regionalOfficeAt = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const head = tokens[index];
  const office = head === undefined ? null : officeOf(head.lexeme);
  if (head === undefined || office === null) return undefined;
  const inDistrict = isDistrict(tokens[index + 1]);
  const place = placeAt(tokens, inDistrict ? index + 2 : index + 1);
  const last = tokens[(place?.endToken ?? 0) - 1];
  if (last === undefined || place?.proclitics !== '' || last.sentence !== head.sentence) {
    return undefined;
  }
  const kind = office.isPolice ? 'police' : 'ministry';
  const isOfEmirate = office.isOfEmirate && isIn(place.payload, emirates);
  const isAlways = office.isAlways || isOfEmirate;
  const isRegional = office.isRegional && isIn(place.payload, countries[kind]);
  if (!isAlways && !isRegional) return undefined;
  const whole = office.offset === 0 ? directorateAt(tokens, index - 1) : undefined;
  const isDistrictPolice = inDistrict && office.isPolice;
  const isBody =
    isAlways ||
    isDistrictPolice ||
    whole !== undefined ||
    isFromSource(tokens, index) ||
    isNamedOrActing(tokens, index, last, office) ||
    isSubject(tokens, index, place.payload, office) ||
    isPlaced(tokenBefore(tokens, index)?.lexeme, office);
  if (!isBody) return undefined;
  return {
    start: whole ?? head.start + office.offset,
    end: withAdjective(tokens, last).end,
    confidence: grade.sure,
    rule: 'regional-office',
    class: 'government',
  };
};

/** «طرق دبي» in quotation marks, or before what it does: «تعليم القليوبية تستعد». */
const isNamedOrActing = (
  tokens: readonly Token[],
  index: number,
  last: Token,
  { offset }: RegionalOffice,
): boolean => {
  const next = tokens[last.index + 1]?.lexeme;
  const before = tokenBefore(tokens, index)?.lexeme.text ?? '';
  return (offset === 0 && areQuotes(before, next?.text ?? '')) || isActing(next);
};

/** «شكلت صحة جازان لجنة» */
const isSubject = (
  tokens: readonly Token[],
  index: number,
  { tier }: PlaceName,
  { proclitics }: RegionalOffice,
): boolean => {
  const verb = tokenBefore(tokens, index)?.lexeme;
  return (
    isAmong('actingOffices', keyAt(tokens, index)) &&
    proclitics === '' &&
    tier === 'sure' &&
    verb !== undefined &&
    isPastOfHer(verb)
  );
};

/** «حكومة الشارقة الإلكترونية» */
const withAdjective = (tokens: readonly Token[], last: Token): Token => {
  const next = tokenAfter(tokens, last.index);
  return next?.lexeme.key === 'الالكترونيه' ? next : last;
};

/** «تعليم القليوبية تستعد», «صحة القصيم أعلنت»: an office that does something is no field of a region. */
const isActing = (next: Lexeme | undefined): boolean =>
  next !== undefined &&
  ((next.key.startsWith('ت') && isPresentVerb(next)) || isFeminineSaying(next));

/** Where a directorate begins before its field: «لمديرية أمن ولاية تيبازة», «إدارة مرور محافظة الطائف». */
const directorateAt = (tokens: readonly Token[], index: number): number | undefined => {
  const token = tokenBefore(tokens, index + 1);
  const split = token?.lexeme.splits.find(({ key }) => isAmong('directorates', key));
  return token === undefined || split === undefined ? undefined : token.start + split.offset;
};

const isIn = ({ codes }: PlaceName, of: ReadonlySet<string>): boolean =>
  codes[0] !== undefined && of.has(codes[0]);

/** «أمن ولاية سطيف», «أمن دائرة العلمة». */
const isDistrict = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lexeme.key === 'دائره' || settlementWord(token.lexeme)?.proclitics === '');

/** Whether the word before says that an office is meant: «شؤون المعلمين بتعليم جازان», «عناصر أمن وجدة». */
const isPlaced = (
  before: Lexeme | undefined,
  { proclitics, isPolice }: RegionalOffice,
): boolean => {
  if (before === undefined) return !isPolice;
  if (isOfOffice(before) || (isPolice && isAmong('beforePolice', before.key))) return true;
  return (
    !isPolice && /[بل]$/u.test(proclitics) && before.kind === 'arabic' && isDefinite(before.key)
  );
};

/** «مصدر في عمليات الأنبار», «ضابط في شرطة بابل»: somebody in what is a body then. */
const isFromSource = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.lexeme.spelling === 'في' &&
  tokenBefore(tokens, index - 1) !== undefined &&
  isAmong('informants', keyAt(tokens, index - 2));

/** «شكلت», but not «خدمات». */
const isPastOfHer = ({ key }: Lexeme): boolean => isFemininePerfect(key) && !key.endsWith('ات');

/** «مدير», «باسم», «منسوبو», «أعلنت». */
const isOfOffice = (lexeme: Lexeme): boolean =>
  isAmong('beforeRegionalOffice', lexeme.key) ||
  isSaying(lexeme) ||
  (titleOf(lexeme).kind === 'role' && !titleOf(lexeme).definite);
