import { describe, expect, test } from 'vitest';
import type { Candidate, Recognizer } from '../../src/document.ts';
import { countries } from '../../src/recognizers/countries/countries.ts';
import { events } from '../../src/recognizers/events/events.ts';
import { rules } from '../../src/recognizers/index.ts';
import { nationalities } from '../../src/recognizers/nationalities/nationalities.ts';
import { organizations } from '../../src/recognizers/organizations/organizations.ts';
import { people } from '../../src/recognizers/people/people.ts';
import { places } from '../../src/recognizers/places/places.ts';
import { tagger } from '../../src/recognizers/tagger/tagger.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { examplesIn } from './examples.ts';

// Each example of two words or more in a docstring holds a name that the recognizer of its folder finds,
// but for those listed here.

interface Folder {
  readonly recognizer: Recognizer;
  readonly folder: string;
  /** What is no name of the kind: the rule says why it is passed over. */
  readonly counterExamples: readonly string[];
  /** Words inside or beside a name, which alone are none. */
  readonly fragments: readonly string[];
  /** What a text says before the examples of a file, so that its rules may apply. */
  readonly context?: Readonly<Record<string, string>>;
}

const sport = 'سجل اللاعب هدف المباراة في الدوري. ';

/** The tagger hears what the rules say. */
const taggerAfterRules: Recognizer = {
  ...tagger,
  recognize: (document) => {
    const earlier: Candidate[] = [];
    for (const rule of rules) earlier.push(...rule.recognize(document, earlier));
    return tagger.recognize(document, earlier);
  },
};

const folders: readonly Folder[] = [
  {
    recognizer: people,
    folder: 'src/recognizers/people',
    counterExamples: [
      'صاحب السمو',
      'شاهد العيان',
      'المتحدث باسم الجيش',
      'شدد علي الالتزام',
      'شركة السيارات الصينية',
    ],
    fragments: [
      // Parts of names.
      'ابن خلدون',
      'بن عاشور',
      'بن سلمان',
      'آل ثاني',
      'سيدي محمد',
      'ونصاف بن حفصية',
      'علي أمنيول',
      // A title or an office, with or without half a name.
      'الحكم الفرنسي كليمان',
      'الشاعر كرامة',
      'عمدة بلدية إسنيورت',
      'وزير التربية الحالي',
      'نائب الرئيس الأميركي دعم المعارضة',
      'مؤسس ورئيس الجمعية',
      'وزير الخارجية الأمريكي',
      'الملازم أول',
      'العميد الركن',
      'آية الله العظمى',
      'تيزي وزو',
      'الدار البيضاء سطات',
      'ولي العهد',
      'زعيم الحزب المعارض',
      'المبعوث الخاص للأمين العام',
      'الناطق الرسمي باسم الحزب',
      'رئيس الجمعية ومدير المهرجان',
      // What a verb governs.
      'على العرض',
      'الرقم القياسي',
      'أسر الشهداء',
    ],
  },
  {
    recognizer: places,
    folder: 'src/recognizers/places',
    counterExamples: [
      'مسقط رأسه',
      'برشلونة الإسباني',
      'فريق الوكرة',
      'وأتلفت المحاصيل',
      'شوارع مرصوفة',
    ],
    // Members of a series, a name before its purpose.
    fragments: ['صباح الأحمد', 'دير حسان', 'عين طرشان', 'محمد بن راشد آل مكتوم للطاقة الشمسية'],
  },
  {
    recognizer: countries,
    folder: 'src/recognizers/countries',
    counterExamples: [
      'القوات السعودية',
      'لاجئة سورية',
      'مدينة جدة السعودية',
      'شركة أكوا باور السعودية',
      'قطر القطري',
      'العاصمة تونس',
      'تونس وصفاقس',
      'تونس وصفاقس وسوسة',
      'خط تونس - جربة',
      'طريق تونس - صفاقس',
      'من تونس نحو جربة',
      'القادم من صفاقس والمتجه نحو تونس',
      'الطريق السيارة تونس مساكن',
      'المحكمة الابتدائية بتونس',
      'كلية الحقوق بتونس',
      'صلاة المغرب',
      'هجوما أمريكيا بريطانيا',
      'ملعب "الإمارات"',
    ],
    // What speaks of a kingdom.
    fragments: ['خادم الحرمين'],
  },
  {
    recognizer: nationalities,
    folder: 'src/recognizers/nationalities',
    counterExamples: [
      'محمد المصري',
      'اللغتين الفرنسية والألمانية',
      'تحدث بالإسبانية',
      'اللهجة المصرية',
      'بلغة فرنسية سليمة',
      'نسخة فرنسية',
      'الطبعة الإنجليزية',
      'بترجمة إسبانية',
      'من العربية إلى الفرنسية',
      'حازم المصري',
      'ابن المغربي',
      'تركي الفيصل',
      'الأمير تركي',
    ],
    fragments: [],
  },
  {
    recognizer: organizations,
    folder: 'src/recognizers/organizations',
    counterExamples: [
      'الحزب الألماني',
      'المجلس التنفيذي للمنظمة',
      'شركة خاصة للنقل',
      'مركز متخصص للتدريب',
      'جمعية تسعى للتنمية',
      'الهيئة السياسية للحزب',
      'مجلس إدارته',
      'مؤسسة قانونية',
      'مجموعة متنوعة',
      'جبهة مقبنة',
      'مجمع خانصور',
      'مديرية التحيتا',
      'قنوات تايمز',
      'ألهبت حماس الجماهير',
      'بوينغ 747',
      'سيارة مرسيدس',
      'العلاقات الخارجية',
      'وزيرة الخارجية الأمريكية',
      'لجنة تضم',
      'الوفد المصري اليوم',
      'إلى باريس للعلاج',
      'وصل اللاعب إلى جدة قادما من روما',
      'العناية بالرياض',
      'أمام رافاييل نادال الإسباني',
    ],
    fragments: [
      // A row of a table.
      '2 - النجم',
      // Short forms and countries behind a name.
      'UN Watch',
      'آي إيه جي',
      'الكورية الجنوبية',
      // Complements.
      'لمنزل بورقيبة',
      'لكرة القدم',
      'بشؤون الحرمين',
      'لمدينة دبي',
      // One side of a fixture.
      'زاناكو الزمبي',
      'ليولي (ليزوتو)',
    ],
    // Clubs are found where sport is the subject.
    context: {
      'club-name': sport,
      'club-neighbours': sport,
      clubs: sport,
      fixtures: sport,
      'hosted-clubs': sport,
      organizations: sport,
    },
  },
  {
    recognizer: taggerAfterRules,
    folder: 'src/recognizers/tagger',
    counterExamples: [
      'أين كان',
      'توفيق الله',
      'تحقيق عدلي',
      'تسرب غازي',
      'شكر معالي الوزير',
      'وزير العدل',
      'خادم الحرمين الشريفين',
      'حركة المرور',
      'متفقد إداري ومالي',
    ],
    fragments: [],
  },
  {
    recognizer: events,
    folder: 'src/recognizers/events',
    counterExamples: [
      'اتفاق يتوسط',
      'معاهدة دنيئة',
      'الدورة الحادية عشرة',
      'الدورة الأولى للمهرجان',
      'دورة 2016',
    ],
    fragments: [
      'لسينما البحر الأبيض المتوسط',
      // Complements, years and ordinals.
      'ربيع الإبداع',
      'كليرمون فيرون',
      'الثالث والعشرين',
      'الحادي عشر',
      'الدولي للكتاب',
      'لألعاب القوى',
      'لكرة القدم',
      'للإذاعة والتلفزيون',
      'للكرة الطائرة',
      'للهواتف الجوالة',
      '23 أكتوبر 2011',
      'لعام 2010',
    ],
  },
];

describe.each(folders)('$recognizer.id find their examples', (one) => {
  const { recognizer, folder, counterExamples, fragments, context = {} } = one;
  const exceptions = new Set([...counterExamples, ...fragments]);
  const examples = examplesIn(folder).filter(
    ({ text }) => text.includes(' ') && !text.includes('…'),
  );

  test.each(examples.map(({ file, text }) => [file, text] as const))('%s: %s', (file, text) => {
    const document = readDocument((context[file] ?? '') + text);
    const isFound = recognizer.recognize(document, []).length > 0;
    expect(isFound).toBe(!exceptions.has(text));
  });

  test('no exception is for an example that is no longer there', () => {
    const texts = examples.map(({ text }) => text);
    expect([...exceptions].filter((text) => !texts.includes(text))).toEqual([]);
  });
});
