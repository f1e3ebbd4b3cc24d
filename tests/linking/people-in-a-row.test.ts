import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { withPeopleInRow } from '../../src/linking/people-in-a-row.ts';
import { readDocument } from '../../src/text/read-document.ts';

test.each<[marked: string, ...names: string[]]>([
  // Behind a family name of origin the next person begins.
  ['استقبل {منصف الورغي يوسف شاهين} أمس', 'منصف الورغي', 'يوسف شاهين'],
  ['حضر {سمير الورغي محمد القحطاني خالد حسن} أمس', 'سمير الورغي', 'محمد القحطاني', 'خالد حسن'],
  // Who appoints and who is appointed.
  ['عين الرئيس {قيس كمال أحمد الحشاني} رئيسا للحكومة', 'قيس كمال', 'أحمد الحشاني'],
  ['زار الرئيس {قيس كمال أحمد الحشاني} بعد ذلك', 'قيس كمال أحمد الحشاني'],
  // One person: given names with the article, fathers, fewer words.
  ['حضر {محمد الهادي أحمد شريف} أمس', 'محمد الهادي أحمد شريف'],
  ['حضر {محمد أحمد علي حسن} أمس', 'محمد أحمد علي حسن'],
  ['حضر {منصف الورغي يوسف} أمس', 'منصف الورغي يوسف'],
  ['حضر {سعد القحطاني بن يوسف شاهين} أمس', 'سعد القحطاني بن يوسف شاهين'],
])('%s', (marked, ...names) => {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/gu, '');
  const place = { start, end, confidence: 0.9, source: 'tagger', rule: 'tagger/sequence' };
  const candidates: readonly Candidate[] = [{ type: 'person', value: null, ...place }];
  const found = withPeopleInRow(readDocument(text), candidates);
  expect(found.map((one) => text.slice(one.start, one.end))).toEqual(names);
});
