import { expect, test } from 'vitest';
import { indexOf, reportOf, shownOf } from '../found-reports.ts';

type Times = readonly [name: string, documents: number];

const entriesOf = (...bodies: readonly Times[]) =>
  shownOf(
    indexOf(
      ...bodies.flatMap(([name, documents]) =>
        Array.from({ length: documents }, () => reportOf(null, { type: 'organization', name })),
      ),
    ).entries(),
  );

test.each<[reason: string, ...bodies: [Times, Times]]>([
  ['blanks', ['كوكا كولا', 2], ['كوكاكولا', 1]],
  ['blanks before a number', ['راديو نور 24', 2], ['راديو نور24', 1]],
  ['the order of words', ['لجنة العدل والمالية والتخطيط', 2], ['لجنة العدل والتخطيط والمالية', 1]],
  ['the order of adjectives', ['الأسطول الأمريكي الخامس', 2], ['الأسطول الخامس الأمريكي', 1]],
  [
    'the order of its nationality',
    ['الكتيبة الألمانية الثالثة', 2],
    ['الكتيبة الثالثة الألمانية', 1],
  ],
  ['a head that says its kind', ['الدفاع المدني', 4], ['جهاز الدفاع المدني', 1]],
  ['its head', ['الاتحاد الشعبي الجمهوري', 2], ['حزب الاتحاد الشعبي الجمهوري', 1]],
  ['its head, in fewer documents', ['التيار الأخضر', 3], ['حزب التيار الأخضر', 2]],
  ['a slip in one word', ['وزارة الدفاع الوطني', 3], ['وزارة الدافاع الوطني', 1]],
  ['the spelling of a foreign word', ['سبورتينغ الكاف', 6], ['سبورتنغ الكاف', 2]],
  ['more of its field', ['وزارة التعليم العالي والبحث العلمي', 3], ['وزارة التعليم العالي', 2]],
  ['what it is said to be', ['حزب النور', 3], ['حزب النور السلفي', 1]],
  [
    'what a longer name is said to be',
    ['حزب البناء والتقدم', 3],
    ['حزب البناء والتقدم الإسلامي', 1],
  ],
  ['its state', ['حكومة الوفاق الوطني الليبية', 3], ['حكومة الوفاق الوطني', 2]],
  ['its people', ['النقابة الوطنية للصحفيين التونسيين', 3], ['النقابة الوطنية للصحفيين', 1]],
])('a body is one but for %s', (_reason, first, other) => {
  const [name, documents] = first;
  const all = documents + other[1];
  expect(entriesOf(first, other)).toEqual([`${name} ${all}/${all}`]);
});

test.each<[reason: string, ...bodies: Times[]]>([
  ['letters are read in their order', ['إن تي في', 2], ['تي في إن', 1]],
  ['two words may be turned', ['الاتحاد العام', 2], ['عام الاتحاد', 1]],
  ['a movement is no party', ['الجبهة الديمقراطية', 2], ['حزب الجبهة الديمقراطية', 1]],
  ['one word is many things', ['الوطن', 2], ['حزب الوطن', 1]],
  ['one word is left of it', ['الوطن', 2], ['مؤسسة الوطن', 1]],
  ['the slip is as frequent', ['وزارة الدفاع الوطني', 2], ['وزارة الدافاع الوطني', 1]],
  ['the other word is one', ['جمعية رعاية الأطفال', 6], ['جمعية رماية الأطفال', 1]],
  ['the other word is a town', ['بلدية أبو صوير', 6], ['بلدية أبو صخير', 1]],
  ['the other word has another ending', ['حزب الجمهوري', 6], ['حزب الجمهوريين', 1]],
  ['the other word is in other names', ['شرطة طبربة', 6], ['شرطة طبرقة', 1], ['بلدية طبرقة', 1]],
  ['a longer field is rare', ['وزارة التجارة', 5], ['وزارة التجارة والصناعة', 2]],
  [
    'the field goes on in two ways',
    ['وزارة التجارة', 2],
    ['وزارة التجارة والصناعة', 2],
    ['وزارة التجارة والتموين', 2],
  ],
  ['what it is said to be is its name', ['حزب الشعب', 1], ['حزب الشعب اليساري', 3]],
  ['what it is said to be is in many names', ['حزب الوسط', 3], ['حزب الوسط الإسلامي', 1]],
  ['the name alone is much more frequent', ['التيار الأخضر', 5], ['حزب التيار الأخضر', 2]],
  [
    'a ministry is that of any state',
    ['وزارة الدفاع الوطني', 2],
    ['وزارة الدفاع الوطني الجزائرية', 2],
  ],
  [
    'several states have one',
    ['حكومة الوفاق الوطني', 1],
    ['حكومة الوفاق الوطني الليبية', 2],
    ['حكومة الوفاق الوطني الفلسطينية', 2],
  ],
  ['it is mostly that of no other state', ['مجلس نواب الشعب', 3], ['مجلس نواب الشعب السوري', 1]],
  ['two words leave no state out', ['الجيش الوطني', 2], ['الجيش الوطني الليبي', 3]],
  ['a branch is not the whole', ['الحرس البحري', 2], ['قوات الحرس البحري', 1]],
])('bodies are two where %s', (_reason, ...bodies) => {
  expect(entriesOf(...bodies)).toHaveLength(bodies.length);
});

test('the body of a town is not that of the town which another document names', () => {
  const council = { type: 'organization', name: 'المجلس البلدي بالكاف' } as const;
  const index = indexOf(
    reportOf(null, { ...council, mentions: ['المجلس البلدي بالكاف', 'المجلس البلدي'] }),
    reportOf(null, { ...council, name: 'المجلس البلدي' }),
  );
  expect(index.entries()).toHaveLength(2);
});

/** The entries where one document calls a body by both names, and others by the second alone. */
const calledAlso = (full: string, short: string, documents: number) =>
  shownOf(
    indexOf(
      reportOf(null, { type: 'organization', name: full, mentions: [full, short] }),
      ...Array.from({ length: documents }, () =>
        reportOf(null, { type: 'organization', name: short }),
      ),
    ).entries(),
  );

test.each<[full: string, short: string, shown: string]>([
  ['المجلس الوطني لعمادة الصيادلة البيطريين', 'المجلس الوطني لعمادة الصيادلة', 'two'],
  ['حزب العمل الشعبي الحر', 'حزب العمل', 'two'],
  ['مجلس عمادة الصيادلة التونسيين', 'مجلس عمادة الصيادلة', 'مجلس عمادة الصيادلة التونسيين'],
  ['نقابة التعليم الأهلي الحر', 'نقابة التعليم', 'نقابة التعليم الأهلي الحر'],
  ['رابطة الأدباء', 'الرابطة الوطنية للأدباء', 'الرابطة الوطنية للأدباء'],
])('%s, in one document, and %s', (full, short, shown) => {
  expect(calledAlso(full, short, 3)).toEqual(
    shown === 'two' ? [`${short} 3/3`, `${full} 1/2`] : [`${shown} 4/5`],
  );
});
