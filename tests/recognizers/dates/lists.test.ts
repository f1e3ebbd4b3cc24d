import { expect, test } from 'vitest';
import { dates } from '../../../src/recognizers/dates/dates.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** Sentences → the values found in them, in order. */
const lists: readonly (readonly [text: string, timexes: readonly string[]])[] = [
  ['شهد البلد انتخابات عامي 2011 و2015.', ['2011', '2015']],
  ['فاز الفريق أعوام 2010 و2012 و2019 باللقب', ['2010', '2012', '2019']],
  ['نما الاقتصاد بين عامي 2011 و2015 بسرعة', ['2011/2015']],
  ['يفتح السوق أيام السبت والثلاثاء في المدينة', ['XXXX-WXX-6', 'XXXX-WXX-2']],
  ['تعقد الجلسات أيام الأحد والاثنين والثلاثاء المقبلة', ['2019-12-08/2019-12-10']],
  // A range that runs backwards is two dates.
  ['حكم من 2015 إلى 2012 كما قيل', ['2015', '2012']],
  ['بين 1990 و1985 تراجعت الأسعار', ['1990', '1985']],
  ['تراجع المؤشر من 2015 إلى 1980 نقطة', []],
  // Months in their order share the year of the last.
  ['سجل المعهد الرقم في مارس وجوان ونوفمبر 2015 فقط', ['2015-03', '2015-06', '2015-11']],
  ['ارتفعت في يناير، أبريل أو يونيو 2016', ['2016-01', '2016-04', '2016-06']],
  ['ارتفعت في مارس 2014 وجوان 2015', ['2014-03', '2015-06']],
  ['ارتفعت بين مارس وجوان 2015', ['2015-03/2015-06']],
  // December is of the year before.
  ['ارتفعت في ديسمبر وجانفي 2016', ['2019-12', '2016-01']],
  // Only after a plural are more years to be expected.
  ['سجلت في عام 2011 و2015 حالة شفاء', ['2011']],
];

test.each(lists)('%s', (text, timexes) => {
  const document = readDocument(text, { referenceDate: '2019-12-05' });
  const values = dates.recognize(document).map(({ value }) => value);
  expect(values.map((value) => value !== null && 'timex' in value && value.timex)).toEqual(timexes);
});
