import { expect, test } from 'vitest';
import { withTheatreCompanies } from '../../../src/linking/not-names/theatre-companies.ts';
import { readMarked } from '../marked-names.ts';

test.each([
  ['أشاد رئيس {place|مسرح الحصن} بالعرض', 'organization'],
  ['قالت إدارة {place|مسرح الحصن} ذلك', 'organization'],
  ['حضرت الهيئة الإدارية ل{place|مسرح الحصن} الحفل', 'organization'],
  ['تحدث عن رئاسته ل{place|مسرح الحصن} أمس', 'organization'],
  ['عرضت على {place|مسرح الحصن} أمس', 'place'],
  ['رمموا سقف {place|مسرح الحصن} أمس', 'place'],
  ['زار رئيس {place|متحف الحصن} البلدة', 'place'],
  ['قال رئيس {person|مسرح سالم} ذلك', 'person'],
])('%s', (marked, type) => {
  const [document, names] = readMarked(marked);
  expect(withTheatreCompanies(document, names).at(-1)?.type).toBe(type);
});
