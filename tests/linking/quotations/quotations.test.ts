import { expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';

type Said = readonly [speaker: string, verb: string, words: string];
/** A text and what is said in it. */
type Case = readonly [text: string, ...quotes: readonly Said[]];

const cases: readonly Case[] = [
  [
    'قال وزير الصحة سامي العطار إن العلاج متاح للجميع.',
    ['سامي العطار', 'قال', 'إن العلاج متاح للجميع'],
  ],
  [
    'وأكد محمد حسين أن «الوقت لا ينتظر أحدا» في هذه الأزمة.',
    ['محمد حسين', 'أكد', 'الوقت لا ينتظر أحدا'],
  ],
  [
    'وصرحت فاطمة الزهراني: "لن نقبل بهذا القانون أبدا".',
    ['فاطمة الزهراني', 'صرحت', 'لن نقبل بهذا القانون أبدا'],
  ],
  [
    '"لن نتراجع عن مطالبنا"، قال محمد حسين في ختام كلمته.',
    ['محمد حسين', 'قال', 'لن نتراجع عن مطالبنا'],
  ],
  // the speaker before the verb
  ['محمد حسين أكد أن الطريق طويل.', ['محمد حسين', 'أكد', 'أن الطريق طويل']],
  // a verb without a subject goes on with the last speaker
  [
    'قال محمد حسين إن الخطة جاهزة، وأضاف أن التنفيذ يبدأ غدا. وأوضح أن الكلفة قليلة.',
    ['محمد حسين', 'قال', 'إن الخطة جاهزة'],
    ['محمد حسين', 'أضاف', 'أن التنفيذ يبدأ غدا'],
    ['محمد حسين', 'أوضح', 'أن الكلفة قليلة'],
  ],
  // a body speaks in between
  [
    'قال محمد حسين إن الخطة جاهزة. وقالت وزارة المالية إن الميزانية كافية. وأضافت أن العجز أقل.',
    ['محمد حسين', 'قال', 'إن الخطة جاهزة'],
  ],
  // the speaker of a body is behind it
  [
    'وقال المتحدث باسم وزارة الداخلية خالد منصور الحربي إن الطرق مفتوحة.',
    ['خالد منصور الحربي', 'قال', 'إن الطرق مفتوحة'],
  ],
  // a verb with a subject that is nobody known
  [
    'قال محمد حسين إن الخطة جاهزة. وكانت اللجنة أعلنت أنها تدرس الأمر.',
    ['محمد حسين', 'قال', 'إن الخطة جاهزة'],
  ],
  // marks around the clause, its «إن» within them
  ['قال محمد حسين "إن الخطة جاهزة تماما" في كلمته.', ['محمد حسين', 'قال', 'إن الخطة جاهزة تماما']],
  [
    'وأضاف محمد حسين «أن الوقت ضيق جدا»، مشيرا إلى العيد.',
    ['محمد حسين', 'أضاف', 'أن الوقت ضيق جدا'],
  ],
  [
    'قال محمد حسين عن فيلم "إن كنت رجلا" الجديد إن الخطة جاهزة.',
    ['محمد حسين', 'قال', 'إن الخطة جاهزة'],
  ],
  // a name in marks begins the clause
  [
    'قال محمد حسين إن "الوطني الحر" سيندمج قريبا.',
    ['محمد حسين', 'قال', 'إن "الوطني الحر" سيندمج قريبا'],
  ],
  // a thing says it
  [
    'قال محمد حسين إن الخطة جاهزة. وأضاف البيان أن الكلفة قليلة. وأضاف المصدر أن الوقت ضيق.',
    ['محمد حسين', 'قال', 'إن الخطة جاهزة'],
    ['محمد حسين', 'أضاف', 'أن الوقت ضيق'],
  ],
  ['كان هناك رجل يؤدي دور محمد حسين وأكدت المصادر أنه غاضب.'],
  ['محمد حسين قال الأسبوع الماضي إن الخطة جاهزة.', ['محمد حسين', 'قال', 'إن الخطة جاهزة']],
  // «أن» of another word
  ['وتعهد محمد حسين منذ أن تولى المنصب بالعمل.'],
  ['ودعا محمد حسين إلى التصدي لكل ما من شأنه أن يضر بالبلاد.'],
  ['وقال محمد حسين بعد أن خرج إن الخطة جاهزة.', ['محمد حسين', 'قال', 'إن الخطة جاهزة']],
  // behind «قوله»
  [
    'وأضاف محمد حسين قوله "من حسن الحظ أن الخطة جاهزة".',
    ['محمد حسين', 'أضاف', 'من حسن الحظ أن الخطة جاهزة'],
  ],
  // a feminine verb is no man's
  [
    'قال محمد حسين إن الخطة جاهزة. واعتبرت في بيان لها أن الكلفة قليلة.',
    ['محمد حسين', 'قال', 'إن الخطة جاهزة'],
  ],
  [
    'قالت فاطمة الزهراني إن الخطة جاهزة. وأضافت أن الكلفة قليلة. ولفت إلى أن الوقت ضيق.',
    ['فاطمة الزهراني', 'قالت', 'إن الخطة جاهزة'],
    ['فاطمة الزهراني', 'أضافت', 'أن الكلفة قليلة'],
  ],
  // whose lawyer speaks is silent
  ['وقال محامي العطار محمد حسين إن الحكم قاس.', ['محمد حسين', 'قال', 'إن الحكم قاس']],
  // The office of somebody is no person, nor is a government.
  ['وقال مكتب نتنياهو إن اللقاء لم يحدد.'],
  ['وأكدت حكومة يوسف الشاهد أن الخطة جاهزة.'],
  ['وقالت زوجة محمد حسين إن الحكم قاس.'],
  // what else happened is no part of it
  [
    'قال محمد حسين إن الخطة جاهزة، فيما شكرت اللجنة الوزير. وأكد أن الكلفة قليلة، وكان قد وصل أمس.',
    ['محمد حسين', 'قال', 'إن الخطة جاهزة'],
    ['محمد حسين', 'أكد', 'أن الكلفة قليلة'],
  ],
  // nothing is said
  ['زار محمد حسين المدينة وأكد حرصه على العمل.'],
  ['وصل محمد حسين إلى مسرح «الأوبرا» أمس.'],
  ['قال مصدر أمني إن الطرق مفتوحة.'],
];

test.each(cases.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
  const found = analyzeText(text, { quotes: true }).entities.flatMap(({ name, attributes }) =>
    (attributes.quotes ?? []).map(({ verb, text: words }) => [name, verb, words]),
  );
  expect(found).toEqual(quotes);
});

test('offsets are those of the words in the text', () => {
  const text = 'وأكد محمد حسين أن «الوقت   لا ينتظر أحدا».';
  const quotes = analyzeText(text, { quotes: true }).entities.flatMap(
    ({ attributes }) => attributes.quotes ?? [],
  );
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['الوقت   لا ينتظر أحدا']);
  expect(quotes[0]?.text).toBe('الوقت لا ينتظر أحدا');
});

test('without the option nobody is quoted', () => {
  const { entities } = analyzeText('قال محمد حسين إن الخطة جاهزة.');
  expect(entities.some(({ attributes }) => attributes.quotes !== undefined)).toBe(false);
});

test('a text of many verbs of saying takes time in proportion', () => {
  const timeOf = (sentences: number): number => {
    const text = 'قال محمد حسين إن الخطة "جاهزة. '.repeat(sentences);
    const start = performance.now();
    analyzeText(text, { quotes: true });
    return performance.now() - start;
  };
  timeOf(50);
  const short = timeOf(400);
  expect(timeOf(3200)).toBeLessThan(Math.max(400, short * 40));
});
