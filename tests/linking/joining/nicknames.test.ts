import { expect, test } from 'vitest';
import { readAnnotations } from '../../../src/evaluation/annotations.ts';
import { linked } from '../linked.ts';

/** The people of a marked text, each with how often he is mentioned. */
const peopleIn = (marked: string): readonly string[] =>
  linked(readAnnotations(`@date none\n${marked}`, 'test')).map(
    ({ name, count }) => `${name} ${count}`,
  );

test.each([
  // In quotation marks.
  [
    'تدخل المدرب {person|أحمد حسام} "{person|ميدو}" أمس، وقال {person|ميدو} إنه راض',
    ['أحمد حسام 3'],
  ],
  ['فاز {person|محمود عبد المنعم} «{person|كهربا}» أمس', ['محمود عبد المنعم 2']],
  // After what says so.
  ['قتل {person|عبد القادر الدبار} المكنى ب{person|هارون} أمس', ['عبد القادر الدبار 2']],
  ['اعترف {person|محمد الغربي}، المكنّى بـ"{person|أبو زيد}"، أمس', ['محمد الغربي 2']],
  ['ظهر {person|أحمد المالكي} المعروف باسم "{person|صقر}" أمس', ['أحمد المالكي 2']],
  ['ظهر {person|أحمد المالكي} الملقب بلقب "{person|صقر}" أمس', ['أحمد المالكي 2']],
  ['غنت {person|حفيظة قارة} والملقبة ب{person|نجمة} أمس', ['حفيظة قارة 2']],
  // Somebody else: in brackets he came on for him, after a comma, two names in full.
  ['لعب {person|سيرجي روبرتو} ({person|راكيتيتش}) جيدا', ['سيرجي روبرتو 1', 'إيفان راكيتيتش 1']],
  ['حضر {person|أحمد حسام}، {person|ميدو} أمس', ['أحمد حسام 1', 'ميدو 1']],
  ['شكر {person|أحمد حسام} المعروف {person|ميدو} أمس', ['أحمد حسام 1', 'ميدو 1']],
  ['أنصف {person|أحمد حسام} الملقب أمام {person|ميدو} أمس', ['أحمد حسام 1', 'ميدو 1']],
  ['حضر {person|أحمد حسام} "{person|كريم سالم}" أمس', ['أحمد حسام 1', 'كريم سالم 1']],
])('%s: %j', (marked, people) => {
  expect(peopleIn(marked)).toEqual(people);
});
