import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { contacts } from '../../src/recognizers/contacts/contacts.ts';
import { dates } from '../../src/recognizers/dates/dates.ts';
import { quantities } from '../../src/recognizers/quantities/quantities.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { valueText } from '../../src/value.ts';

/** Text, then of each candidate its span, value and rule. */
type Row = readonly [
  text: string,
  ...found: readonly (readonly [span: string, value: string, rule: string])[],
];

const document = (text: string) => readDocument(text, { referenceDate: '2019-12-05' });

const shown = (text: string, { start, end, value, name, rule }: Candidate) => [
  text.slice(start, end),
  value === null ? (name ?? '') : valueText(value),
  rule,
];

const ofDates: readonly Row[] = [
  ['وصل 12 مارس 2018', ['12 مارس 2018', '2018-03-12', 'dates/day-month']],
  ['وصل الاثنين 12 مارس 2018', ['الاثنين 12 مارس 2018', '2018-03-12', 'dates/day-month+weekday']],
  ['وصل 12/3/2018', ['12/3/2018', '2018-03-12', 'dates/numeric-day']],
  ['في 3/2018', ['3/2018', '2018-03', 'dates/numeric-month']],
  ['في مارس 2018', ['مارس 2018', '2018-03', 'dates/month']],
  ['تموز 13، ثم عاد', ['تموز 13', '2019-07-13', 'dates/month-day']],
  [
    'في الرابع من الشهر المقبل',
    ['الرابع من الشهر المقبل', '2020-01-04', 'dates/day-of-relative-month'],
  ],
  ['وصل الأحد', ['الأحد', '2019-12-01', 'dates/weekday']],
  ['يوم الأحد المقبل', ['يوم الأحد المقبل', '2019-12-08', 'dates/weekday']],
  ['أحد الأسبوع الماضي', ['أحد الأسبوع الماضي', '2019-12-01', 'dates/weekday-of-week']],
  ['وصل أمس', ['أمس', '2019-12-04', 'dates/named-day']],
  ['وصل أمس الأربعاء', ['أمس الأربعاء', '2019-12-04', 'dates/named-day+weekday']],
  ['يصل اليوم', ['اليوم', '2019-12-05', 'dates/today']],
  ['قبل عامين', ['قبل عامين', '2017-12-05', 'dates/offset']],
  ['الشهر الماضي', ['الشهر الماضي', '2019-11', 'dates/relative-unit']],
  [
    'السنوات الخمس الماضية',
    ['السنوات الخمس الماضية', '2014-12-05/2019-12-04', 'dates/relative-units'],
  ],
  ['القرن العشرين', ['القرن العشرين', '19XX', 'dates/century']],
  ['ثمانينات القرن الماضي', ['ثمانينات القرن الماضي', '198X', 'dates/decade']],
  ['صيف 2018', ['صيف 2018', '2018-SU', 'dates/season']],
  ['موسم 2017/2018', ['موسم 2017/2018', '2017/2018', 'dates/split-year']],
  ['عام 2018', ['عام 2018', '2018', 'dates/year']],
  ['توفي 728 هـ', ['728 هـ', '1327-11-25/1328-11-12', 'dates/era-year']],
  ['عيد الفطر 2019', ['عيد الفطر 2019', '2019-06-04', 'dates/holiday']],
  [
    'أول أحد بعد عيد الفصح 2018',
    ['أول أحد بعد عيد الفصح 2018', '2018-04-08', 'dates/weekday-by-holiday'],
  ],
  ['أواخر مارس 2018', ['أواخر مارس 2018', '2018-03', 'dates/boundary']],
  ['الربع الأول من عام 2018', ['الربع الأول من عام 2018', '2018-Q1', 'dates/fraction']],
  ['الساعة 8 مساء', ['الساعة 8 مساء', '2019-12-05T20:00', 'dates/hour-after-lead']],
  ['الثامنة مساء', ['الثامنة مساء', '2019-12-05T20:00', 'dates/hour-with-day-part']],
  ['بدأ 14:30', ['14:30', '2019-12-05T14:30', 'dates/time-in-figures']],
  ['من 5 إلى 7 مساء', ['5 إلى 7 مساء', '2019-12-05T17:00/2019-12-05T19:00', 'dates/hour-range']],
  ['حفظ 2018-03-12T07:29Z', ['2018-03-12T07:29Z', '2018-03-12T07:29Z', 'dates/timestamp']],
  ['مساء الأحد', ['مساء الأحد', '2019-12-01TEV', 'dates/day-part-of-day+day-and-time']],
  ['كل يوم جمعة', ['كل يوم جمعة', 'XXXX-WXX-5', 'dates/each-period']],
  ['مرتين أسبوعيا', ['مرتين أسبوعيا', 'P1W', 'dates/times-each']],
  ['لمدة ثلاثة أيام', ['ثلاثة أيام', 'P3D', 'dates/duration']],
  ['من 3 إلى 5 سنوات', ['3 إلى 5 سنوات', 'P3Y/P5Y', 'dates/duration-range']],
  [
    'من 3 مايو إلى 5 يونيو 2018',
    ['3 مايو إلى 5 يونيو 2018', '2018-05-03/2018-06-05', 'dates/day-month+range'],
  ],
  [
    'بين 12 و15 أيلول 2018',
    ['12 و15 أيلول 2018', '2018-09-12/2018-09-15', 'dates/day-month+day-range'],
  ],
  [
    'يومي الاثنين والثلاثاء',
    ['يومي الاثنين والثلاثاء', '2019-12-02/2019-12-03', 'dates/weekday+list'],
  ],
  ['بعد يومين من 15 مايو 2018', ['بعد يومين من 15 مايو 2018', '2018-05-17', 'dates/offset+anchor']],
  ['هجمات 11 سبتمبر', ['11 سبتمبر', '2001-09-11', 'dates/day-month+event']],
  ['سيعقد الأحد', ['الأحد', '2019-12-08', 'dates/weekday+tense']],
  ['يعمل في شارع 26 يوليو'],
];

const ofQuantities: readonly Row[] = [
  ['قتل 12 شخصا', ['12', '12', 'quantities/figures']],
  ['ثلاثة وزراء', ['ثلاثة', '3', 'quantities/word']],
  ['خمسة وعشرون وزيرا', ['خمسة وعشرون', '25', 'quantities/phrase']],
  ['بنسبة 5%', ['5%', '5', 'quantities/figures+percent']],
  ['خمسة في المئة', ['خمسة في المئة', '5', 'quantities/word+percent']],
  ['دفع $50', ['$50', '50 USD', 'quantities/sign+currency']],
  ['دفع 50 دولارا', ['50 دولارا', '50 USD', 'quantities/figures+currency']],
  ['دفع دولارين', ['دولارين', '2 USD', 'quantities/dual+currency']],
  ['دفع (50) يورو', ['(50) يورو', '50 EUR', 'quantities/bracketed+currency']],
  ['دفع 50 هللة', ['50 هللة', '0.5 SAR', 'quantities/figures+minor-currency']],
  ['بقيمة 48 م د', ['48 م د', '48000000 TND', 'quantities/figures+millions-of-dinars']],
  ['على بعد كيلومترين', ['كيلومترين', '2 kilometer', 'quantities/dual+unit']],
  ['ثلاثة ملايين برميل', ['ثلاثة ملايين برميل', '3000000 barrel', 'quantities/phrase+unit']],
  ['بقوة 5 درجات على مقياس ريختر', ['5 درجات', '5', 'quantities/figures+magnitude']],
  ['فاز 3-1'],
];

const ofContacts: readonly Row[] = [
  ['راسلونا a@b.example', ['a@b.example', '', 'contacts/email']],
  ['زوروا https://a.example', ['https://a.example', '', 'contacts/url']],
  ['زوروا hespress.com', ['hespress.com', '', 'contacts/domain']],
  ['وسم #تونس', ['#تونس', '', 'contacts/hashtag']],
  ['حساب @kashaf', ['@kashaf', '', 'contacts/mention']],
  ['على +966 11 456 7890', ['+966 11 456 7890', '+966114567890', 'contacts/international-phone']],
  ['على 0612345678', ['0612345678', '0612345678', 'contacts/national-phone']],
  ['الخط الساخن 16123', ['16123', '16123', 'contacts/announced-phone']],
  ['حصل على 16123 صوتا'],
];

describe.each([
  [dates, ofDates],
  [quantities, ofQuantities],
  [contacts, ofContacts],
] as const)('rules of $id', (recognizer, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (text, [, ...found]) => {
    const candidates = recognizer.recognize(document(text), []);
    expect(candidates.map((candidate) => shown(text, candidate))).toEqual(found);
  });
});
