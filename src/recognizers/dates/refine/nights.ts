import { grade } from '../../grades.ts';
import type { Clock, Meaning } from '../meaning.ts';
import { isJoint } from './date-joints.ts';
import { across, type Gap, type Join, joining } from './join.ts';

/** «ليلة السبت الأحد», «ليلة السبت إلى الأحد», «ليل السبت على الأحد»: the night of the first; its midnight is of the second. */
export const nightToNextDay = (a: Clock, b: Meaning, { words, signs }: Gap): Clock | null => {
  if (a.date?.kind !== 'weekday' || b.kind !== 'weekday') return null;
  if (b.weekday !== (a.date.weekday % 7) + 1) return null;
  const joins = isJoint('span', words) || isJoint('nextDay', words);
  if (words === '' ? !/^[/-]?$/u.test(signs) : signs !== '' || !joins) return null;
  if (a.hour === 0) return { ...a, date: b };
  return a.part === 'night' ? a : null;
};

/** «الليلة», without a day of its own. */
const isTonight = (meaning: Meaning): meaning is Clock =>
  meaning.kind === 'clock' &&
  meaning.part === 'night' &&
  meaning.hour === undefined &&
  meaning.date?.kind === 'relativePeriod';

/** «ليلة 14-15 يونيو»: the night between two days that follow on each other. */
const nightOfBoth = (a: Meaning, b: Meaning): Clock | null => {
  if (a.kind !== 'clock' || a.part !== 'night' || a.hour !== undefined || a.date !== undefined)
    return null;
  if (b.kind !== 'range' || b.from.kind !== 'fields' || b.to.kind !== 'fields') return null;
  const isNext = b.from.month === b.to.month && (b.from.day ?? 0) + 1 === b.to.day;
  return isNext ? { ...a, date: b.from } : null;
};

/** «الليلة الفاصلة بين السبت والأحد», «الليلة الفاصلة بين 25 و26 نوفمبر»: the night of the first day. */
const joinNight: Join = (a, b, gap) => {
  const night = gap.words === '' && gap.signs === '' ? nightOfBoth(a.meaning, b.meaning) : null;
  if (night !== null) return across(a, b, night, grade.certain);
  if (gap.signs !== '' || !isJoint('nightToDays', gap.words)) return null;
  if (!isTonight(a.meaning) || b.meaning.kind !== 'range') return null;
  return across(a, b, { ...a.meaning, date: b.meaning.from }, grade.certain);
};

export const nights = joining(joinNight);
