import { expect, test } from 'vitest';
import { withPeopleBehindBuildings } from '../../src/linking/people-behind-buildings.ts';
import { readMarked, wordsOf } from './marked-names.ts';

const namesIn = (marked: string): readonly string[] => {
  const [document, candidates] = readMarked(marked);
  return wordsOf(document, withPeopleBehindBuildings(document, candidates));
};

test.each([
  [
    'أكد المدير ب{place|مستشفى شارل نيكول عادل القرمادي} ذلك. وأضاف {القرمادي}',
    ['مستشفى شارل نيكول', 'عادل القرمادي', 'القرمادي'],
  ],
  [
    'أكد المدير ب{organization|معهد فرحات حشاد سامي القرمادي} ذلك. وأضاف {القرمادي}',
    ['معهد فرحات حشاد', 'سامي القرمادي', 'القرمادي'],
  ],
  [
    'زار {organization|مؤسسة سلطان بن علي القرمادي} أمس. وأضاف {القرمادي}',
    ['مؤسسة سلطان بن علي القرمادي', 'القرمادي'],
  ],
  [
    'زار {organization|مؤسسة جائزة خالد سعود القرمادي} أمس. وأضاف {القرمادي}',
    ['مؤسسة جائزة خالد سعود القرمادي', 'القرمادي'],
  ],
  [
    'زار {organization|مؤسسة جائزة عبد العزيز سعود القرمادي} أمس. وأضاف {القرمادي}',
    ['مؤسسة جائزة عبد العزيز سعود القرمادي', 'القرمادي'],
  ],
  // Who is not named elsewhere, what is called after one man of three names, no given name.
  [
    'أكد المدير ب{place|مستشفى شارل نيكول عادل القرمادي} ذلك. وأضاف {الماجري}',
    ['مستشفى شارل نيكول عادل القرمادي', 'الماجري'],
  ],
  ['زار {place|مسجد عادل القرمادي} أمس. وأضاف {القرمادي}', ['مسجد عادل القرمادي', 'القرمادي']],
  ['زار {place|ملعب خالد حسين سامي محمد} أمس. وأضاف {محمد}', ['ملعب خالد حسين سامي محمد', 'محمد']],
  [
    'زار {place|شارع فرحات حشاد الكبير القرمادي} أمس. وأضاف {القرمادي}',
    ['شارع فرحات حشاد الكبير القرمادي', 'القرمادي'],
  ],
])('%s', (marked, names) => {
  expect(namesIn(marked)).toEqual(names);
});
