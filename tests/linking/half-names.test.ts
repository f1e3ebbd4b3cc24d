import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { withOtherHalves } from '../../src/linking/half-names.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The names in a text in which they are between brackets, after the other halves are given. */
const namesIn = (marked: string): readonly string[] => {
  const text = marked.replace(/\{(?:[a-z]+\|)?([^}]*)\}/gu, '$1');
  let from = 0;
  const candidates = [...marked.matchAll(/\{(?:([a-z]+)\|)?([^}]*)\}/gu)].map(
    ([, type = 'person', name = '']): Candidate => {
      const start = text.indexOf(name, from);
      from = start + name.length;
      const place = {
        start,
        end: from,
        confidence: 0.8,
        source: 'tagger',
        rule: 'tagger/sequence',
      };
      return { type, value: null, ...place } as Candidate;
    },
  );
  const document = readDocument(text);
  return withOtherHalves(document, candidates).map(({ start, end }) => text.slice(start, end));
};

test.each([
  // After a title, an office, a nationality, whatever the word, where the name is over behind it.
  ['أكد العقيد {المنجي} القاضي الناطق الرسمي', 'المنجي القاضي'],
  ['دعا الكاتب الجزائري {عاشور} فني إلى الحوار', 'عاشور فني'],
  ['قال المناضل {جورج} عدة الذي سجن طويلا', 'جورج عدة'],
  ['أفاد العقيد {وليد} حكيمة أنه راض', 'وليد حكيمة'],
  ['لكن وزيرة التضامن {غادة} والي قالت', 'غادة والي'],
  // Before whom somebody in office speaks to; a number, a town, a definite word.
  ['أكد مدير مرصد الحقوق {مروان} {place|جدة} لإذاعة الجهة', 'مروان جدة'],
  ['قال رئيس المصلحة الجهوية {ناصر} الكامل ل"جوهرة" أمس', 'ناصر الكامل'],
  ['وقع الرئيس اليمني {صالح} الاتفاق لإنهاء الأزمة', 'صالح'],
  ['أكد المدير الجهوي للتجارة {فوزي} الطالب لمراسلة الإذاعة', 'فوزي الطالب'],
  ['كشف وزير الداخلية {رضا} {date|صفر} عن مشروع', 'رضا صفر'],
  ['كشف وزير الداخلية {رضا} السابق عن مشروع', 'رضا'],
  // A definite word or a nationality before an office; a title before another office alone; before «إن».
  ['أكدت الدكتورة {سوسن} الماضي المدير العام للجمعية', 'سوسن الماضي'],
  ['قال العميد {مسعود} جزائري مساعد رئيس الأركان', 'مسعود جزائري'],
  ['قال {سالم} الشاعر مدير الخدمات', 'سالم الشاعر'],
  ['سلم {ياسر} القاضي وزير الاتصالات الجائزة', 'ياسر القاضي'],
  ['قال عضو اللجنة {عبدالمنعم} الحر إنهم راضون', 'عبدالمنعم الحر'],
  ['قال العميد {مسعود} السابق مدير المعهد', 'مسعود'],
  ['قال {سالم} الشاعر الكبير إنه راض', 'سالم'],
  ['استقبل الملك {سلمان} الرئيس أمس', 'سلمان'],
  ['رأى {سمير} المدير أمس', 'سمير'],
  // Before the next of a list.
  ['حضر الدكتور {حسن} مدن والدكتور فوزي الأمير', 'حسن مدن'],
  ['حضر الدكتور {حسن} مدن وعاد', 'حسن'],
  // A foreigner who is introduced, and a word that is nothing else.
  ['يدير المباراة الغاني {دانيال} لاريا يوم السبت', 'دانيال لاريا'],
  ['سجل البرازيلي {رونالدو} هدفا', 'رونالدو'],
  // After a verb of saying, before an office or a comma.
  ['أكد {هاشمي} لوزير مدير المعهد', 'هاشمي لوزير'],
  ['قال {سمير} بحر، الذي حضر', 'سمير بحر'],
  ['رفض قائد {السبسي} ذلك', 'قائد السبسي'],
  ['رفض قائد {العبسي} ذلك', 'العبسي'],
  // One person behind the other.
  ['التقى البابا {بنديكت} أنجيلا ميركل', 'بنديكت'],
  // Before what somebody is made.
  ['عين {عدنان} قلص مديرا للمعهد', 'عدنان قلص'],
  // A word that is spelt like foreign names and no other, behind a foreign given name.
  ['قال "{سيزار} بانان" شقيق الضحية', 'سيزار بانان'],
  ['الدفاع: {إيريك} بايلي (مانشستر)، وغيره', 'إيريك بايلي'],
  ['فاز {رونالدو} بنادال أمس', 'رونالدو'],
  ['يحمل {رونالدو} آمال الجماهير', 'رونالدو'],
  // The foreign given name behind «و».
  ['حضر مدافعان والفارو {اربيلوا} أمس', 'الفارو اربيلوا'],
  ['حضر مدافعان وسام {اربيلوا} أمس', 'اربيلوا'],
  // A gift of God; before an office.
  ['أوقف {الطاهر} ضيف الله أمس', 'الطاهر ضيف الله'],
  ['وأشار {جلول} جاء بالله إلى الحادث', 'جلول جاء بالله'],
  ['وفق تصريح {صبري} فضيلة عضو نقابة الفلاحين', 'صبري فضيلة'],
  // No name: verbs, adverbs, adjectives, words after a name alone.
  ['قال {سمير} غاضبا إنه راض', 'سمير'],
  ['أفاد العقيد {وليد} أمس أنه راض', 'وليد'],
  ['أفاد العقيد {وليد} توفي في الحادث', 'وليد'],
  ['استقبل الملك {سلمان} ضيوف المؤتمر', 'سلمان'],
  ['حضر {سمير} حفل التخرج', 'سمير'],
  ['قالت الطفلة {مريم} البالغة من العمر', 'مريم'],
  ['بلغ {سمير} أول الدرب', 'سمير'],
  // The given name before what can only be a family name.
  ['قال رئيس الغرفة الهادي {باكور} أمس', 'الهادي باكور'],
  ['سجل التونسي حمدي {بونجاح} هدفا', 'حمدي بونجاح'],
  ['سجل الجزائري بغداد {بونجاح} هدفا', 'بغداد بونجاح'],
  ['قال القاضي الأميركي سيدريك {هيلرستين} أمس', 'سيدريك هيلرستين'],
  // Whatever is right behind a title that needs a name.
  ['قال البروفيسور حكم {ياسين} إنه راض', 'حكم ياسين'],
  ['قالت الدكتورة اعتدال {عثمان} أمس', 'اعتدال عثمان'],
  ['حضر الشيخ نجل {ياسين} أمس', 'ياسين'],
  ['حضر أنسي الحاج وعناية {جابر} أمس', 'جابر'],
  // A name that is nothing else, whatever is before it.
  ['أصدرته "آن {دونيلي}" أمس', 'آن دونيلي'],
  ['قد يوقف ديفيد {رايولا} عاما', 'ديفيد رايولا'],
  ['فهل أوحى {ترامب} بذلك', 'ترامب'],
  ['حضر وزير الصحة وسيدة {الونيسي} أمس', 'سيدة الونيسي'],
  ['ضمت القائمة بوناب وفضيلة {المليتي} وغيرهما', 'فضيلة المليتي'],
  ['استقبال جليلة {الطرابلسي} أمس', 'جليلة الطرابلسي'],
  ['ضمت القائمة محمد {الغنوشي} وغيره', 'محمد الغنوشي'],
  ['قال المتحدث بأن {ترامب} سيلتقي بها', 'ترامب'],
  ['رأى في المحيط الهادي {باكور} وحده', 'باكور'],
  ['ضريح آية الله {الخميني} هناك', 'الخميني'],
])('%s', (marked, name) => {
  expect(namesIn(marked)).toEqual([name]);
});

test('a given name is taken back from the body or the place before it', () => {
  expect(namesIn('قال رئيس {organization|غرفة التجارة الهادي} {باكور} أمس')).toEqual([
    'غرفة التجارة',
    'الهادي باكور',
  ]);
  expect(namesIn('سجل التونسي {place|سليمان} {بونجاح} هدفا')).toEqual(['سليمان بونجاح']);
});

test('a day behind a name is a day', () => {
  expect(namesIn('أكد وزير الداخلية {رضا} {date|الأحد} أن')).toEqual(['رضا', 'الأحد']);
});
