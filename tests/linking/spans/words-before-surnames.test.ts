import { expect, test } from 'vitest';
import { withoutWordsBefore } from '../../../src/linking/spans/words-before-surnames.ts';
import { namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(withoutWordsBefore);

test.each([
  ['غادر {سليم الرياحي} الفريق. ولن يفوز {دون الرياحي} أبدا', ['سليم الرياحي', 'الرياحي']],
  ['وصل {أحمد السلطاني} أمس. ثم وصل شقيقه {خليفة السلطاني}', ['أحمد السلطاني', 'خليفة السلطاني']],
  ['قتل {إيلور عازاريا} جريحا. وقالوا إن {الرقيب عازاريا} نادم', ['إيلور عازاريا', 'عازاريا']],
  // Nobody else has the surname; brothers; more words.
  ['وصل {خليفة حفتر} أمس. ثم سافر {خليفة حفتر} غدا', ['خليفة حفتر', 'خليفة حفتر']],
  ['وصل {بشار الأسد} أمس. ثم وصل {ماهر الأسد}', ['بشار الأسد', 'ماهر الأسد']],
  ['وصل {عمران خان} أمس. ثم وصل {خليفة سالم خان}', ['عمران خان', 'خليفة سالم خان']],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
