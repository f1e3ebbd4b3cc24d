import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/recognizers/dates/read-dates.ts';
import { refine } from '../../../src/recognizers/dates/refine/refine.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { examplesIn, patternExamplesIn } from '../examples.ts';

// Each example in a docstring is read by the pattern or joined by the refiner that it belongs to, but for
// those listed here.

type Exceptions = Readonly<Record<string, readonly string[]>>;

const isException = (exceptions: Exceptions, name: string, text: string): boolean =>
  exceptions[name]?.includes(text) ?? false;

describe('patterns of dates read their examples', () => {
  const exceptions: Exceptions = {
    // What the pattern leaves to others, or out.
    decade: ['في الثلاثينيات من العمر'],
    'hour-alone': ['من الثالثة إلى الرابعة عصرا'],
    'day-part-today': ['صباح اليوم'],
    'day-month': ['العدد الأول، رجب 1394'],
    fraction: ['الثلث الأخير من الليل'],
    'last-units': ['أول 100 يوم'],
    'unit-during': ['طوال العام'],
    today: ['اليوم الـ100', 'اليوم الذي ولد فيه', 'اليوم العالمي', 'اليوم السابع', 'المصري اليوم'],
    'season-alone': ['في الربيع العربي'],
    'numeric-day': ['3/15/2020/77', '٢٤/٢/1٢٠١٧', 'القانون رقم 12/2019'],
    'numeric-month': ['3/15/2020/77', '٢٤/٢/1٢٠١٧', 'المادة 12/2024', 'المرسوم التشريعي 5/2020'],
    'numeric-day-month': ['3/15/2020/77', '٢٤/٢/1٢٠١٧', 'القانون رقم 12/2019'],
    // Words beside a date.
    'figure-alone': ['في', 'إلى 27'],
    'era-year': ['عام'],
    'hour-after-letter': ['س1'],
    // What counts only in a sentence.
    'ordinal-alone': ['في السابع والعشرين,'],
    'two-years': ['2022-2023'],
    year: ['الأمين العام 2011'],
  };
  const examples = patternExamplesIn('src/recognizers/dates/patterns');

  test('there are many', () => {
    expect(examples.length).toBeGreaterThan(180);
  });

  test.each(examples.map(({ rule, text }) => [rule, text] as const))('%s: %s', (rule, text) => {
    const document = readDocument(text);
    const rules = readDates(document).map((reading) => reading.rule);
    if (isException(exceptions, rule, text)) expect(rules).not.toContain(rule);
    else expect(rules).toContain(rule);
  });
});

describe('refiners of dates join their examples', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    anchors: ['anchor', 'week'],
    'day-ranges': ['day-range'],
    events: ['event'],
    'join-clock': ['day-and-time'],
    'join-days': ['weekday', 'two-calendars'],
    'join-ranges': ['range', 'backward-range'],
    'lengths-from-events': ['unnamed-anchor'],
    'listed-days': ['shared-month', 'given-twice'],
    lists: ['list', 'listed-year', 'paired-years'],
    'month-days': ['day-range'],
    nights: ['night', 'day-and-time'],
    recurrences: ['recurrence'],
  };
  const exceptions: Exceptions = {
    // Two dates, or one that a pattern reads by itself.
    anchors: ['بعد أسبوعين الخميس', 'هذا الأسبوع من الثلاثاء إلى الخميس'],
    'day-ranges': ['إلى غاية 15 مايو', 'الخميس 5 إلى السبت 7 ديسمبر'],
    'join-clock': ['في المساء'],
    'join-days': ['12 مارس 2021، الأحد', 'اليوم التالي لـ15 مايو', 'اليوم 5 مايو'],
    'join-ranges': ['بين 25 يوليو 1957 و9 أبريل 1938', 'من الثالثة إلى الرابعة عصرا'],
    'lengths-from-events': ['على الأقل', 'بعد أسبوعين ستنطلق', 'بعد 20 عاما'],
    lists: ['في 2006 و2010 عمال'],
    'month-days': ['شباط 13 إلى 15 تموز', 'بين 19 و20', 'بين الخامس والتاسع', 'من 19 إلى 20'],
    recurrences: ['أيام السبت', 'والأحد والاثنين'],
  };
  const hasBlank = (text: string): boolean => text.includes(' ');
  const parts: Exceptions = { 'day-ranges': ['الثالث والعشرين'] };

  const examples = examplesIn('src/recognizers/dates/refine').filter(
    ({ file, text }) =>
      names[file] !== undefined && hasBlank(text) && !isException(parts, file, text),
  );

  test.each(examples.map(({ file, text }) => [file, text] as const))('%s: %s', (file, text) => {
    const document = readDocument(text);
    const readings = refine(readDates(document), document);
    const isJoined = readings.some(({ refiners }) =>
      refiners.some((name) => names[file]?.includes(name)),
    );
    expect(isJoined).toBe(!isException(exceptions, file, text));
  });
});
