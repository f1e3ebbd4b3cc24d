import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { withCutNames } from '../../src/linking/cut-names.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The names in a text in which they are between brackets, after they are cut. */
const namesIn = (marked: string): readonly string[] => {
  const text = marked.replace(/[{}]/gu, '');
  let passed = 0;
  const candidates = [...marked.matchAll(/\{([^}]*)\}/gu)].map(
    ({ index, 1: name = '' }): Candidate => {
      const start = index - passed;
      passed += 2;
      const place = { start, end: start + name.length, confidence: 0.8 };
      return { type: 'person', value: null, ...place, source: 'test', rule: 'test/test' };
    },
  );
  const cut = withCutNames(readDocument(text), candidates);
  return cut.map(({ start, end }) => text.slice(start, end));
};

test.each([
  // A common word behind a family name that is alone elsewhere.
  ['زار {سمير العطواني فور} وصوله المخيم. وقال {العطواني}', ['سمير العطواني', 'العطواني']],
  ['أوضح {منير السويحلي المدير} العام. وأضاف {السويحلي}', ['منير السويحلي', 'السويحلي']],
  ['استقبل {ميشال شلهوب التحية}. شدد {شلهوب}', ['ميشال شلهوب', 'شلهوب']],
  ['زار {سمير العطواني فور} وصوله المخيم', ['سمير العطواني فور']],
  // A family name behind it, the father's name, what goes on with a name.
  ['وصلت {سلمى العطواني الرحوي}. وقالت {العطواني}', ['سلمى العطواني الرحوي', 'العطواني']],
  ['زار {حمد بن سالم بن علي} دبي. وقال {سالم}', ['حمد بن سالم بن علي', 'سالم']],
  // A name that the text has twice is whole.
  [
    '{منير العطواني فور} هنا. {منير العطواني فور} هناك. قال {العطواني}',
    ['منير العطواني فور', 'منير العطواني فور', 'العطواني'],
  ],
  // Two people in a row.
  [
    'أشرك {كارلوس دونغا نيمار} باكرا. شكر {نيمار} مدربه {دونغا}',
    ['كارلوس دونغا', 'نيمار', 'نيمار', 'دونغا'],
  ],
  [
    'لا يشارك {أنشيلوتي بلاتر} الرأي. قال {كارلو أنشيلوتي} إن {جوزيف بلاتر} أخطأ. رد {أنشيلوتي}',
    ['أنشيلوتي', 'بلاتر', 'كارلو أنشيلوتي', 'جوزيف بلاتر', 'أنشيلوتي'],
  ],
  // A verb, a noun, a town, a torn letter before a family name that somebody else has.
  [
    'سجل {كريستيانو رونالدو}. وجاء بفارق هدفين {خلف رونالدو}. ضحك {رونالدو}',
    ['كريستيانو رونالدو', 'رونالدو', 'رونالدو'],
  ],
  [
    'قاد {ديدييه دروغبا} فريقه. استعدوا ل{سكين دروغبا} التي تذبح. ضحك {دروغبا}',
    ['ديدييه دروغبا', 'دروغبا', 'دروغبا'],
  ],
  ['قال {أمين الشرياني} إن الوضع جيد. وحذ {ر الشرياني} من ذلك', ['أمين الشرياني', 'الشرياني']],
  // Brothers, spellings of one name, compounds.
  [
    'قال {نسيم لهروي} ذلك. وقال {سليم لهروي} هذا. ضحك {لهروي}',
    ['نسيم لهروي', 'سليم لهروي', 'لهروي'],
  ],
  [
    'فاز {رافايل كوريا}. حيا {رافاييل كوريا} شعبه. قال {كوريا}',
    ['رافايل كوريا', 'رافاييل كوريا', 'كوريا'],
  ],
  ['قال {سمير بن عمر} ذلك. وأضاف {بن عمر} هذا. ضحك {عمر}', ['سمير بن عمر', 'بن عمر', 'عمر']],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
