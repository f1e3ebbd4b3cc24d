import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withPeopleInRow } from '../../../src/linking/spans/people-in-a-row.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { readMarked, wordsOf } from '../marked-names.ts';

test.each<[marked: string, ...names: string[]]>([
  // Behind a family name of origin the next person begins.
  ['استقبل {منصف الورغي يوسف شاهين} أمس', 'منصف الورغي', 'يوسف شاهين'],
  ['حضر {سمير الورغي محمد القحطاني خالد حسن} أمس', 'سمير الورغي', 'محمد القحطاني', 'خالد حسن'],
  // Who appoints and who is appointed.
  ['عين الرئيس {قيس كمال أحمد الحشاني} رئيسا للحكومة', 'قيس كمال', 'أحمد الحشاني'],
  ['عين الرئيس {صالح بن فراس العلي} وزيرا للثقافة', 'صالح بن فراس العلي'],
  ['زار الرئيس {قيس كمال أحمد الحشاني} بعد ذلك', 'قيس كمال أحمد الحشاني'],
  // Behind a name that is known for a whole one.
  ['كان وزيرا في حكومة {الحبيب الصيد لزهر العكرمي} أمس', 'الحبيب الصيد', 'لزهر العكرمي'],
  ['حضر {عبد العزيز إسماعيل عبد الهادي} أمس', 'عبد العزيز إسماعيل عبد الهادي'],
  // Somebody known, and the surname of somebody else who is.
  ['يستقبل {باراك أوباما نتنياهو} أمس', 'باراك أوباما', 'نتنياهو'],
  ['يستقبل {سمير أوباما نتنياهو} أمس', 'سمير أوباما نتنياهو'],
  // The whole name of somebody known behind what is no given name.
  ['التقى {محمد إدريس ديبي خليفة حفتر} أمس', 'محمد إدريس ديبي', 'خليفة حفتر'],
  ['التقى {سالم محمد خليفة حفتر} أمس', 'سالم محمد خليفة حفتر'],
  // One person: given names with the article, fathers, fewer words.
  ['حضر {محمد الهادي أحمد شريف} أمس', 'محمد الهادي أحمد شريف'],
  ['حضر {محمد أحمد علي حسن} أمس', 'محمد أحمد علي حسن'],
  ['حضر {منصف الورغي يوسف} أمس', 'منصف الورغي يوسف'],
  ['حضر {سعد القحطاني بن يوسف شاهين} أمس', 'سعد القحطاني بن يوسف شاهين'],
  // Foreigners too, where one appoints the other.
  ['عين الرئيس {جوكو ويدودو برابوو سوبيانتو} وزيرا للدفاع', 'جوكو ويدودو', 'برابوو سوبيانتو'],
  ['زار الرئيس {جوكو ويدودو برابوو سوبيانتو} أمس', 'جوكو ويدودو برابوو سوبيانتو'],
])('%s', (marked, ...names) => {
  const [document, people] = readMarked(marked, { confidence: 0.9, rule: 'tagger/sequence' });
  expect(wordsOf(document, withPeopleInRow(document, people))).toEqual(names);
});

test('behind a name that the text has as a whole the next begins', () => {
  const text =
    'توفيت نوال غشام. وكان زوج نوال غشام محمد زياد الورغي مريضا. أما علي حسن محمد فراس فلا';
  const at = (name: string, from = 0): Candidate => {
    const start = text.indexOf(name, from);
    const place = { start, end: start + name.length, confidence: 0.9 };
    return { type: 'person', value: null, ...place, source: 'tagger', rule: 'tagger/sequence' };
  };
  const people = [at('نوال غشام'), at('نوال غشام محمد زياد الورغي'), at('علي حسن محمد فراس')];
  const found = withPeopleInRow(readDocument(text), people);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'نوال غشام',
    'نوال غشام',
    'محمد زياد الورغي',
    'علي حسن محمد فراس',
  ]);
});
