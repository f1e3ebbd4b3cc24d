import type { Token } from '../../document.ts';
import { type EventGroup, type EventHead, isNicknamed } from '../../lexicons/event-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { grade } from '../grades.ts';
import {
  afterCountry,
  afterForeign,
  afterNoun,
  afterPlace,
  afterQuoted,
  afterSeat,
  isUnknown,
} from './event-complement.ts';
import { extendEvent, isEventAdjective } from './event-extent.ts';
import { type DatesByStart, datedAt, yearAfter, yearAt } from './event-years.ts';

/** An event's name that a head opens. */
export interface EventName {
  /** Where it begins, when not with its head: «الألوان» of معرض "الألوان". */
  readonly firstToken?: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly year: number | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/** How sure names are that a head of a group makes, by what follows it; 0 where they are none. */
interface Grades {
  /** «مهرجان جرش» */
  readonly place: number;
  /** «حرب فيتنام» */
  readonly country: number;
  /** «عملية "البنيان المرصوص"» */
  readonly quoted: number;
  /** «انتخابات 2014» */
  readonly year: number;
  /** «الدوري الإنجليزي» */
  readonly origin: number;
  /** «المهرجان العربي للكاريكاتير» */
  readonly purpose: number;
  /** «معركة مارينغو» */
  readonly foreign: number;
  /** «مهرجان الألوان» */
  readonly noun: number;
  /** Whether a year in figures belongs to the name: «كأس العالم 2018», but not «مهرجان كان 2016». */
  readonly yearInside: boolean;
  /** Whether the town where they are held belongs to the name: «مهرجان الجاز بطبرقة». */
  readonly hasSeat: boolean;
}

const never: Grades = {
  place: 0,
  country: 0,
  quoted: 0,
  year: 0,
  origin: 0,
  purpose: 0,
  foreign: 0,
  noun: 0,
  yearInside: true,
  hasSeat: false,
};
const { sure, likely, probable, fair, possible, doubtful } = grade;
const grades: Readonly<Record<EventGroup, Grades>> = {
  competitions: {
    ...never,
    place: likely,
    country: likely,
    quoted: possible,
    year: sure,
    origin: likely,
    purpose: probable,
    foreign: possible,
  },
  festivals: {
    place: likely,
    country: probable,
    quoted: likely,
    year: possible,
    origin: doubtful,
    purpose: likely,
    foreign: probable,
    noun: probable,
    yearInside: false,
    hasSeat: true,
  },
  meetings: {
    place: probable,
    country: doubtful,
    quoted: probable,
    year: probable,
    origin: doubtful,
    purpose: likely,
    foreign: possible,
    noun: doubtful,
    yearInside: true,
    hasSeat: false,
  },
  storms: { ...never, foreign: likely },
  votes: { ...never, year: sure },
  wars: {
    ...never,
    place: probable,
    country: probable,
    year: sure,
    origin: doubtful,
    foreign: probable,
  },
  attacks: { ...never, year: likely },
  operations: { ...never, quoted: likely },
  agreements: {
    ...never,
    place: likely,
    quoted: fair,
    purpose: probable,
    foreign: possible,
    yearInside: false,
  },
};

/** Whether a year in figures belongs to the names of a group. */
export const yearInside = (group: EventGroup): boolean => grades[group].yearInside;

/** Those that one people makes once: «الثورة الصينية». */
const risings = new Set(['ثوره', 'انتفاضه']);

/** Heads that name rather one of a series: «دورة 2016», «الدورة الأولى للمهرجان». */
const serial = new Set(['دوره', 'بطوله', 'اعلان', 'سباق']);

/** The name of an event that a head opens, if there is one. */
export const headedEvent = (
  tokens: readonly Token[],
  index: number,
  head: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  if (tokens[index + 1]?.sentence !== tokens[index]?.sentence) return undefined;
  return head.definite
    ? afterDefinite(tokens, index, head, dates)
    : afterConstruct(tokens, index, head, dates);
};

/** «مهرجان جرش», «عملية "…"», «انتخابات 2014». */
const afterConstruct = (
  tokens: readonly Token[],
  index: number,
  { group, key }: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  const at = index + 1;
  const dated = serial.has(key) ? undefined : datedAt(tokens, at, dates);
  if (dated !== undefined) {
    return { ...dated, rule: 'events/head+year', confidence: grades[group].year };
  }
  const by = grades[group];
  const to = (end: number, what: string, confidence: number): EventName =>
    extended(tokens, end, `events/head+${what}`, confidence, by);
  const quoted = afterQuoted(tokens, at);
  if (quoted !== undefined) {
    const name = to(quoted, 'quoted', by.quoted);
    const isWhole = isNicknamed(key) || name.endToken > quoted;
    const inParentheses = tokens[at]?.lexeme.text === '(';
    return isWhole && !inParentheses ? name : { ...name, firstToken: at + 1, endToken: quoted - 1 };
  }
  if (key === 'تظاهره') return undefined;
  if (group === 'storms') return storm(tokens, at, by.foreign);
  const country = afterCountry(tokens, at);
  if (country !== undefined) return to(country, 'country', by.country);
  const place = afterPlace(tokens, at);
  if (place !== undefined) return to(place, 'place', by.place);
  const foreign = afterForeign(tokens, at);
  if (foreign !== undefined) return to(foreign, 'foreign', by.foreign);
  // «قمة الثراء»
  const noun = key === 'قمه' ? undefined : afterNoun(tokens, at);
  return noun === undefined ? undefined : to(noun, 'noun', by.noun);
};

/** «إعصار كاترينا», «الإعصار هايان», «العاصفة الاستوائية بيليس» */
const storm = (tokens: readonly Token[], at: number, confidence: number): EventName | undefined => {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return undefined;
  return isUnknown(token.lexeme)
    ? { endToken: at + 1, year: undefined, rule: 'events/storm', confidence }
    : undefined;
};

/** A name with the adjectives, the purpose and perhaps the year in figures that follow it. */
const extended = (
  tokens: readonly Token[],
  from: number,
  rule: string,
  confidence: number,
  { yearInside, hasSeat }: Grades,
): EventName => {
  const { endToken: extent } = extendEvent(tokens, from);
  const endToken = hasSeat ? (afterSeat(tokens, extent) ?? extent) : extent;
  const year = yearAt(tokens, endToken);
  return year !== undefined && yearInside
    ? { endToken: endToken + 1, year, rule, confidence }
    : { endToken, year: year ?? yearAfter(tokens, endToken), rule, confidence };
};

/** «الدوري الإنجليزي», «المهرجان الدولي للفيلم», «الانتخابات التشريعية لسنة 2014». */
const afterDefinite = (
  tokens: readonly Token[],
  index: number,
  { group, key }: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  const by = grades[group];
  const first = tokens[index + 1]?.lexeme;
  if (group === 'storms') {
    return storm(tokens, extendEvent(tokens, index + 1).endToken, by.foreign);
  }
  if (first === undefined || !isEventAdjective(first)) return undefined;
  const { endToken, directed } = extendEvent(tokens, index + 1);
  const dated = group === 'votes' ? datedAt(tokens, endToken, dates) : undefined;
  if (dated !== undefined) {
    return { ...dated, rule: 'events/definite-head+year', confidence: by.year };
  }
  const quoted = afterQuoted(tokens, endToken);
  if (quoted !== undefined) {
    return extended(tokens, quoted, 'events/definite-head+quoted', by.quoted, by);
  }
  if (directed) {
    if (serial.has(key) && key !== 'بطوله') return undefined;
    return extended(tokens, endToken, 'events/definite-head+purpose', by.purpose, by);
  }
  if (nationalityOf(first) === null) return undefined;
  const origin = risings.has(key) ? probable : by.origin;
  return extended(tokens, endToken, 'events/definite-head+origin', origin, by);
};
