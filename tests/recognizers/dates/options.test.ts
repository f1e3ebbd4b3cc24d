import { describe, expect, test } from 'vitest';
import type { Attributes } from '../../../src/document.ts';
import { dates } from '../../../src/recognizers/dates/dates.ts';
import { type ReadOptions, readDocument } from '../../../src/text/read-document.ts';

const read = (text: string, options: ReadOptions) =>
  dates.recognize(readDocument(text, options)).map(({ value, attributes }) => ({
    ...(value !== null && 'timex' in value ? value : { timex: undefined }),
    attributes,
  }));

const thursday = '2019-12-05';
type Reading = readonly [phrase: string, past: string, next: string, nearest: string];

/** A date that leaves open which one: read as the past, the next, the nearest. */
const readings: readonly Reading[] = [
  ['الاثنين', '2019-12-02', '2019-12-09', '2019-12-02'],
  ['الخميس', '2019-12-05', '2019-12-12', '2019-12-05'],
  ['الجمعة', '2019-11-29', '2019-12-06', '2019-12-06'],
  ['الأحد', '2019-12-01', '2019-12-08', '2019-12-08'],
  ['15 أكتوبر', '2019-10-15', '2020-10-15', '2019-10-15'],
  ['2 ديسمبر', '2019-12-02', '2019-12-02', '2019-12-02'],
  ['الأحد الماضي', '2019-12-01', '2019-12-01', '2019-12-01'],
  ['الجمعة المقبلة', '2019-12-06', '2019-12-06', '2019-12-06'],
];

describe('which weekday, which year', () => {
  for (const [phrase, ...wanted] of readings) {
    test(phrase, () => {
      const found = (['past', 'next', 'nearest'] as const).map(
        (weekday) => read(phrase, { referenceDate: thursday, weekday })[0]?.timex,
      );
      expect(found).toEqual(wanted);
    });
  }
});

type WeekendRow = readonly [reference: string, phrase: string, from: string, to: string];

const weekends: Readonly<Record<'fri-sat' | 'sat-sun', readonly WeekendRow[]>> = {
  'fri-sat': [
    ['2019-12-05', 'نهاية الأسبوع', '2019-12-06', '2019-12-07'],
    ['2019-12-08', 'نهاية الأسبوع', '2019-12-13', '2019-12-14'],
    ['2019-12-08', 'نهاية الأسبوع الماضي', '2019-12-06', '2019-12-07'],
  ],
  'sat-sun': [
    ['2019-12-05', 'نهاية الأسبوع', '2019-12-07', '2019-12-08'],
    ['2019-12-08', 'نهاية الأسبوع', '2019-12-07', '2019-12-08'],
    ['2019-12-05', 'نهاية الأسبوع المقبل', '2019-12-14', '2019-12-15'],
  ],
};

for (const weekend of ['fri-sat', 'sat-sun'] as const) {
  describe(`weekend ${weekend}`, () => {
    for (const [referenceDate, phrase, from, to] of weekends[weekend]) {
      test(`${phrase} ${referenceDate}`, () => {
        expect(read(phrase, { referenceDate, weekend })).toMatchObject([{ from, to }]);
      });
    }
  });
}

/** Without a reference day: an open TIMEX3 value, and no days. */
const open: readonly (readonly [phrase: string, timex: string])[] = [
  ['أمس', 'XXXX-XX-XX'],
  ['اليوم', 'XXXX-XX-XX'],
  ['غدا', 'XXXX-XX-XX'],
  ['أمس الأحد', 'XXXX-WXX-7'],
  ['الأحد', 'XXXX-WXX-7'],
  ['الجمعة المقبلة', 'XXXX-WXX-5'],
  ['11 ديسمبر', 'XXXX-12-11'],
  ['11 دجنبر المقبل', 'XXXX-12-11'],
  ['الثلاثاء 11 ديسمبر', 'XXXX-12-11'],
  ['ديسمبر الماضي', 'XXXX-12'],
  ['الأسبوع الماضي', 'XXXX-WXX'],
  ['الشهر الماضي', 'XXXX-XX'],
  ['العام الماضي', 'XXXX'],
  ['السنوات الخمس القادمة', 'XXXX'],
  ['نهاية الأسبوع', 'XXXX-WXX-WE'],
  ['قبل ثلاثة أيام', 'XXXX-XX-XX'],
  ['صيف العام الماضي', 'XXXX-SU'],
  ['الصيف الماضي', 'XXXX-SU'],
  ['الربع الأول من العام الجاري', 'XXXX-Q1'],
  ['النصف الثاني من العام المقبل', 'XXXX-H2'],
  ['أواخر مارس', 'XXXX-03'],
  ['12 إلى 14 يونيو', 'XXXX-06-12/XXXX-06-14'],
  ['الأحد إلى الثلاثاء', 'XXXX-WXX-7/XXXX-WXX-2'],
  ['عيد الميلاد', 'XXXX-12-25'],
  ['عيد الفطر', 'XXXX-XX-XX'],
  ['رمضان المقبل', 'XXXX-XX'],
  ['الساعة 14:30', 'T14:30'],
  ['الموسم الماضي', 'XXXX/XXXX'],
];

describe('without a reference day', () => {
  for (const [phrase, timex] of open) {
    test(phrase, () => {
      const [found, ...others] = read(phrase, {});
      expect(others).toEqual([]);
      expect(found?.timex).toBe(timex);
      expect(found).not.toHaveProperty('from');
      expect(found).not.toHaveProperty('to');
    });
  }
  test('a date in full needs none', () => {
    expect(read('12 مارس 2021', {})).toMatchObject([{ timex: '2021-03-12', from: '2021-03-12' }]);
  });
});

/** «عيد الأم» is in March in the East, in May in the Maghreb: the nearer one. */
const mothersDays: readonly (readonly [reference: string | undefined, timex: string])[] = [
  ['2022-03-18', '2022-03-21'],
  ['2022-05-25', '2022-05-29'],
  ['2021-06-02', '2021-05-30'],
  ['2022-12-20', '2023-03-21'],
  [undefined, 'XXXX-03-21'],
];

test.each(mothersDays)('mothers day seen from %s', (referenceDate, timex) => {
  expect(read('عيد الأم', referenceDate === undefined ? {} : { referenceDate })).toMatchObject([
    { timex },
  ]);
});

const attributed: readonly (readonly [phrase: string, attributes: Attributes | undefined])[] = [
  ['أواخر مارس 2011', { mod: 'END' }],
  ['منتصف 2011', { mod: 'MID' }],
  ['مطلع العام المقبل', { mod: 'START' }],
  ['الأيام القليلة المقبلة', { approximate: true }],
  ['قبل نحو شهرين', { approximate: true }],
  ['قبل شهرين', undefined],
  ['20 رمضان 1445 هـ الموافق 30 مارس 2024', { hijri: '1445-09-20' }],
  ['22 رمضان 1445 هـ الموافق 30 مارس 2024', { hijri: '1445-09-22' }],
  ['25 رمضان 1445 هـ الموافق 30 مارس 2024', { hijri: '1445-09-25', disagreement: 5 }],
  ['الاثنين 15 مارس 2020', { statedWeekday: 1 }],
  ['الأحد 15 مارس 2020', undefined],
  ['10 محرم 61 هـ', { approximate: true }],
  ['الساعة الثالثة', { assumed: 'afternoon' }],
  ['الساعة الثالثة عصرا', undefined],
  ['الساعة 20:00 بتوقيت القاهرة', { zone: 'القاهرة' }],
  ['الساعة 20:00 بالتوقيت المحلي', { zone: 'local' }],
  ['الساعة 20:00 بتوقيت غرينتش', undefined],
  ['ثلاث مرات أسبوعيا', { frequency: '3X' }],
  ['العام الدراسي 2022-2023', { approximate: true }],
];

describe('attributes', () => {
  for (const [phrase, attributes] of attributed) {
    test(phrase, () => {
      const [found] = read(phrase, { referenceDate: thursday });
      expect(found?.attributes).toEqual(attributes);
    });
  }
});

/** What is written beside a weekday that is not that of the reference day: printed later. */
test('the weekday corrects a reference day that is late', () => {
  expect(read('أمس الثلاثاء', { referenceDate: thursday })).toMatchObject([{ from: '2019-12-03' }]);
});

type GrainRow = readonly [phrase: string, grain: string, calendar: string];

const grains: readonly GrainRow[] = [
  ['12 مارس 2021', 'day', 'gregory'],
  ['الأسبوع الماضي', 'week', 'gregory'],
  ['مارس 2021', 'month', 'gregory'],
  ['الربع الأول من 2020', 'quarter', 'gregory'],
  ['صيف 2020', 'season', 'gregory'],
  ['النصف الأول من 2020', 'half', 'gregory'],
  ['عام 2020', 'year', 'gregory'],
  ['التسعينيات', 'decade', 'gregory'],
  ['القرن العشرين', 'century', 'gregory'],
  ['قبل ثلاثة أشهر', 'month', 'gregory'],
  ['الساعة الثالثة عصرا', 'hour', 'gregory'],
  ['14:30', 'minute', 'gregory'],
  ['14:30:20', 'second', 'gregory'],
  ['20 رمضان 1445 هـ', 'day', 'islamic-umalqura'],
  ['عيد الأضحى 2020', 'day', 'islamic-umalqura'],
  ['20 رمضان 1445 هـ الموافق 30 مارس 2024', 'day', 'gregory'],
  ['5 أمشير 1736', 'day', 'coptic'],
];

describe('grain and calendar', () => {
  for (const [phrase, grain, calendar] of grains) {
    test(phrase, () => {
      expect(read(phrase, { referenceDate: thursday })).toMatchObject([{ grain, calendar }]);
    });
  }
});
