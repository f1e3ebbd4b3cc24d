import { InvalidArgumentError } from 'commander';
import { oldestPaper, recentHijriDay } from '../../recognizers/dates/hijri-day.ts';
import { isoDayOf } from '../../recognizers/dates/numeric-day.ts';
import { twoFigures } from '../../text/two-figures.ts';

/**
 * Reads an ISO day, of a Hijri year as the date field of an input is read: 1441-09-02; `today` is the
 * day of the computer's clock and time zone.
 */
export const parseDay = (given: string): string => {
  if (given === 'today') return today();
  if (given >= oldestPaper && isoDayOf(given) === given) return given;
  const day = isIso.test(given) ? recentHijriDay(given) : undefined;
  if (typeof day !== 'string')
    throw new InvalidArgumentError('Pass a day as YYYY-MM-DD, or today.');
  return day;
};

const isIso = /^\d{4}-\d\d-\d\d$/u;

/** The first day of what is named: 2019-12-05, 2019-12, 2019 or today. */
export const parseFirstDay = (given: string): string => periodOf(given, aPeriod)[0];

/** The last day of what is named. */
export const parseLastDay = (given: string): string => periodOf(given, aPeriod)[1];

/** First and last day of what is named, or of two with dots between, one of which may be open: 2019-11..2020, 2019.. */
export const parseDays = (given: string): DayRange => {
  const [from = '', to = from, ...more] = given.split('..');
  if (more.length > 0 || (from === '' && to === '')) throw new InvalidArgumentError(periods);
  const period: DayRange = [
    from === '' ? always[0] : periodOf(from, periods)[0],
    to === '' ? always[1] : periodOf(to, periods)[1],
  ];
  if (period[0] > period[1]) throw new InvalidArgumentError(reversed);
  return period;
};

const aPeriod = 'Pass YYYY-MM-DD, YYYY-MM, YYYY or today.';
const periods =
  'Pass YYYY-MM-DD, YYYY-MM, YYYY, today, or two with .. between, such as 2019-11.. for all from then on.';

/** The days that can be written. */
const always: DayRange = ['0000-01-01', '9999-12-31'];

const reversed = 'The first day is after the last; exchange them.';

type DayRange = readonly [first: string, last: string];

const periodOf = (given: string, fix: string): DayRange => {
  if (given === 'today') return [today(), today()];
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(given) ?? [];
  const first = `${year}-${month}-${day}`;
  if (year === undefined || isoDayOf(first) !== first) throw new InvalidArgumentError(fix);
  if (given === first) return [first, first];
  const months = given === year ? 12 : Number(month);
  const last = new Date(Date.UTC(2000, months, 0)).getUTCDate();
  const isShort = months === 2 && isoDayOf(`${year}-02-29`) === null;
  return [first, `${year}-${twoFigures(months)}-${isShort ? 28 : last}`];
};

const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoFigures(now.getMonth() + 1)}-${twoFigures(now.getDate())}`;
};
