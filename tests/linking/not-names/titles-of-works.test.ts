import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { namesFoundIn } from '../whole-text.ts';

test.each<readonly [text: string, ...names: readonly string[]]>([
  ['فازت رواية "القاهرة الصغيرة" للكاتب عمارة لخوص بالجائزة.', 'عمارة لخوص'],
  ['بعد ثلاثيته "بين القصرين" و"قصر الشوق" و"السكرية" زار سوريا.', 'سوريا'],
  ['الفيلم الوثائقي «سوريا من الداخل» يعرض الليلة في دبي.', 'دبي'],
  ['قدم برنامج "هنا لندن" حلقة جديدة.'],
  ['قال في كتابه "العراق بعد الحرب" إن بغداد تغيرت.', 'بغداد'],
  ['شاهد السلسلة الشهيرة "لوس أنجلوس" في تونس.', 'تونس'],
  // A row of works, each with who wrote it.
  [
    '6 روايات هي: "دانشمند" لأحمد فال، و"وادي الفراشات" لأزهر جرجيس، و"القاهرة" لنادية النجار.',
    'أحمد فال',
    'أزهر جرجيس',
    'نادية النجار',
  ],
  // Ships are nobody and no town.
  ['احتجزت السلطات سفينة الإنقاذ «أوشن فايكينغ» في باليرمو.', 'باليرمو'],
  ['غرقت ناقلة النفط «فيكتوريا» قرب عدن.', 'عدن'],
  // What is no work has a name in its marks, and a headline speaks of what it names.
  ['أعلن حزب "نداء تونس" عن مرشحه.', 'نداء تونس'],
  ['نشرت الجريدة مقالا بعنوان "مصر على الطريق".', 'مصر'],
  ['قدمت الفرقة المسرحية "نجوم سوريا" عرضا.', 'سوريا'],
  ['ظهر في كتاب عن "دمشق" بعد عام.', 'دمشق'],
  ['عرض فيلم الكاتب "نجيب محفوظ" أمس.', 'نجيب محفوظ'],
])('%s', (text, ...names) => {
  expect(namesFoundIn(text)).toStrictEqual(names);
});

test.each<readonly [text: string, ...found: readonly string[]]>([
  ['بث برنامج "60 دقيقة" حوارا معه.'],
  ['يظهر الليلة في برنامج "التاسعة مساء" على القناة.', 'الليلة'],
  ['عرضوا فيلم "مليون دولار" في القاعة.'],
  ['عرضوا الفيلم في القاعة وكلف مليون دولار.', 'مليون دولار'],
  ['بث البرنامج أمس حوارا مدته 60 دقيقة.', 'أمس', '60 دقيقة'],
])('%s', (text, ...found) => {
  const { entities } = analyzeText(text, { id: 'text', referenceDate: '2019-12-05' });
  const dated = entities.filter(({ type }) => type !== 'organization');
  expect(dated.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toStrictEqual([
    ...found,
  ]);
});
