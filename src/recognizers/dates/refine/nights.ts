import { grade } from '../../grades.ts';
import type { Clock, Meaning } from '../meaning.ts';
import { isJoint } from './date-joints.ts';
import { across, type Join, joining } from './join.ts';

/** «الليلة», without a day of its own. */
const isTonight = (meaning: Meaning): meaning is Clock =>
  meaning.kind === 'clock' &&
  meaning.part === 'night' &&
  meaning.hour === undefined &&
  meaning.date?.kind === 'relativePeriod';

/** «الليلة الفاصلة بين السبت والأحد», «الليلة الفاصلة بين 25 و26 نوفمبر»: the night of the first day. */
const joinNight: Join = (a, b, gap) => {
  if (gap.signs !== '' || !isJoint('nightToDays', gap.words)) return null;
  if (!isTonight(a.meaning) || b.meaning.kind !== 'range') return null;
  return across(a, b, { ...a.meaning, date: b.meaning.from }, grade.certain);
};

export const nights = joining(joinNight);
