import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Recognizer } from '../../src/document.ts';
import { contacts } from '../../src/recognizers/contacts/contacts.ts';
import { dates } from '../../src/recognizers/dates/dates.ts';
import { readDates } from '../../src/recognizers/dates/read-dates.ts';
import { refine } from '../../src/recognizers/dates/refine/refine.ts';
import { ownNames } from '../../src/recognizers/own/own.ts';
import { quantities } from '../../src/recognizers/quantities/quantities.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { noDates, partsOfDates } from './dates/unread-examples.ts';
import { examplesIn, patternExamplesIn } from './examples.ts';

// Each example in a docstring is read by the rule that it stands above, but for those listed here.

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
    today: ['اليوم العالمي', 'اليوم السابع', 'المصري اليوم'],
    'season-alone': ['في الربيع العربي'],
    'numeric-day': ['3/15/2020/77', '٢٤/٢/1٢٠١٧', 'القانون رقم 12/2019'],
    'numeric-month': ['3/15/2020/77', '٢٤/٢/1٢٠١٧'],
    'numeric-day-month': ['3/15/2020/77', '٢٤/٢/1٢٠١٧', 'القانون رقم 12/2019'],
    // Words beside a date.
    'figure-alone': ['في', 'إلى 27'],
    'decimal-day': ['في'],
    'era-year': ['عام'],
    // What counts only in a sentence.
    'ordinal-alone': ['في السابع والعشرين,'],
    'two-years': ['2022-2023'],
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
    anchors: ['anchor', 'week', 'unnamed-anchor'],
    'day-ranges': ['day-range'],
    events: ['event'],
    'join-clock': ['day-and-time'],
    'join-days': ['weekday', 'two-calendars'],
    'join-ranges': ['range', 'backward-range'],
    'listed-days': ['shared-month', 'given-twice'],
    lists: ['list', 'listed-year'],
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

/** Two words or more, or figures with a word: what can be read by itself. */
const isPhrase = (text: string): boolean =>
  !text.includes('…') && (/\S\s+\S/u.test(text) || /\d.*\p{L}|\p{L}.*\d|\d\d/u.test(text));

interface Folder {
  readonly recognizer: Recognizer;
  readonly folders: readonly string[];
  /** What is no date, amount or address: the rule says why it is passed over. */
  readonly counterExamples: readonly string[];
  /** Words inside or beside one, which alone are none. */
  readonly fragments: readonly string[];
}

const own = ownNames({
  names: examplesIn('src/recognizers/own').map(({ text }) => ({
    type: 'organization',
    name: text,
    aliases: [],
  })),
  blocked: [],
}).recognizer;

const folders: readonly Folder[] = [
  {
    recognizer: quantities,
    folders: ['src/recognizers/quantities'],
    counterExamples: [
      // Parts of names, labels, scores and clocks.
      'إف-16',
      '4G',
      '007',
      '10-15',
      'كوفيد-19',
      '71د',
      'الذكرى الـ25',
      '2011 في',
      '10 صباحا',
      // Other words of the same spelling.
      'الثانية عشرة',
      'خمس السكان',
      'ثلاثة أرباع',
      'ألف كتابا',
      'الذي ألف',
    ],
    fragments: [
      // What is behind an amount, which is given apart.
      'د. ك.',
      'د . ك .',
      'م د',
      'م. د.',
      'تحت الصفر',
      'على مقياس ريختر',
      'على سلم ريختر',
      'دولار ونصف',
      'في المئة',
      'متر مربع',
      'كيلومترا في الساعة',
      'الإحدى عشرة',
    ],
  },
  {
    recognizer: contacts,
    folders: ['src/recognizers/contacts'],
    counterExamples: [],
    fragments: ['00', '01/345678', 'الخط الساخن', 'الرقم الموحد'],
  },
  {
    recognizer: dates,
    folders: ['', '/meaning', '/patterns', '/patterns/dispatch', '/refine', '/resolve'].map(
      (folder) => `src/recognizers/dates${folder}`,
    ),
    counterExamples: noDates,
    fragments: partsOfDates,
  },
  { recognizer: own, folders: ['src/recognizers/own'], counterExamples: [], fragments: [] },
];

/** A user's pattern as a text may have it. */
const filled = (text: string): string =>
  text.replace('{words}', 'الأول السريع').replace('{word}', 'النور');

describe.each(folders)('$recognizer.id find their examples', (one) => {
  const exceptions = new Set([...one.counterExamples, ...one.fragments]);
  const examples = one.folders.flatMap(examplesIn).filter(({ text }) => isPhrase(text));

  test.each(examples.map(({ file, text }) => [file, text] as const))('%s: %s', (_, text) => {
    const document = readDocument(filled(text), { referenceDate: '2019-12-05' });
    const isFound = one.recognizer.recognize(document, []).length > 0;
    expect(isFound).toBe(!exceptions.has(text));
  });

  test('no exception is for an example that is no longer there', () => {
    const texts = examples.map(({ text }) => text);
    expect([...exceptions].filter((text) => !texts.includes(text))).toEqual([]);
  });
});

test('every folder of recognizers is read for its examples', () => {
  const names = readdirSync('src/recognizers', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const here = ['contacts', 'dates', 'own', 'quantities'];
  // Those of name-examples.test.ts.
  const namesElsewhere = [
    'countries',
    'events',
    'nationalities',
    'organizations',
    'people',
    'places',
    'tagger',
  ];
  expect(names.sort()).toEqual([...here, ...namesElsewhere].sort());
});
