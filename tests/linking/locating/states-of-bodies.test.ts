import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { entitiesOfKind } from '../whole-text.ts';

const bodiesOf = (text: string): readonly string[] =>
  entitiesOfKind(text, 'organization').map(
    ({ name, key }) => `${name}: ${key.slice(key.indexOf(':') + 1)}`,
  );

test.each<[reason: string, text: string, ...bodies: string[]]>([
  [
    'its adjective',
    'أعلنت وزارة الداخلية الفرنسية حصيلة الحادث.',
    'وزارة الداخلية الفرنسية: وزاره داخليه FR',
  ],
  [
    'its adjective in either spelling',
    'أكدت وزارة الخارجية الأميركية الخبر، ونفته الخارجية الأمريكية.',
    'وزارة الخارجية الأميركية: وزاره خارجيه US',
  ],
  [
    'the country behind it',
    'قالت وزارة الداخلية في البحرين إنها تحقق. وأضافت وزارة الداخلية أن الحادث بسيط.',
    'وزارة الداخلية: وزاره داخليه BH',
  ],
  [
    'the office of its minister',
    'قال وزير الداخلية الفرنسي برونو لورو إن وزارة الداخلية ستعمل.',
    'وزارة الداخلية: وزاره داخليه FR',
  ],
  [
    'the only country of the text',
    'شهدت فرنسا حريقا كبيرا. وقال مسؤول فرنسي إن النار خمدت. وأعلنت وزارة الداخلية أن الفرنسيين بخير.',
    'وزارة الداخلية: وزاره داخليه FR',
  ],
  [
    'the only country, of a body that its own name is known of',
    'ناقش مجلس النواب قانون المالية. وقال نائب تونسي إن التونسيين ينتظرون، وإن تونس تحتاج إليه.',
    'مجلس النواب: مجلس نواب شعب',
  ],
])('the state of a body is told by %s', (_reason, text, ...bodies) => {
  expect(bodiesOf(text)).toEqual(bodies);
});

test.each<[reason: string, text: string, ...bodies: string[]]>([
  ['no country is named', 'أعلنت وزارة المالية أرقامها.', 'وزارة المالية: وزاره ماليه'],
  [
    'two countries are named',
    'زار وفد من ألمانيا تونس. وقال مسؤول تونسي إن وزارة الصحة استقبلت الوفد في تونس.',
    'وزارة الصحة: وزاره صحه',
  ],
  [
    'the only country is named once',
    'تحذر وزارة الصحة من السفر إلى البرازيل هذه الأيام.',
    'وزارة الصحة: وزاره صحه',
  ],
  [
    'two ministers meet',
    'استقبل وزير الداخلية هادي المجدوب وزير الداخلية الإيطالي ماركو مينيتي بمقر وزارة الداخلية.',
    'وزارة الداخلية: وزاره داخليه',
  ],
  [
    'the body is one of a kind',
    'قال صندوق النقد الدولي إن فرنسا تستورد. وأضاف أن فرنسا وحدها تطلب المزيد وأن الفرنسيين يدفعون.',
    'صندوق النقد الدولي: صندوق نقد دولي',
  ],
])('the state of a body is open where %s', (_reason, text, ...bodies) => {
  expect(bodiesOf(text)).toEqual(bodies);
});

test.each<[text: string, name: string, value: unknown]>([
  ['قالت وزارة الدفاع الروسية إن المناورات انتهت.', 'وزارة الدفاع الروسية', { code: 'RU' }],
  ['نقلت وكالة الأنباء السعودية الخبر.', 'وكالة الأنباء السعودية', { code: 'SA' }],
  ['هدد الحرس الثوري الإيراني بالرد.', 'الحرس الثوري الإيراني', { code: 'IR' }],
  // It may be in another country, or is of two.
  ['درست في الجامعة الأمريكية أربعة أعوام.', 'الجامعة الأمريكية', null],
  ['نظمتها الغرفة التونسية الألمانية أمس.', 'الغرفة التونسية الألمانية', null],
])('«%s»: the country of a body that its name tells', (text, name, value) => {
  const { entities } = analyzeText(text);
  const bodies = entities.filter(({ type }) => type === 'organization');
  expect(bodies.map((body) => [body.name, body.value])).toEqual([[name, value]]);
});
