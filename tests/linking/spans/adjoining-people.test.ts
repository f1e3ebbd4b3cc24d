import { expect, test } from 'vitest';
import { withWholePeople } from '../../../src/linking/spans/adjoining-people.ts';
import { namesAfter } from '../marked-names.ts';

/** The names in a text whose people are between brackets, doubtful ones between round ones. */
const namesIn = namesAfter(withWholePeople, { confidence: 0.95, inRound: 0.6 });

test.each([
  ['النجم العالمي (ستيفين) {سيغال} هنا', ['ستيفين سيغال']],
  ['تاجر يدعى (جارفيس) (تشيمينيس بافاو) هنا', ['جارفيس تشيمينيس بافاو']],
  ['كتاب {غابرييل عارسيا} (ماركيز) هنا', ['غابرييل عارسيا ماركيز']],
  // The lineage of a king.
  ['نحن {عبدالله الثاني} {ابن الحسين} ملك', ['عبدالله الثاني ابن الحسين']],
  // «الحاج» belongs to the family's name.
  ['المدرب (فتحي الحاج) {إسماعيل} هنا', ['فتحي الحاج إسماعيل']],
  ['النقابي (عماد بلحاج) {خليفة} هنا', ['عماد بلحاج خليفة']],
  ['النقابي (عماد بلحاج) {خليفة الورغي} هنا', ['عماد بلحاج', 'خليفة الورغي']],
  // A given name that is nobody's surname, before whatever name.
  ['قال (يوسف) {أمير عبد اللهيان} هنا', ['يوسف أمير عبد اللهيان']],
  ['وكان {ريتشارد} (وليامسن) هنا', ['ريتشارد وليامسن']],
  ['اتهم {صالح} {هادي} بالكذب', ['صالح', 'هادي']],
  // A word that no list has, before the surname of somebody well known.
  ['حضرت {إيفانكاه} {ترامب} أمس', ['إيفانكاه ترامب']],
  // A gift of God is one given name.
  ['أمثال {سعد الله} {ونوس} هنا', ['سعد الله ونوس']],
  ['أمثال {سعد الله} {يوسف} هنا', ['سعد الله', 'يوسف']],
  // A foreigner who is introduced, whatever is known of the second word.
  ['وقالت {people/saying+family|دايان} {نيلسون} أمس', ['دايان نيلسون']],
  ['وقال {people/saying+family|السبسي} {نيلسون} أمس', ['السبسي', 'نيلسون']],
  // A title of the family's between a given name that is introduced and the next.
  ['أكد الدكتور {علوي} الشيخ {علي} ذلك', ['علوي الشيخ علي']],
  ['أكد {people/saying+family|عامر} الحاج {سعد} ذلك', ['عامر الحاج سعد']],
  ['رأى {عامر} الحاج {سعد} هناك', ['عامر', 'سعد']],
  ['أكد الدكتور {علوي} الوزير {علي} ذلك', ['علوي', 'علي']],
  // The same behind a name of several words that is over.
  [
    'قائمة: {سمير حمادة} السيد {إبراهيم} – {نادر حمادة}',
    ['سمير حمادة السيد إبراهيم', 'نادر حمادة'],
  ],
  ['استقبل {سمير حمادة} السيد {إبراهيم} أمس', ['سمير حمادة', 'إبراهيم']],
  ['استقبل {سمير حمادة} الوزير {إبراهيم}.', ['سمير حمادة', 'إبراهيم']],
  // Two sure names; punctuation, a conjunction or words between; a sentence's end.
  ['لقاء {سيغال} {ستيفين} هنا', ['سيغال', 'ستيفين']],
  ['لعب (ستيفين)، {سيغال} هنا', ['ستيفين', 'سيغال']],
  ['لعب (ستيفين) و{سيغال} هنا', ['ستيفين', 'سيغال']],
  ['عاد (ستيفين). {سيغال} هنا', ['ستيفين', 'سيغال']],
  // A surname before a full name is another's: «عين ماكرون سيلفي جولار».
  ['وعين {ماكرون} (سيلفي جولار) وزيرة', ['ماكرون', 'سيلفي جولار']],
  ['تبرئة (نجلي) {حسني مبارك} أمس', ['نجلي', 'حسني مبارك']],
  ['أرى (نور) (نور الهدى) هنا', ['نور', 'نور الهدى']],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
