// Writes src/lexicons/lunar-new-years.json: the Chinese new year of 1950 to 2100 in days after 20
// January, one base 36 digit a year, read off the Chinese calendar of ICU once.
import { writeLexicon } from '../write-lexicon.ts';

const [firstYear, lastYear] = [1950, 2100];
const formatter = new Intl.DateTimeFormat('en-u-ca-chinese-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const daysAfter = (year: number): number => {
  for (let days = 0; days < 36; days++)
    if (formatter.format(Date.UTC(year, 0, 20 + days)) === '1/1') return days;
  throw new Error(`no new year in ${year}`);
};

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
const days = years.map((year) => daysAfter(year).toString(36)).join('');
writeLexicon('lunar-new-years.json', { firstYear, days }, 0);
