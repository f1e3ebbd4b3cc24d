import { expect, test } from 'vitest';
import { analyzeText } from '../../src/pipeline.ts';

const namesIn = (text: string, kind: 'place' | 'organization'): readonly string[] =>
  analyzeText(text).entities.flatMap(({ type, name }) => (type === kind ? [name] : []));

test.each([
  ['عولج المرضى في مركز الواحة للعظام والمفاصل أمس.', 'مركز الواحة للعظام والمفاصل'],
  ['افتتح الوزير مركز الثلاسيميا في المدينة.', 'مركز الثلاسيميا'],
  ['حضرت مديرة مركز المحيصنة الصحي الحفل.', 'مركز المحيصنة الصحي'],
  ['يقام المعرض في مركز دبي التجاري العالمي غدا.', 'مركز دبي التجاري العالمي'],
  ['افتتحت مكتبا في مركز دبي المالي العالمي أمس.', 'مركز دبي المالي العالمي'],
  ['نقل الطفل إلى المركز الطبي السويسري في دبي.', 'المركز الطبي السويسري'],
])('a centre where patients are treated is a place: %s', (text, name) => {
  expect(namesIn(text, 'place')).toContain(name);
  expect(namesIn(text, 'organization')).not.toContain(name);
});

test.each([
  ['نشره مركز الواحة للأبحاث أمس.', 'مركز الواحة للأبحاث'],
  ['أعلن مركز دبي المالي العالمي عن خطة.', 'مركز دبي المالي العالمي'],
  ['حذر مركز مكافحة الأمراض من العدوى.', 'مركز مكافحة الأمراض'],
  ['نشر مركز أبحاث القلب تقريره أمس.', 'مركز أبحاث القلب'],
  ['نشره مركز الواحة لدراسات القلب أمس.', 'مركز الواحة لدراسات القلب'],
])('another centre is a body: %s', (text, name) => {
  expect(namesIn(text, 'organization')).toContain(name);
});
