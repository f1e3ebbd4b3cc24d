import { expect, test } from 'vitest';
import { dates } from '../../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** Sentences → the values found in them, in order. */
const rows: readonly (readonly [text: string, timexes: readonly string[]])[] = [
  // A set of days has its hour in it, with its zone; hours from one to another are apart.
  ['كل سبت الساعة 9 مساء بتوقيت غرينتش', ['XXXX-WXX-6T21:00Z']],
  ['تبث، كل سبت الساعة 8 مساء', ['XXXX-WXX-6T20:00']],
  ['كل يوم سبت بداية من 9 صباحا إلى 11 صباحا', ['XXXX-WXX-6', 'T09:00/T11:00']],
  ['يوميا من 10 صباحا إلى 6 مساء', ['P1D', 'T10:00/T18:00']],
  ['من الثامنة صباحا حتى الثانية ظهرا يوميا', ['T08:00/T14:00', 'P1D']],
  ['يوميا من 8 مساء إلى 2 فجرا', ['P1D', 'T20:00/T02:00']],
  // The hours are of the days that are not left out.
  ['يبث يوميا ما عدا الجمعة الساعة 19:15', ['P1D', 'XXXX-WXX-5', 'T19:15']],
  ['كل يوم ما عدا الجمعة الساعة 9 صباحا', ['P1D', 'XXXX-WXX-5', 'T09:00']],
  ['يفتح يوميا عدا الثلاثاء من الساعة 10 صباحا إلى 6 مساء', ['P1D', 'XXXX-WXX-2', 'T10:00/T18:00']],
  // Of several days they are of each.
  ['كل يوم أحد وثلاثاء', ['XXXX-WXX-7', 'XXXX-WXX-2']],
  ['كل أحد وثلاثاء وخميس', ['XXXX-WXX-7', 'XXXX-WXX-2', 'XXXX-WXX-4']],
  ['كل سبت وأحد الساعة 8 مساء', ['XXXX-WXX-6', 'XXXX-WXX-7', 'T20:00']],
  [
    'أيام الاثنين والأربعاء والسبت الساعة 8 مساء',
    ['XXXX-WXX-1', 'XXXX-WXX-3', 'XXXX-WXX-6', 'T20:00'],
  ],
  [
    'من السبت إلى الأربعاء من كل أسبوع من الساعة 8 إلى 2 ظهرا',
    ['XXXX-WXX-6/XXXX-WXX-3', 'T08:00/T14:00'],
  ],
  [
    'من الأحد إلى الخميس من الثامنة صباحا إلى الثالثة عصرا',
    ['2019-12-01/2019-12-05', 'T08:00/T15:00'],
  ],
  [
    'من الثامنة صباحا إلى الثالثة عصرا من الأحد إلى الخميس',
    ['T08:00/T15:00', '2019-12-01/2019-12-05'],
  ],
  ['السبت - الخميس: 8 ص - 4 م', ['2019-11-30/2019-12-05', 'T08:00/T16:00']],
  ['أول أحد من كل شهر الساعة العاشرة صباحا', ['P1M', 'T10:00']],
  // The day after is of the last hour.
  ['من السابعة مساء إلى الخامسة صباحا من اليوم التالي', ['2019-12-05T19:00/2019-12-06T05:00']],
  ['من العاشرة مساء السبت حتى السادسة من صباح اليوم التالي', ['2019-11-30T22:00/2019-12-01T06:00']],
  ['غدا من 8 مساء إلى 4 فجر اليوم التالي', ['2019-12-06T20:00/2019-12-07T04:00']],
  ['من 8 صباحا حتى 6 مساء من اليوم التالي', ['2019-12-05T08:00/2019-12-06T18:00']],
  // One day keeps its hours, a word behind «كل» its own sense.
  ['الأحد من الثامنة صباحا إلى الثالثة عصرا', ['2019-12-01T08:00/2019-12-01T15:00']],
  ['يعرفه كل وزير وخميس', []],
];

test.each(rows)('%s', (text, timexes) => {
  const found = dates.recognize(readDocument(text, { referenceDate: '2019-12-05' }));
  expect(
    found.map(({ value }) => (value !== null && 'timex' in value ? value.timex : null)),
  ).toEqual(timexes);
});
