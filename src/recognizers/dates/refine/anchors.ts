import { wholeUnits } from '../duration.ts';
import { isDateParticle, termsOf } from '../patterns/words/word-senses.ts';
import { isDateMeaning } from '../reading.ts';
import { across, type Join, joining } from './join.ts';

/** «بعد يومين من 15 مايو», «قبل أسبوع من عيد الفطر». */
const joinAnchor: Join = (a, b, gap) => {
  const { meaning } = a;
  if (meaning.kind !== 'offset' || meaning.anchor !== undefined || !isDateMeaning(b.meaning))
    return null;
  if (gap.words !== 'من' || gap.signs !== '') return null;
  return across(a, b, { ...meaning, anchor: b.meaning });
};

/** «بعد عيد الفطر بثلاثة أيام», «قبل 15 مايو بيومين»: the length behind its day. */
const joinLengthBehind: Join = (a, b, gap, { tokens }) => {
  const { meaning } = b;
  if (meaning.kind !== 'duration' || meaning.vague || !isDateMeaning(a.meaning)) return null;
  if (gap.words !== 'ب' || gap.signs !== '') return null;
  const lead = tokens[a.firstToken - 1];
  const first = tokens[a.firstToken];
  if (lead === undefined || lead.sentence !== first?.sentence || first.start !== a.start)
    return null;
  const direction = isDateParticle(lead, 'before') ? -1 : isDateParticle(lead, 'after') ? 1 : null;
  if (direction === null) return null;
  const offset = {
    kind: 'offset',
    amounts: meaning.amounts,
    direction,
    anchor: a.meaning,
  } as const;
  const start = /^[وف]/u.test(lead.lexeme.spelling) ? lead.start + 1 : lead.start;
  return { ...across(a, b, offset), start, firstToken: a.firstToken - 1 };
};

/** «يومين بعد 15 مايو», «أسبوعين قبل عيد الفطر». */
const joinBeforeOrAfter: Join = (a, b, gap) => {
  const { meaning } = a;
  if (meaning.kind !== 'duration' || meaning.vague || !isDateMeaning(b.meaning) || gap.signs !== '')
    return null;
  const direction = gap.words === 'قبل' ? -1 : gap.words === 'بعد' ? 1 : undefined;
  if (direction === undefined) return null;
  const { amounts } = meaning;
  return across(a, b, { kind: 'offset', amounts, direction, anchor: b.meaning });
};

const ended = { settled: true, part: undefined } as const;

/** «عشر دقائق قبل الثامنة», «ربع ساعة بعد منتصف الليل». */
const joinMinutes: Join = (a, b, gap) => {
  const [length, clock] = [a.meaning, b.meaning];
  if (length.kind !== 'duration' || clock.kind !== 'clock' || clock.hour === undefined) return null;
  if (clock.minute !== undefined || gap.signs !== '') return null;
  const [{ unit, count } = { unit: 'day', count: 0 }, ...more] = length.amounts.flatMap(wholeUnits);
  if (unit !== 'minute' || count >= 60 || more.length > 0) return null;
  if (gap.words === 'بعد') return across(a, b, { ...clock, minute: count });
  if (gap.words !== 'قبل') return null;
  // Ten minutes before midnight are of the day that ends.
  const hour = clock.hour === 0 ? 23 : clock.hour - 1;
  return across(a, b, { ...clock, hour, minute: 60 - count, ...(hour === 23 ? ended : {}) });
};

/** «اليوم التالي لعيد الفطر», «اليوم السابق لـ15 مايو». */
const joinNextDay: Join = (a, b, gap) => {
  const { meaning } = a;
  if (meaning.kind !== 'relativePeriod' || meaning.unit !== 'day' || meaning.count !== 1)
    return null;
  const { first } = meaning;
  if (first !== 'following' && first !== 'preceding') return null;
  if (gap.words !== 'ل' || !isDateMeaning(b.meaning)) return null;
  const direction = first === 'following' ? 1 : -1;
  const amounts = [{ unit: 'day', count: 1 }] as const;
  return across(a, b, { kind: 'offset', amounts, direction, anchor: b.meaning });
};

/** «الأسبوع المقبل بين الأربعاء والجمعة». */
const joinWeek: Join = (a, b, gap) => {
  const [week, range] = [a.meaning, b.meaning];
  if (week.kind !== 'relativePeriod' || week.unit !== 'week' || week.count !== 1) return null;
  if (range.kind !== 'range' || gap.signs !== '') return null;
  const { from, to } = range;
  if (from.kind !== 'weekday' || to.kind !== 'weekday') return null;
  if (gap.words !== 'بين') return null;
  const weekShift = week.first;
  return across(a, b, { kind: 'range', from: { ...from, weekShift }, to: { ...to, weekShift } });
};

const isLong: ReadonlySet<string> = new Set(['week', 'month', 'year']);

/** «بعد أسبوعين يوم الخميس»: the Thursday of that week; «بعد أسبوعين الخميس» may be two dates. */
const joinWeekdayAfter: Join = (a, b, gap, { tokens }) => {
  const [away, day] = [a.meaning, b.meaning];
  if (away.kind !== 'offset' || away.direction < 0 || away.anchor !== undefined) return null;
  if (day.kind !== 'weekday' || day.shift !== undefined || day.weekShift !== undefined) return null;
  if (gap.words !== '' || gap.signs !== '' || !away.amounts.every(({ unit }) => isLong.has(unit)))
    return null;
  const lead = tokens[b.firstToken];
  if (lead === undefined || !termsOf(lead.lexeme).some(({ value }) => value === 'day')) return null;
  const of = { kind: 'weekOf', of: away } as const;
  return across(a, b, { kind: 'nth', nth: 1, unit: 'weekday', weekday: day.weekday, of });
};

export const weeks = joining(
  (a, b, gap, document) => joinWeek(a, b, gap, document) ?? joinWeekdayAfter(a, b, gap, document),
);

export const anchors = joining(
  (a, b, gap, document) =>
    joinAnchor(a, b, gap, document) ??
    joinBeforeOrAfter(a, b, gap, document) ??
    joinLengthBehind(a, b, gap, document) ??
    joinMinutes(a, b, gap, document) ??
    joinNextDay(a, b, gap, document),
);
