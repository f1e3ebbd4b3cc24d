import { expect, test } from 'vitest';
import type { Attributes, Candidate } from '../../../src/document.ts';
import { FormIndex } from '../../../src/linking/second-pass/form-index.ts';
import { formsOf, wordsOf } from '../../../src/linking/second-pass/name-forms.ts';
import { secondPass } from '../../../src/linking/second-pass/second-pass.ts';
import { readDocument } from '../../../src/text/read-document.ts';

type Kind = 'person' | 'place' | 'organization' | 'event';
interface Sure {
  readonly type: Kind;
  readonly name: string;
  readonly attributes?: Attributes;
}

const person = (name: string): Sure => ({ type: 'person', name });
const place = (name: string): Sure => ({ type: 'place', name });
const organization = (name: string, attributes: Attributes = {}): Sure => ({
  type: 'organization',
  name,
  attributes,
});
const company = (name: string): Sure => organization(name, { class: 'company' });
const club = (name: string): Sure => organization(name, { class: 'sport' });

const candidateOf = (text: string, { type, name, attributes }: Sure, confidence = 0.95) => {
  const start = text.indexOf(name);
  const span = { start, end: start + name.length, confidence, source: 'test', rule: 'test/test' };
  return { type, value: null, ...span, ...(attributes ? { attributes } : {}) } satisfies Candidate;
};

/** A text, the name that is sure in its first place, and what is found elsewhere: text and rule. */
const cases: readonly (readonly [text: string, sure: Sure, found?: string])[] = [
  [
    'وصل ناصر بلقاسم مساء. ثم غادر ناصر بلقاسم العاصمة.',
    person('ناصر بلقاسم'),
    'ناصر بلقاسم whole',
  ],
  [
    'قال رئيس حزب الاستقلال ذلك. وناضلوا من أجل إعلان الاستقلال التام.',
    organization('حزب الاستقلال', { class: 'party' }),
  ],
  // A company that has the name of a common thing.
  ['قالت شركة صحة ذلك. وأطلقت صحة حملة جديدة.', company('صحة'), 'صحة whole'],
  ['قالت شركة صحة ذلك. وتهتم بتعزيز صحة الفرد.', company('صحة')],
  ['قالت شركة صحة ذلك. والعقد مع صحة الأول من نوعه.', company('صحة'), 'صحة whole'],
  ['قالت شركة صحة ذلك. ويتمتع المريض بصحة جيدة.', company('صحة')],
  ['التقت سارة هولدن الوفد. وسألته هولدن عن الأمر.', person('سارة هولدن'), 'هولدن surname'],
  ['وصل خليفة حفتر إلى طبرق. ووعد وحفتر معه بالعودة.', person('خليفة حفتر'), 'حفتر surname'],
  ['قال حسن نصر الله نعم. ورد نصر الله وآية الله.', person('حسن نصر الله'), 'نصر الله surname'],
  ['فاز سمير نور الدين. وانتشر الدين هناك.', person('سمير نور الدين')],
  ['زار محمد بن راشد المعرض. وقال بن راشد إنه راض.', person('محمد بن راشد'), 'بن راشد surname'],
  // A surname that is a word of the news too, where something says that it is somebody's.
  ['وصل منير الأسد أمس. وطالبوا بإقالة الأسد فورا.', person('منير الأسد'), 'الأسد surname'],
  ['وصل منير الأسد أمس. وذكروا أن الأسد أكد ذلك.', person('منير الأسد'), 'الأسد surname'],
  ['وصل منير الأسد أمس. ونقلوا عن الأسد قوله ذلك.', person('منير الأسد'), 'الأسد surname'],
  ['وصل منير الأسد أمس. وقال البعض إن الأسد حيوان.', person('منير الأسد')],
  ['وصل منير الأسد أمس. وسألوا عن الأسد هناك.', person('منير الأسد')],
  // A preposition, a king's number and a family are nobody's surname.
  ['تكلم حسين علي طويلا. وحكم على غيره بالسجن.', person('حسين علي')],
  ['حكم بطرس الأول روسيا. وكان ذلك القصر الأول في البلاد.', person('بطرس الأول')],
  ['وصل نزار الفخار أمس. ويسكن آل الفخار في الحي القديم.', person('نزار الفخار')],
  ['حضر عبد الله الجلسة ثم خرج عبدالله منها.', person('عبد الله'), 'عبدالله glued'],
  [
    'فازت حركة النهضة بمقاعد. وقالت قيادات للنهضة إنها راضية.',
    organization('حركة النهضة'),
    'لنهضة short',
  ],
  // A title alone is that of people.
  ['دعا نادي القضاة إلى إضراب. وقال إن القضاة غاضبون.', organization('نادي القضاة')],
  ['دعا نادي الأسير إلى إضراب. ونقل الأسير إلى المستشفى.', organization('نادي الأسير')],
  ['تعادل الرجاء البيضاوي أمس. وسجل الرجاء هدفا.', club('الرجاء البيضاوي'), 'الرجاء short'],
  ['أعلنت OpenTech نتائجها. وكانت OpenTech وعدت بذلك.', organization('OpenTech'), 'OpenTech whole'],
  ['وصل الوفد إلى قعفور. وفي قعفور سوق قديمة.', place('قعفور'), 'قعفور whole'],
  // A land by its noun.
  [
    'عرفت الجزيرة العربية ممالك. وكانت القوافل تعبر الجزيرة.',
    place('الجزيرة العربية'),
    'الجزيرة land',
  ],
  ['عرفت الجزيرة العربية ممالك، كما قال لقناة الجزيرة.', place('الجزيرة العربية')],
  ['عرفت الجزيرة العربية ممالك، كما قال للجزيرة.', place('الجزيرة العربية')],
  ['من الجزيرة العربية إلى شبه الجزيرة الكورية.', place('الجزيرة العربية')],
  ['نزاع الصحراء الغربية قديم. وسكان الصحراء صابرون.', place('الصحراء الغربية'), 'الصحراء land'],
  ['يلعب أمزيان جيدا وقد سجل امزيان هدفين.', person('أمزيان'), 'امزيان whole'],
  // A ministry by its field, where it is spoken for.
  [
    'نفت وزارة الدفاع الوطني ذلك. وأكدت الدفاع أن الجنود بخير.',
    organization('وزارة الدفاع الوطني'),
    'الدفاع field',
  ],
  [
    'قالت وزارة الصحة ذلك. وأوضح متحدث باسم الصحة أن الوضع مستقر.',
    organization('وزارة الصحة'),
    'الصحة field',
  ],
  ['الصحة : لا إصابات جديدة\nقالت وزارة الصحة ذلك.', organization('وزارة الصحة'), 'الصحة field'],
  ['الصحة تنفي تسجيل إصابات\nقالت وزارة الصحة ذلك.', organization('وزارة الصحة'), 'الصحة field'],
  ['الصحة تاج لا يراه غيرهم\nقالت وزارة الصحة ذلك.', organization('وزارة الصحة')],
  ['التعليم تجاه الريف واجب\nقالت وزارة التعليم ذلك.', organization('وزارة التعليم')],
  ['الصحة أولا والمال ثانيا\nقالت وزارة الصحة ذلك.', organization('وزارة الصحة')],
  ['قالت وزارة الصحة ذلك. وأعلنت الصحة العالمية رقما آخر.', organization('وزارة الصحة')],
  ['قالت وزارة الدفاع ذلك. وقال الدفاع إن المتهم بريء.', organization('وزارة الدفاع')],
  ['قالت وزارة الدفاع ذلك. وتقول الدفاع إنها جاهزة.', organization('وزارة الدفاع'), 'الدفاع field'],
  ['قالت وزارة الدفاع ذلك. ولفت الدفاع إلى براءة المتهم.', organization('وزارة الدفاع')],
  // An ordinary word is no surname without a sign of a person.
  ['تكلم سمير العالم طويلا. وفي هذا العالم مشاكل.', person('سمير العالم')],
  ['تكلم سمير العالم طويلا. وقال العالم إن الأمر سهل.', person('سمير العالم'), 'العالم surname'],
  ['أصدر حزب المستقبل بيانا عن المستقبل.', organization('حزب المستقبل')],
  // A party is named after a cause, which is meant itself but for what it says.
  ['دعا حزب الاستقلال إلى حوار. وناضل أجدادنا من أجل الاستقلال.', organization('حزب الاستقلال')],
  ['خسرت جبهة اليسار. وخرج ناخبو اليسار غاضبين.', organization('جبهة اليسار')],
  ['اعترض حزب الدستور. وعدل النواب الدستور أمس.', organization('حزب الدستور')],
  [
    'دعا حزب الاستقلال إلى حوار. وأضاف الاستقلال أنه مستعد.',
    organization('حزب الاستقلال'),
    'الاستقلال short',
  ],
  // A company in one place, what it makes in another.
  ['أعلنت شركة نوفاتيل أرباحها. وبيع هاتف نوفاتيل بألف دينار.', company('نوفاتيل')],
  ['أعلنت شركة نوفاتيل أرباحها. وعرض متجر نوفاتيل 510 أمس.', company('نوفاتيل')],
  ['أعلنت شركة نوفاتيل أرباحها. وأغلقت نوفاتيل مصنعها.', company('نوفاتيل'), 'نوفاتيل whole'],
  // A short form is for parties and clubs, not for every body.
  ['أصدرت محكمة تونس حكما في تونس.', organization('محكمة تونس')],
  // Words of another sentence do not make the name.
  ['حضر ناصر بلقاسم. هذا ناصر. بلقاسم غاب.', person('ناصر بلقاسم'), 'بلقاسم surname'],
  [
    'أعلن الاتحاد العام التونسي للشغل إضرابا. وسيكون للاتحاد اجتماع.',
    organization('الاتحاد العام التونسي للشغل'),
    'لاتحاد union',
  ],
  ['قرر اتحاد الشغل ذلك. وأكد الاتحاد الجهوي العكس.', organization('اتحاد الشغل')],
  ['قرر اتحاد الكرة ذلك. وأكد الاتحاد العكس.', organization('اتحاد الكرة')],
  // «النادي», «الاتحاد» of a federation only point back.
  ['فاز النادي الإفريقي. ورحل لاعب النادي أمس.', club('النادي الإفريقي')],
  ['قرر الاتحاد الآسيوي ذلك. ورفض الاتحاد أمس.', club('الاتحاد الآسيوي')],
  [
    'دعا المجلس الانتقالي الجنوبي. ونفى الانتقالي ذلك أمام الرئيس الانتقالي.',
    organization('المجلس الانتقالي الجنوبي'),
    'الانتقالي union',
  ],
  ['اجتمع نداء تونس. وقالوا في النداء نعم.', organization('نداء تونس'), 'النداء union'],
  // an armed group by its plain word
  [
    'هاجم تنظيم القاعدة البلدة. وهددت القاعدة بالمزيد.',
    organization('تنظيم القاعدة'),
    'القاعدة union',
  ],
  ['هاجم تنظيم القاعدة البلدة. وقصفت القاعدة الجوية.', organization('تنظيم القاعدة')],
  [
    'سيطر اتحاد المحاكم الإسلامية عليها. وانسحبت قوات المحاكم أمس.',
    organization('اتحاد المحاكم الإسلامية'),
    'المحاكم union',
  ],
];

test.each(cases.map(([text, sure, found]) => ({ text, sure, expected: found })))(
  '$text',
  ({ text, sure, expected }) => {
    const document = readDocument(text);
    const found = secondPass(document, [candidateOf(text, sure)]).filter(
      ({ source }) => source === 'second-pass',
    );
    expect(found.map(({ start, end, rule }) => `${text.slice(start, end)} ${rule}`)).toEqual(
      expected === undefined ? [] : [expected.replace(/ (\w+)$/u, ' second-pass/$1')],
    );
  },
);

const repeated = 'زار بلقاسم المعرض ثم خرج بلقاسم.';

test('an uncertain name is not looked for', () => {
  const unsure = candidateOf(repeated, person('بلقاسم'), 0.6);
  expect(secondPass(readDocument(repeated), [unsure])).toEqual([unsure]);
});

test('a name in Latin letters behind it is the same, whole and by its last word', () => {
  const text = 'وصل إيلون ماسك (Elon Musk) أمس. وغرد Musk صباحا، وتكلم (Elon).';
  const found = secondPass(readDocument(text), [candidateOf(text, person('إيلون ماسك'))]);
  expect(found.map(({ start, end, name }) => [text.slice(start, end), name])).toEqual([
    ['إيلون ماسك', undefined],
    ['Elon Musk', 'إيلون ماسك'],
    ['Musk', 'إيلون ماسك'],
  ]);
});

test('another type gives way to a name of two words that is surer', () => {
  const text = 'زار شركة زيتونة ماركت. وقالت زيتونة ماركت جديدة ذلك.';
  const first = candidateOf(text, organization('زيتونة ماركت'));
  const start = text.lastIndexOf('زيتونة');
  const other = (confidence: number): Candidate => ({
    ...first,
    type: 'person',
    start,
    end: start + 'زيتونة ماركت جديدة'.length,
    confidence,
  });
  const typesWith = (one: Candidate) =>
    secondPass(readDocument(text), [first, one]).map(({ type }) => type);
  expect(typesWith(other(0.85))).toEqual(['organization', 'organization']);
  expect(typesWith(other(0.97))).toEqual(['organization', 'person']);
});

test('the nationality that ends a name gives way to it behind لل', () => {
  const text = 'فاز الملعب التونسي. وكانت للملعب التونسي فرصة.';
  const name = candidateOf(text, club('الملعب التونسي'));
  const start = text.lastIndexOf('التونسي');
  const nationality: Candidate = {
    type: 'nationality',
    value: { code: 'TN' },
    start,
    end: start + 'التونسي'.length,
    confidence: 0.97,
    source: 'test',
    rule: 'test/test',
  };
  const found = secondPass(readDocument(text), [name, nationality]);
  expect(found.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
    ['organization', 'الملعب التونسي'],
    ['organization', 'لملعب التونسي'],
  ]);
});

test('the article that لل swallowed comes back in the name', () => {
  const text = 'فازت حركة النهضة. وقال ممثل للنهضة ذلك.';
  const found = secondPass(readDocument(text), [candidateOf(text, organization('حركة النهضة'))]);
  expect(found.at(-1)?.name).toBe('النهضة');
});

test('a better name in the other place is kept, a weaker one of the same span gives way', () => {
  const second = repeated.lastIndexOf('بلقاسم');
  const at = (confidence: number): Candidate => ({
    type: 'place',
    value: null,
    start: second,
    end: second + 'بلقاسم'.length,
    confidence,
    source: 'test',
    rule: 'test/test',
  });
  const sure = candidateOf(repeated, person('بلقاسم'));
  const typesWith = (other: Candidate) =>
    secondPass(readDocument(repeated), [sure, other]).map(({ type }) => type);
  expect(typesWith(at(0.9))).toEqual(['person', 'place']);
  expect(typesWith(at(0.5))).toEqual(['person', 'person']);
});

test('a name that is found again and again has its forms once, the surest of each rule', () => {
  const text = repeated.repeat(200);
  const document = readDocument(text);
  const index = new FormIndex();
  for (let at = text.indexOf('بلقاسم'); at >= 0; at = text.indexOf('بلقاسم', at + 1)) {
    const confidence = at % 2 === 0 ? 0.9 : 0.95;
    const found = { ...candidateOf(text, person('بلقاسم'), confidence), start: at, end: at + 6 };
    for (const form of formsOf(document, found, wordsOf(document, found))) index.add(form);
  }
  index.sort();
  expect(index.formsOf('بلقاسم').map(({ of }) => of.confidence)).toEqual([0.95]);
});
