import { expect, test } from 'vitest';
import { withDoctorsApart } from '../../../src/linking/spans/doctors-apart.ts';
import { readMarked, wordsOf } from '../marked-names.ts';

test.each([
  ['استضاف {د بهجت الحديثي} الوفد', ['بهجت الحديثي']],
  ['قال {بهجت الحديثي ود حسام النعيمي} ذلك', ['بهجت الحديثي', 'حسام النعيمي']],
  ['ضمت اللجنة {هدى الوصيفي د نهاد سليم د سمر} أمس', ['هدى الوصيفي', 'نهاد سليم', 'سمر']],
  ['قال {أ.د}. {سالم الكعبي} ذلك', ['سالم الكعبي']],
  ['كتب {جون د هوك} ذلك', ['جون د هوك']],
  ['حضر {ود سالم الكعبي} الحفل', ['سالم الكعبي']],
  ['قال {محمد ود الأمين} ذلك', ['محمد ود الأمين']],
  ['قال {داود الكعبي} ذلك', ['داود الكعبي']],
])('%s', (marked, names) => {
  const [document, people] = readMarked(marked, { confidence: 0.8, rule: 'tagger/sequence' });
  expect(wordsOf(document, withDoctorsApart(document, people))).toEqual(names);
});
