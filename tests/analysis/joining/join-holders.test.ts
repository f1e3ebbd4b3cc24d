import { expect, test } from 'vitest';
import { indexOf, reportOf, shownOf } from '../found-reports.ts';

/** The entries where some people have an office, the first in two documents. */
const entriesOf = (office: string, first: string, ...others: readonly string[]) =>
  shownOf(
    indexOf(
      ...[first, first, ...others].map((name) => reportOf(null, { name, attributes: { office } })),
    ).entries(),
  );

test.each([
  ['الناطق الرسمي باسم نقابة البحارة', 'منتصر بالله الغالي', 'المنتصر الغالي'],
  ['وزير التجهيز والإسكان', 'محمد صالح الغرباوي', 'محمد الصالح الغرباوي'],
  ['وزير الاتصالات والرقمنة', 'أنور المعروفي', 'محمد أنور المعروفي'],
  ['المديرة الجهوية للتجارة بالكاف', 'سهام مبروك', 'سهام المبروك'],
  ['وزيرة المالية', 'لمياء الزريبي', 'لمياء بوجناح الزريبي'],
  ['وزير الشؤون الدينية', 'عبد الجليل بن سالم', 'عبد الجليل سالم'],
  ['الناطق باسم إدارة السجون', 'خليفة الشيباني', 'خلفية الشيباني'],
  ['وزير الفلاحة', 'رضا الطيب', 'رضا بالطيب'],
  ['وزير الداخلية الفرنسي', 'جيرار كولومب', 'جيرار كولوم'],
  ['الرئيس السوداني', 'عمر البشير', 'عمر حسن البشير'],
  ['المندوبة الجهوية للسياحة', 'أمال الحشاني', 'أمل الحشاني'],
])('of %s, %s is %s', (office, first, other) => {
  expect(entriesOf(office, first, other)).toEqual([`${first} 3/3`]);
});

test.each([
  ['no word of the name is the same', 'مراسل إذاعة الساحل', 'سامي الهاني', 'عمر التيسي'],
  ['the given name is another', 'الملك السعودي', 'سلمان بن عبد العزيز', 'عبد الله بن عبد العزيز'],
  ['«أحمد» is not «محمد»', 'المتحدث العسكري المصري', 'محمد سمير', 'أحمد سمير'],
  ['two words are others', 'المدير الجهوي للصحة', 'رضا عمارة', 'رفيق عمار'],
  ['many are called so', 'المدير العام', 'محمد علي', 'محمد أحمد علي'],
  ['many have the office', 'النائب عن كتلة المستقلين', 'أمال الحشاني', 'أمل الحشاني'],
  ['it is the son', 'قائد الحرس الرئاسي', 'منصور خالد العبدلي', 'ناصر منصور خالد العبدلي'],
  ['the office is one word', 'الوزير', 'سهام مبروك', 'سهام المبروك'],
])('two are two where %s', (_reason, office, first, other) => {
  expect(entriesOf(office, first, other)).toHaveLength(2);
});

test('two who are named in full are not one by a short name that both have', () => {
  const one = ['سالم الكعبي', 'سالم سعيد الكعبي', 'سالم راشد الكعبي'] as const;
  const [first, second] = ['وكيل وزارة الاقتصاد', 'رئيس وحدة البث الفضائي'] as const;
  const index = indexOf(
    ...[first, second].map((office) => reportOf(null, { name: one[0], attributes: { office } })),
    reportOf(null, { name: one[1], attributes: { office: second } }),
    ...[1, 2].map(() => reportOf(null, { name: one[2], attributes: { office: first } })),
  );
  expect(index.entries()).toHaveLength(2);
});

test('and where each has an office of his own, or none', () => {
  const index = indexOf(
    reportOf(null, { name: 'محمد محجوب', attributes: { office: 'مدير معرض الكتاب' } }),
    reportOf(null, { name: 'محمد المحجوب', attributes: { office: 'رئيس لجنة المالية' } }),
    reportOf(null, { name: 'ناصر محجوب' }),
    reportOf(null, { name: 'ناصر المحجوب' }),
  );
  expect(index.entries()).toHaveLength(4);
});

/** The entries where a person of the first name and office is in two documents, and one of the others in a third. */
const withOffices = (
  [first, office]: readonly [name: string, office: string],
  [other, otherOffice]: readonly [name: string, office: string],
) =>
  indexOf(
    reportOf(null, { name: first, attributes: { office } }),
    reportOf(null, { name: first, attributes: { office } }),
    reportOf(null, { name: other, attributes: { office: otherOffice } }),
  ).entries();

test.each<readonly [name: string, office: string, other: string, otherOffice: string]>([
  ['إلياس خاوا', 'وزير الخارجية', 'الياس خوا', 'وزير الخارجية الفنزويلي'],
  [
    'فاضل العبدلي',
    'وزير الاستثمار والتعاون',
    'محمد الفاضل العبدلي',
    'وزير التنمية والاستثمار والتعاون',
  ],
  ['آشتون كارتر', 'وزير الدفاع الأمريكي', 'كارتر آشتون', 'وزير الدفاع'],
  ['منتصر الغالي', 'الناطق باسم نقابة البحارة', 'منتصر بالله الغالي', 'الناطق لنقابة عمال البحارة'],
  ['خليفة الظهري', 'رئيس مجلس النواب', 'خليفة بن أحمد الظهري', 'رئيس مجلس النواب البحريني'],
])('%s, «%s», is %s, «%s»', (name, office, other, otherOffice) => {
  expect(shownOf(withOffices([name, office], [other, otherOffice]))).toEqual([`${name} 3/3`]);
});

test.each<readonly [name: string, office: string, other: string, otherOffice: string]>([
  ['كيم سونغ', 'الزعيم الكوري', 'كيم سونغ إيل', 'الزعيم الكوري الشمالي'],
  ['خليفة الظهري', 'رئيس مجلس النواب', 'خليفة بن أحمد الظهري', 'رئيس بلدية المحرق'],
  ['مصطفى أحمد', 'النائب المستقل', 'أحمد مصطفى', 'النائب المستقل'],
  ['أمال الحشاني', 'النائبة بالمجلس', 'أمل الحشاني', 'النائبة بالمجلس عن الكاف'],
])('%s, «%s», is not %s, «%s»', (name, office, other, otherOffice) => {
  expect(withOffices([name, office], [other, otherOffice])).toHaveLength(2);
});

test('any of his offices counts', () => {
  const offices = ['رئيس البلدية', 'وزير الداخلية الفرنسي'];
  const index = indexOf(
    reportOf(null, { name: 'جيرار كولومب', attributes: { office: 'رئيس البلدية', offices } }),
    reportOf(null, { name: 'جيرار كولوم', attributes: { office: 'وزير الداخلية الفرنسي' } }),
  );
  expect(index.entries()).toHaveLength(1);
});

test.each([
  ['وزيرة الصحة', 1],
  ['رئيسة الجمعية', 2],
  ['وزيرة سابقة', 2],
])('«%s» with two given names and more behind them', (office, entries) => {
  const index = indexOf(
    reportOf(null, { name: 'سلمى مرعي', attributes: { office } }),
    reportOf(null, { name: 'سلمى مرعي الحداد', attributes: { office } }),
  );
  expect(index.entries()).toHaveLength(entries);
});

test('a document that has both spellings counts once for their office', () => {
  const office = 'قائد شرطة المدينة';
  const one = { name: 'ستيوارت كاندي', attributes: { office } };
  const other = { name: 'ستيوارت كوندي', attributes: { office } };
  const index = indexOf(reportOf('2017-01-02', one, other), reportOf('2017-01-03', one));
  const [entry] = index.entries();
  expect(entry?.documents).toBe(2);
  expect(entry?.offices).toEqual([
    { text: office, documents: 2, first: '2017-01-02', last: '2017-01-03' },
  ]);
  expect(index.entries()).toEqual([entry]);
});

test('many people of one office take time in proportion', () => {
  const timeOf = (people: number): number => {
    const index = indexOf(
      ...Array.from({ length: people }, (_, at) =>
        reportOf(null, { name: `محمد سليم${at}`, attributes: { office: 'عضو مجلس النواب' } }),
      ),
    );
    const { user } = process.cpuUsage();
    index.entries();
    return process.cpuUsage().user - user;
  };
  const short = timeOf(2_500);
  // Pairs of all would take 64 times as long.
  expect(timeOf(20_000) / short).toBeLessThan(40);
}, 60_000);
