import { expect, test } from 'vitest';
import { rules } from '../../../src/recognizers/index.ts';
import { ruleBounds, withinRule } from '../../../src/recognizers/tagger/bounds/rule-bounds.ts';
import { readDocument } from '../../../src/text/read-document.ts';

/** A sentence, its class, what the model takes for one name, and what is left of that. */
const rows: readonly (readonly [
  text: string,
  tagClass: 'ORG' | 'LOC' | 'PERS',
  taken: string,
  left: string,
])[] = [
  [
    'هاجم ميليشيات الحوثي قرب اللواء 22 ميكا.',
    'ORG',
    'ميليشيات الحوثي قرب اللواء 22 ميكا',
    'ميليشيات الحوثي',
  ],
  ['زار فالنسيا الفنزويلية أمس.', 'LOC', 'فالنسيا الفنزويلية', 'فالنسيا'],
  ['هو رئيس جماعة مرتيل.', 'ORG', 'جماعة مرتيل', 'مرتيل'],
  ['ندد إقليم الأمن الوطني.', 'ORG', 'إقليم الأمن الوطني', 'إقليم الأمن الوطني'],
  ['زار القدس الشرقية أمس.', 'LOC', 'القدس الشرقية', 'القدس الشرقية'],
  [
    'زار وزارة الخارجية الأمريكية أمس.',
    'ORG',
    'وزارة الخارجية الأمريكية',
    'وزارة الخارجية الأمريكية',
  ],
  [
    'دشن الهيئة العامة للإسكان شمال جدة أمس.',
    'ORG',
    'الهيئة العامة للإسكان شمال جدة',
    'الهيئة العامة للإسكان',
  ],
  [
    'دعا رئيس المجلس الشيعي الأعلى الشيخ علي الخطيب إلى ذلك.',
    'ORG',
    'المجلس الشيعي الأعلى الشيخ',
    'المجلس الشيعي الأعلى',
  ],
  ['زار مؤسسة آل الشيخ أمس.', 'ORG', 'مؤسسة آل الشيخ', 'مؤسسة آل الشيخ'],
  ['قال كمال السلامي لـهسبريس أمس.', 'PERS', 'كمال السلامي لـهسبريس', 'كمال السلامي'],
  ['وقفوا أمام الوداد بـالرباط.', 'ORG', 'الوداد بـالرباط', 'الوداد'],
  ['فاز الهلال السوداني أمس.', 'ORG', 'الهلال السوداني', 'الهلال'],
  ['فاز أمام الشرطة العراقي أمس.', 'ORG', 'الشرطة العراقي', 'الشرطة'],
  ['زار الهلال الأحمر السوداني أمس.', 'ORG', 'الهلال الأحمر السوداني', 'الهلال الأحمر السوداني'],
  ['تحدث الاتحاد الألماني أمس.', 'ORG', 'الاتحاد الألماني', 'الاتحاد الألماني'],
];

test.each(rows)('%s', (text, tagClass, taken, left) => {
  const document = readDocument(text);
  const { tokens } = document;
  const earlier = rules.flatMap((rule) => rule.recognize(document));
  const first = text.indexOf(taken);
  const span = withinRule(
    document,
    {
      firstToken: tokens.findIndex(({ start }) => start === first),
      endToken: tokens.findIndex(({ end }) => end === first + taken.length) + 1,
      tagClass,
      confidence: 0.8,
    },
    ruleBounds(document, earlier),
  );
  expect(text.slice(tokens[span.firstToken]?.start, tokens[span.endToken - 1]?.end)).toBe(left);
});
