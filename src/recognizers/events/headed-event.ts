import type { Token } from '../../document.ts';
import {
  type EventHead,
  isDaysLong,
  isDeed,
  isFought,
  isHeldInTown,
  isNicknamed,
  isPeak,
  isPointing,
  isRising,
  isSerial,
} from '../../lexicons/event-words.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { hasArticle } from '../../morphology/article.ts';
import { grade } from '../grades.ts';
import {
  afterCountry,
  afterForeign,
  afterPlace,
  afterQuoted,
  isUnheardAt,
} from './event-complement.ts';
import { extendEvent, isEventAdjective } from './event-extent.ts';
import { grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { afterNoun, ofNoun } from './event-noun.ts';
import { isOfContinents, numberEnd, ofNumber } from './event-number.ts';
import { type DatesByStart, datedAt, yearAfter } from './event-years.ts';
import { extended, seatless } from './extended-event.ts';
import { afterRuler } from './ruler-events.ts';
import { storm } from './storms.ts';
import { civilWar, peaceIn } from './war-and-peace.ts';

/** The name of an event that a head opens, if there is one. */
export const headedEvent = (
  tokens: readonly Token[],
  index: number,
  head: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  if (tokens[index + 1]?.sentence !== tokens[index]?.sentence) return undefined;
  const { key, definite } = head;
  if (isDaysLong(key)) return definite ? undefined : daysOf(tokens, index + 1, head);
  if (key === 'جائزه') return definite ? undefined : grandPrix(tokens, index + 1);
  return definite
    ? afterDefinite(tokens, index, head, dates)
    : afterConstruct(tokens, index, head, dates);
};

/** «جائزة موناكو الكبرى»: a race, no award. */
const grandPrix = (tokens: readonly Token[], at: number): EventName | undefined => {
  const where = afterCountry(tokens, at) ?? afterPlace(tokens, at);
  if (where === undefined || tokens[where]?.lexeme.key !== 'الكبري') return undefined;
  return {
    endToken: where + 1,
    year: yearAfter(tokens, where + 1),
    rule: 'events/grand-prix',
    confidence: grade.likely,
  };
};

/** A town's festival of some days, which is held for something or has an adjective. */
const daysOf = (
  tokens: readonly Token[],
  at: number,
  { group }: EventHead,
): EventName | undefined => {
  const by = grades[group];
  const place = afterPlace(tokens, at);
  if (place === undefined) return undefined;
  const name = extended(tokens, place, by, { rule: 'events/days+place', confidence: by.place });
  return name.endToken > place ? name : undefined;
};

/** «مهرجان جرش», «عملية "…"», «انتخابات 2014». */
const afterConstruct = (
  tokens: readonly Token[],
  index: number,
  head: EventHead,
  dates: DatesByStart,
): EventName | undefined => {
  const { group, key } = head;
  const at = index + 1;
  const dated = isSerial(key) ? undefined : datedAt(tokens, at, dates);
  if (dated !== undefined) {
    // «زلزال 6 شباط الماضي»: when it was, and no name.
    const isPointed = isPointing(tokens[dated.endToken - 1]?.lexeme.key ?? '');
    return isPointed
      ? undefined
      : { ...dated, rule: 'events/head+year', confidence: grades[group].year };
  }
  const by = grades[group];
  const to = (end: number, what: string, confidence: number): EventName =>
    extended(tokens, end, by, { rule: `events/head+${what}`, confidence });
  const professional = key === 'دوري' ? ofProfessionals(tokens, at) : undefined;
  if (professional !== undefined) return to(professional, 'professionals', grade.likely);
  const isForRuler = group === 'competitions' || group === 'festivals';
  const ruler = isForRuler ? afterRuler(tokens, at) : undefined;
  if (ruler !== undefined) return to(ruler, 'ruler', grade.likely);
  const quoted = afterQuoted(tokens, at);
  if (quoted !== undefined) {
    // «عملية "سطو" قرب السوق»
    if (quoted === at + 3 && isDeed(tokens[at + 1]?.lexeme.key ?? '')) return undefined;
    const name = extended(tokens, quoted, seatless(by), {
      rule: 'events/head+quoted',
      confidence: by.quoted,
    });
    const isWhole = isNicknamed(key) || name.endToken > quoted;
    const inParentheses = tokens[at]?.lexeme.text === '(';
    return isWhole && !inParentheses ? name : { ...name, firstToken: at + 1, endToken: quoted - 1 };
  }
  if (group === 'agreements' && tokens[at]?.lexeme.key === 'السلام') return peaceIn(tokens, at + 1);
  // «بلغ قمة إيفرست»
  if (key === 'قمه' && isPeak(tokens[at]?.lexeme.key ?? '')) return undefined;
  if (group === 'votes') return ofOffice(tokens, at, by.year, dates);
  if (key === 'تظاهره') return undefined;
  if (group === 'storms') return storm(tokens, at, by.foreign);
  const country = afterCountry(tokens, at);
  if (country !== undefined) return to(country, 'country', by.country);
  const place = afterPlace(tokens, at);
  if (place !== undefined) {
    // «منذ إعلان موسكو أن الهدنة انتهت»: what a capital announces.
    const isSaid = key === 'اعلان' && /^(?:ان|انها|عن)$/u.test(tokens[place]?.lexeme.key ?? '');
    if (isSaid) return undefined;
    // «مؤتمر باريس للسلام», «معركة ستالينغراد»
    const isSure =
      isFought(key) || isHeldInTown(key) || (by.purpose > 0 && extendEvent(tokens, place).directed);
    return to(place, 'place', isSure ? grade.likely : by.place);
  }
  const foreign = afterForeign(tokens, at);
  // «معركة مارينغو»: what no news knows is where the battle was.
  const isUnheard = isFought(key) && isUnheardAt(tokens, at);
  if (foreign !== undefined || isUnheard) {
    const end = foreign ?? at + 1;
    // «مهرجان كليرمون للأفلام القصيرة»
    const isSure = isUnheard || (by.purpose > 0 && extendEvent(tokens, end).directed);
    return to(end, 'foreign', isSure ? grade.likely : by.foreign);
  }
  // «قمة الثراء»
  return key === 'قمه' ? undefined : ofNoun(tokens, index, head, to);
};

/** Words between a league and «للمحترفين», at most. */
const mostSponsorWords = 3;

/** «دوري المناصير للمحترفين»: the index after a league's sponsor and whom it is for. */
const ofProfessionals = (tokens: readonly Token[], at: number): number | undefined => {
  const first = tokens[at]?.lexeme;
  // «دوري كبير للمحترفين»
  if (first === undefined || !(hasArticle(first.key) || isKnownName(first.key))) return undefined;
  for (let end = at; end <= at + mostSponsorWords; end++) {
    const token = tokens[end];
    if (token?.lexeme.kind !== 'arabic' || token.sentence !== tokens[at]?.sentence)
      return undefined;
    if (token.lexeme.key === 'للمحترفين') return end > at ? end + 1 : undefined;
    if (isFunctionWord(token.lexeme)) return undefined;
  }
  return undefined;
};

/** «انتخابات الرئاسة الأمريكية 2016»: a vote on an office, with its year. */
const ofOffice = (
  tokens: readonly Token[],
  at: number,
  confidence: number,
  dates: DatesByStart,
): EventName | undefined => {
  const noun = afterNoun(tokens, at);
  if (noun === undefined) return undefined;
  const dated = datedAt(tokens, extendEvent(tokens, noun).endToken, dates);
  return dated && { ...dated, rule: 'events/head+noun+year', confidence };
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
  const counted = numberEnd(tokens, index + 1);
  if (counted !== undefined) return ofNumber(tokens, index, counted, group);
  if (first === undefined || !isEventAdjective(first)) return undefined;
  const { endToken, directed } = extendEvent(tokens, index + 1);
  const dated = group === 'votes' ? datedAt(tokens, endToken, dates) : undefined;
  if (dated !== undefined) {
    return { ...dated, rule: 'events/definite-head+year', confidence: by.year };
  }
  const quoted = tokens[endToken]?.lexeme.text === '(' ? undefined : afterQuoted(tokens, endToken);
  if (quoted !== undefined) {
    return extended(tokens, quoted, seatless(by), {
      rule: 'events/definite-head+quoted',
      confidence: by.quoted,
    });
  }
  if (directed) {
    if (isSerial(key) && key !== 'بطوله') return undefined;
    // «الدوري الإنجليزي لكرة القدم»
    const sureness = nationalityOf(first) === null ? by.purpose : Math.max(by.purpose, by.origin);
    return extended(tokens, endToken, by, {
      rule: 'events/definite-head+purpose',
      confidence: sureness,
    });
  }
  if (key === 'حرب' && first.key === 'الاهليه') return civilWar(tokens, index + 2, endToken, by);
  if (isOfContinents(tokens, index, key)) {
    return extended(tokens, endToken, by, {
      rule: 'events/definite-head+continent',
      confidence: by.origin,
    });
  }
  if (nationalityOf(first) === null) return undefined;
  // «موقع البطولة القطري»: the adjective is that of what is before.
  if (key.endsWith('ه') && !first.key.endsWith('ه')) return undefined;
  const origin = isRising(key) ? grade.probable : by.origin;
  return extended(tokens, endToken, by, {
    rule: 'events/definite-head+origin',
    confidence: origin,
  });
};
