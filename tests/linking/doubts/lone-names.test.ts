import { expect, test } from 'vitest';
import type { Candidate, Document } from '../../../src/document.ts';
import { leastAbroad } from '../../../src/linking/doubts/least-abroad.ts';
import { leastLone } from '../../../src/linking/doubts/lone-names.ts';
import { isNobody } from '../../../src/linking/doubts/nobody.ts';
import { readMarked } from '../marked-names.ts';

/** A text with a word between brackets that may be a person. */
const read = (marked: string): readonly [Document, Candidate] => {
  const [document, people] = readMarked(marked, { confidence: 0.5 });
  return [document, people[0] as Candidate];
};

test.each([
  // Introduced by a title, a nationality, a verb of saying.
  ['شكرت الآنسة {بيو} الحضور', 0.45],
  ['فاز على الإسباني {غرانوليارز} أمس', 0.45],
  ['وقال {غوميري} إنه راض', 0.45],
  ['استقبل الفريق {مهران} الضيوف', 0.45],
  // A woman whom no list knows is mostly a company.
  ['وقالت {أيوميغا} إن أقراصها جديدة', 0.92],
  ['وقالت {ناتاليا} إنها راضية', 0.45],
  // With a hamza «ال» is no article.
  ['مات القيصر {ألكسندر} أمس', 0.45],
  // By a relative, by who somebody is, by what somebody is called.
  ['سافرت مع ابنتها {سيرين} أمس', 0.45],
  ['تعالج الطفلة {تقوى} البالغة عاما', 0.45],
  ['القاتل شاب يدعى {عقيل} من سوسة', 0.45],
  // Not by the nationality of a thing.
  ['كان المستشفى الجامعي التونسي {سيندثر} قريبا', 0.92],
  ['غادر مركب الصيد "{لسعد}" الميناء', 1],
  ['بمبادئ الحكم {الرشيد} وحدها', 1],
  ['رشح العمل كله ل{أوسكار} هذا العام', 0.9],
  // But a definite adjective after the title, or an ordinary noun after the verb.
  ['نقلت السيدة {الجديدة} إلى المستشفى', 0.87],
  ['نقلت السيدة {المحجبة} إلى المستشفى', 0.87],
  ['استقبل وزير الخارجية {المالديفي} السفير', 0.72],
  ['شكر وزير السياحة {رونالدو} أمس', 0.45],
  ['عاد مع فريقه الألماني {درامشتاد} أمس', 0.92],
  ['وأضاف {القليل} من الملح', 0.72],
  // Spelt like foreign names; a name and nothing else.
  ['عاد {كاتالانو} إلى بيته', 0.55],
  ['عاد {ألفاريز} إلى بيته', 0.55],
  ['تحدث {سأموتشي} إلينا', 1],
  ['ضبط مروج {هيروين} أمس', 1],
  ['وصل السفير {المنشق} أمس', 1],
  ['حضر {سمير} وحده', 0.72],
  // In quotes or brackets alone.
  ['شب حريق قرب "{كاميو}" ليلا', 0.9],
  ['اسمه الفني ({كاتسو}) معروف', 0.9],
  ['فاز الحصان "{داريوس}" وحده', 1],
  ['ضرب إعصار "{ماثيو}" الساحل', 1],
  // A noun before its complement, a town in a country.
  ['قال {مالك} المنزل إنه راض', 1],
  ['نال {وسام} الشرف أمس', 1],
  ['عاد من {هيرفورد} ببريطانيا أمس', 1],
  ['استمع القاضي إليه ك{شاهد} أمس', 0.9],
  ['توفي الرضيع "{لوكاس}" أمس', 0.55],
  ['حضر والده "{حسين}" أمس', 0.55],
  ['تحدثت الشرطية "{إميليا}" أمس', 0.55],
  ['اتصل المدعو ({حمدي}) أمس', 0.55],
  ['رد "{الزواري}" عليه أمس', 0.72],
  // What the text says is a thing, by what is called so, what it is or what is best.
  ['عاد مركب صيد يدعى "{مريم}" إلى الميناء', 1],
  ['وصف مضادا حيويا اسمه {ساركوسيلين} لها', 1],
  ['عاد سائق سيارة يدعى "{منير}" أمس', 0.55],
  ['قالت إن {بلوكشان}، وهو برنامج جديد، قادر', 1],
  ['قالت إن {بلوكشان}، وهو لاعب جديد، قادر', 0.55],
  ['رشح العمل ل{أوسكار} أفضل فيلم أمس', 1],
  // A verb of the future that is no name; a word of the news.
  ['هم أول من {سيجني} الثمار', 1],
  ['هم أول من {سيدريك} الثمار', 0.55],
  ['هم أول من {سترافورد} الثمار', 0.55],
  ['و{يلي} ذلك حفل كبير', 0.85],
  // How somebody says it.
  ['وعلق {مازحا} أنه راض', 1],
  ['وعلق {غاضبا} أنه راض', 0.92],
  ['وعلق {باولا} أنه راض', 0.45],
  // Half of a place, a town after «ب», a town in a region.
  ['ذكرى صبرا {وشتيلا} في الصحف', 1],
  ['أوقف مدير مركز النطق ب{سليمان} أمس', 0.92],
  ['أقلعت من {أدلر} في جنوب البلاد', 1],
  ['أقلعت من {أدلر} في ساعة', 0.55],
  // A thing before a colon, or before more words in quotes.
  ['ملخص المسرحية : {فياستا} عرض متجول', 0.92],
  ['أغرق مركب الصيد "{محمد} وعمر" أمس', 0.92],
  // A noun before its complement, an adjective of a definite noun, after an elative, in the accusative.
  ['استعادت {نور} البصر أمس', 0.92],
  ['بدا حجمه {الظاهري} كبيرا', 1],
  ['مسح على الركن {اليماني} بيده', 1],
  ['توفي أكبر {معمر} هناك', 1],
  ['واجه {سيلا} من الأسئلة', 1],
  ['كان الطلاق {شفويا} أمس', 1],
  ['عادت {ماريا} إلى بيتها', 0.72],
  // The town with which a report begins, but «الشاهد» is none.
  ['{سليمان} : إحباط عملية تهريب', 1],
  ['{الشاهد} : الحكومة قريبة منكم', 0.72],
  // Whose government it is.
  ['سقطت حكومة {الصيد} أمس', 0.72],
  ['عاد {الصيد} أمس', 0.87],
  // Given names that alone are nouns as often, but not beside another name.
  ['ضبط رجل بحوزته {سيف} طويل', 0.9],
  ['آلة حادة ({موسى} متوسط الحجم) معه', 0.9],
  ['أفرج عن {سيف} ونذير أمس', 0.72],
  // A thing with a name, definite words between them.
  ['نقلت وكالة الأنباء السورية الرسمية {سانا} عنه', 0.92],
  ['ضربت العاصفة الاستوائية {فيليب} الساحل', 0.92],
  ['عرفته باسمه الأول {ثيو} وحده', 0.55],
  // A verb behind a particle; a common word without its first letter.
  ['بعزم لا {يلين} أمامهم', 1],
  ['أراد أن يبقى و{فيا} للقصيدة', 0.85],
  ['شكر روبن وسواريز و{بلاتيني} أمس', 0.55],
  // Half of another name.
  ['طائرات من نوع بي-2 و{إيل}-62 وغيرها', 0.92],
  ['مطار هارتسفيلد-{جاكسون} الدولي', 0.92],
  ['سيرجيو روبرتو - {سواريز} - ميسي', 0.55],
  // An elative with its complement; a hamza that no name has.
  ['هذا من {أندر} الأعمال', 1],
  ['وبالتالي {نأيت} بنفسي عنه', 1],
  ['سجل {أندر} الهدف', 0.55],
  // Spelt as names never are.
  ['وإن كنت {أرى} أن المستوى ضعيف', 1],
  // Both in the accusative.
  ['كان خبرا {سارا} لهم', 1],
  // Ordinary words.
  ['كان هذا عهد {وفاء} لهم', 1],
  ['حضر {حازم} وحده', 0.72],
  // An adjective of the noun before it, never a person, but «حكومة» is feminine.
  ['اتخذ المجلس موقف {حازم} منها', 1],
  ['وقف عند معلم {جنوبي} قديم', 1],
  ['سقطت حكومة {حازم} أمس', 0.72],
  // Foreign as they look, what takes an article is a noun.
  ['رفض النواب {فيتو} الرئيس', 1],
  // A known town; after «ب» mostly one that no list knows.
  ['عاد الوزير ل{برلين} أمس', 1],
  ['أوقف ب{بوشوشة} أمس', 0.85],
  // Words with an article or a pronoun.
  ['زاروا الميناء و{الكازينو} معا', 0.92],
  ['هذا الثنائي {يخيفني} كثيرا', 1],
  // Vowels and doubling are written in common words; in a name they change nothing.
  ['القطاع يشغل كثيرين و{يدرّ} الأرباح', 0.87],
  ['حضر {عمّار} وحده', 0.72],
  // In Latin letters.
  ['حضر {STARLIGHT} أمس', 0.92],
  // Names of things; no person is after «في».
  ['أغلق ملهى {رينا} أبوابه', 0.92],
  ['عرض الفيلم {علوش} أمس', 0.92],
  ['وقع شجار في {سليمان} أمس', 0.92],
])('%s', (marked, least) => {
  const [{ tokens }, candidate] = read(marked);
  expect(leastLone(tokens, candidate)).toBe(least);
});

test('in a text of foreigners less is asked, and least of what news never has', () => {
  const leastOf = (marked: string): number => {
    const [{ tokens }, candidate] = read(marked);
    const word = tokens.find(({ start }) => start === candidate.start)?.lexeme;
    return word === undefined ? 0 : leastAbroad(leastLone(tokens, candidate), word);
  };
  expect(leastOf('تصنيف {بيرغيرون} هو الأقدم')).toBeCloseTo(0.35);
  expect(leastOf('عاد {ألفاريز} إلى بيته')).toBeCloseTo(0.45);
  expect(leastOf('لم ينل {رضا} رئيس النادي')).toBe(0.87);
  expect(leastOf('غادر مركب الصيد "{لسعد}" الميناء')).toBe(1);
});

test.each([
  ['بكلفة {د} فقط', true],
  ['قال مسؤولون {كوريون} ذلك', true],
  ['بينهم {بولونيان} وفرنسي', true],
  ['أبدى {مغردون} استياءهم', true],
  ['{ويحيي} الفلسطينيون ذكرى الإعلان', true],
  ['وصل {يحيي} والمدعوون', false],
  ['دعي {للمثول} أمامها', true],
  ['عين سامي {واليا} على قبلي', true],
  ['قالت {كاهية} مدير الصحة', true],
  ['برئ {نجلي} الرئيس', true],
  ['حضر النواب و{نائبي} رئيس الوزراء', true],
  ['ضربت السيدة {العجوز} منافسيها', true],
  ['خطف ابن لاعب تونسي {معروف} أمس', true],
  ['رئاسة الحكومة توضح {سوسة} : القبض على رجل', true],
  ['قال {لي} إن الأمر بسيط', true],
  ['خدمة ضيوف {الرحمن} في المطار', true],
  ['دفن في بورت سانت {لوسي} أمس', true],
  ['مئات القتلى من {ميلي}\ufffd\ufffdيات الحوثي', true],
  ['سجل {لي} هدفا', false],
  // Nothing but a title and one name between quotes; who reigns is somebody.
  ['عرضت مسرحية "الشيخ {معروف}" أمس', true],
  ['اتصل المواطن "{معروف}" أمس', false],
  ['عاد "الملك {فيصل}" أمس', false],
  ['تطلق على من يخدع {فيفرنسا} اسم السمكة', true],
  // What somebody is like, but who is called; a nisba in the plural.
  ['أوقف شاب {أوروربي} أمس', true],
  ['سجل زميله {دوادجي} هدفا', false],
  ['فيلم قديم : {علويون} في الجبال', true],
  // A common word before an office.
  ['أبلغه الرئيس العراقي {تهاني} رئيس البلاد', true],
  ['قالت الممثلة {تهاني} أمس', false],
  ['واختفى {أميري} بعد وصوله', false],
  ['وكتب {الشاعري} على صفحته', false],
  ['وأوضحت {المحامية} أن الجريمة ثابتة', true],
  ['وأكد {البابا} أن الحرب قريبة', true],
  ['تعادل الفريقان و{هدافان} غائبان', true],
  ['قال إنهما {مأجوران} لديه', true],
  ['أعلن {معتصمو} الحقل إضرابا', true],
  ['عثرت عليه عائلته {ميتًا} أمس', true],
  ['وقد أكد {المصوتون} أنهم راضون', true],
  ['حضر الوزير و{مستشاروه} أمس', true],
  ['علينا أن نلعب {منعزلين} عن غيرنا', true],
  ['وعلق {سعيد} جدا بالفوز', true],
  ['قتل حارس {ليلي} أمس', true],
  ['قالت الممثلة {ليلي} أمس', false],
  ['أكد أن {ماسا} كهربائيا وراءه', true],
  ['سعره ق {بيلسان} طرحه أمس', true],
  ['حضر {خلدون} متأخرا', false],
  ['سجل {إيسكو} هدفا', false],
  ['سجل {مولر} هدفين', false],
  ['عاد {سمير} أمس', false],
])('nobody: %s', (marked, nobody) => {
  const [{ tokens }, candidate] = read(marked);
  expect(isNobody(tokens, candidate)).toBe(nobody);
});
