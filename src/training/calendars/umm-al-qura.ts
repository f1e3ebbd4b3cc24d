// Writes src/lexicons/umm-al-qura.json: the length of every Hijri month from 1300 to 1600, read off
// the Umm al-Qura calendar of ICU once, so that answers do not move with the version of Node.
import { writeLexicon } from '../write-lexicon.ts';

const firstYear = 1300;
const lastYear = 1600;
const millisecondsPerDay = 86_400_000;
const formatter = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const hijri = (
  day: number,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const fields = new Map(
    formatter
      .formatToParts(day * millisecondsPerDay)
      .map((part) => [part.type as string, Number.parseInt(part.value, 10)]),
  );
  return {
    year: fields.get('relatedYear') ?? fields.get('year') ?? Number.NaN,
    month: fields.get('month') ?? Number.NaN,
    day: fields.get('day') ?? Number.NaN,
  };
};

let day = Date.UTC(1882, 10, 1) / millisecondsPerDay;
while (hijri(day).year < firstYear) day++;
const firstDay = day;

const years: string[] = [];
for (let year = firstYear; year <= lastYear; year++) {
  let longMonths = 0;
  for (let month = 1; month <= 12; month++) {
    const start = hijri(day);
    if (start.year !== year || start.month !== month || start.day !== 1) {
      throw new Error(`expected 1/${month}/${year}, found ${JSON.stringify(start)}`);
    }
    const length = hijri(day + 29).day === 30 ? 30 : 29;
    if (length === 30) longMonths |= 1 << (month - 1);
    day += length;
  }
  years.push(longMonths.toString(16).padStart(3, '0'));
}

writeLexicon('umm-al-qura.json', { firstYear, firstDay, longMonths: years.join('') }, 0);
