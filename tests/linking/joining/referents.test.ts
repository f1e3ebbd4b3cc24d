import { expect, test } from 'vitest';
import { namesIn } from '../linked.ts';

test.each<[marked: string, ...names: string[]]>([
  // Of two people of one family the one is meant whose relative the other is.
  [
    'تحدث {person|نسيم الورغي} ابن عم {person|مبروك الورغي}. وقال {person|الورغي} إنه حزين.',
    'نسيم الورغي',
    'مبروك الورغي',
    'نسيم الورغي',
  ],
  [
    'وصل {person|سمير الورغي} وزوجته {person|ليلى الورغي}. ثم خطب {person|الورغي} في الناس.',
    'سمير الورغي',
    'ليلى الورغي',
    'سمير الورغي',
  ],
  [
    'أدى {person|سمير الورغي} اليمين أمام رئيس المحكمة العليا في العاصمة أمس الجمعة بحضور زوجته {person|ليلى الورغي}. ثم خطب {person|الورغي}.',
    'سمير الورغي',
    'ليلى الورغي',
    'سمير الورغي',
  ],
  [
    'حضر {person|نسيم الورغي} و{person|مبروك الورغي}. وقال {person|الورغي} إنه حزين.',
    'نسيم الورغي',
    'مبروك الورغي',
    'الورغي',
  ],
])('%s', (marked, ...names) => {
  expect(namesIn(marked)).toEqual(names);
});

test('in a long sentence the one who is named last is meant', () => {
  const between = 'ثم جرى كلام طويل في أمور شتى '.repeat(12);
  const text = `تحدث {person|نسيم الورغي} ${between} وتحدث {person|مبروك الورغي} وقال {person|الورغي} إنه حزين`;
  expect(namesIn(text)).toEqual(['نسيم الورغي', 'مبروك الورغي', 'مبروك الورغي']);
});
