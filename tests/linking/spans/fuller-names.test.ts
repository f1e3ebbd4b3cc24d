import { expect, test } from 'vitest';
import { withFullerNames } from '../../../src/linking/spans/fuller-names.ts';
import { namesAfter } from '../marked-names.ts';

/** The names in a text in which they are between brackets, after they are completed. */
const namesIn = namesAfter(withFullerNames);

test.each([
  // What looks like a proclitic is the first letter of a family named in full.
  ['وقع {ديلان برون} العقد. تحدث ب{رون} عن فريقه', ['ديلان برون', 'برون']],
  ['درس {باسكال واليش} الظاهرة. ويعتقد و{اليش} أنها نادرة', ['باسكال واليش', 'واليش']],
  ['زار {باسكال اليش} المعهد. حضر و{اليش} أمس', ['باسكال اليش', 'اليش']],
  // The rest of the name, behind and before.
  [
    'اعترف {محمد الحويج بوهلال} أمس. تحدثت زوجة {الحويج} بوهلال',
    ['محمد الحويج بوهلال', 'الحويج بوهلال'],
  ],
  ['وصل {ديمتري بايات} أمس. {ديمتري} بايات في مرسيليا', ['ديمتري بايات', 'ديمتري بايات']],
  ['اعتقل {مينو رايولا} أمس. قد يوقف مينو {رايولا} عاما', ['مينو رايولا', 'مينو رايولا']],
  // Alone, and before what is no part of the name.
  ['وصل {ديمتري بايات} أمس. سجل {ديمتري} هدفا', ['ديمتري بايات', 'ديمتري']],
  ['وصل {ديمتري بايات} أمس. سجل {بايات} هدفا', ['ديمتري بايات', 'بايات']],
  // Not over another name.
  ['حضر {سمير علي} أمس. شكر {سمير} {علي} عليه', ['سمير علي', 'سمير', 'علي']],
  // A preposition where the text has the name without it, else the letter of a name.
  ['وجه دعوة {لحسن روحاني} أمس. شكره {حسن روحاني}', ['حسن روحاني', 'حسن روحاني']],
  ['تحدث {لسعد اليعقوبي} أمس. رد {سعد الحريري}', ['لسعد اليعقوبي', 'سعد الحريري']],
  // No clitic is in quotes.
  ['رفضت "ك{ارمن}" العملية', ['كارمن']],
  // A title is no part of it.
  ['حوكم {الرقيب عازاريا} أمس. اتهمت الرقيب {عازاريا} بالقتل', ['الرقيب عازاريا', 'عازاريا']],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
