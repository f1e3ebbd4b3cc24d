import type { TimeAmount } from './meaning.ts';
import { type Unit, units } from './patterns/words/word-classes.ts';

/** ISO 8601 designators; decades and centuries are counted in years. */
const designators: Readonly<Record<Unit, readonly [letter: string, times: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** The unit in which the fraction of another is a whole number: half an hour is 30 minutes. */
const smaller: Partial<Record<Unit, readonly [unit: Unit, times: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

/** An amount as whole units: an hour and a half is an hour and 30 minutes. */
export const wholeUnits = ({ unit, count }: TimeAmount): readonly TimeAmount[] => {
  const below = smaller[unit];
  const rest = count % 1;
  if (below === undefined || rest === 0 || Number.isNaN(count)) return [{ unit, count }];
  const part = { unit: below[0], count: Math.round(rest * below[1]) };
  return count < 1 ? [part] : [{ unit, count: Math.floor(count) }, part];
};

const isClock = (unit: Unit): boolean => units.indexOf(unit) < units.indexOf('day');

/** TIMEX3 duration such as `P2Y3M`, `PT1H30M`; `PXD` when the number is unknown. */
export const durationTimex = (amounts: readonly TimeAmount[]): string => {
  const all = amounts
    .flatMap(wholeUnits)
    .sort((a, b) => units.indexOf(b.unit) - units.indexOf(a.unit));
  const write = (part: readonly TimeAmount[]): string => {
    // A century and a half is 150 years, not 100 and 50.
    const counts = new Map<string, number>();
    for (const { unit, count } of part) {
      const [letter, times] = designators[unit];
      counts.set(letter, (counts.get(letter) ?? 0) + count * times);
    }
    return [...counts]
      .map(([letter, count]) => `${Number.isNaN(count) ? 'X' : count}${letter}`)
      .join('');
  };
  const dates = write(all.filter(({ unit }) => !isClock(unit)));
  const clock = write(all.filter(({ unit }) => isClock(unit)));
  return `P${dates}${clock === '' ? '' : `T${clock}`}`;
};

const days: Readonly<Record<Unit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** About how many days an amount is. */
export const lengthInDays = ({ unit, count }: TimeAmount): number => days[unit] * count;

/** The shortest unit of an amount: how exact it is. */
export const finestUnit = (amounts: readonly TimeAmount[]): Unit =>
  amounts.reduce<Unit>(
    (finest, { unit }) => (units.indexOf(unit) < units.indexOf(finest) ? unit : finest),
    'century',
  );
