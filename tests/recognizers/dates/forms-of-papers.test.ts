import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { mentionedValues } from '../mentioned-values.ts';

/** Days and times in forms that few papers use. */

const referenceDate = '2024-05-01';

const times = (text: string) =>
  mentionedValues(analyzeText(text, { referenceDate }), ['date', 'time', 'duration', 'set']).map(
    ({ text: words, value }) => [words, value !== null && 'timex' in value ? value.timex : ''],
  );

describe('days of other calendars and tongues', () => {
  test.each([
    ['في 13th, July 2024', '13th, July 2024', '2024-07-13'],
    ['في July 13th, 2024', 'July 13th, 2024', '2024-07-13'],
    ['في 1er janvier 2021', '1er janvier 2021', '2021-01-01'],
    ['في 5 Jul 2021', '5 Jul 2021', '2021-07-05'],
    ['ولد في 15 ت1 2003', '15 ت1 2003', '2003-10-15'],
    ['تصرف الخميس 23 ت2', 'الخميس 23 ت2', '2023-11-23'],
    ['ولد في 3 ك2 1999', '3 ك2 1999', '1999-01-03'],
    ['صدر في 3 – 5 – 2021', '3 – 5 – 2021', '2021-05-03'],
    ['صدر في 30/6/1359 ش', '30/6/1359 ش', '1980-09-21'],
    ['احتفلوا في 22 بهمن الماضي', '22 بهمن الماضي', '2024-02-11'],
    ['في 28 مرداد 1332 (19 آب 1953)', '28 مرداد 1332 (19 آب 1953)', '1953-08-19'],
    ['من 2020-01-01/2020-03-31', '2020-01-01/2020-03-31', '2020-01-01/2020-03-31'],
    // The moon is sighted a day later than the calendar says.
    ['يوم الجمعة 27 رجب 1445هـ', 'يوم الجمعة 27 رجب 1445هـ', '2024-02-09'],
    // A weekday that is farther is a slip.
    ['يوم الاثنين 27 رجب 1445هـ', 'يوم الاثنين 27 رجب 1445هـ', '2024-02-08'],
  ])('%s', (text, words, timex) => {
    expect(times(text)).toEqual([[words, timex]]);
  });
});

describe('days of a month that is not named', () => {
  test.each([
    ['تقام المباراتان يومي 15 و16 المقبلين', 'يومي 15 و16 المقبلين', '2024-05-15/2024-05-16'],
    ['عقد الاجتماع يوم 15 الماضي', 'يوم 15 الماضي', '2024-04-15'],
    ['يقام في 15 و16 الجاري', '15 و16 الجاري', '2024-05-15/2024-05-16'],
    ['بين 3 أيار و10 منه', '3 أيار و10 منه', '2024-05-03/2024-05-10'],
  ])('%s', (text, words, timex) => {
    expect(times(text)).toEqual([[words, timex]]);
  });
});

describe('stamps and hours', () => {
  test.each([
    ['آخر تعديل 20201220T072900Z', '20201220T072900Z', '2020-12-20T07:29:00Z'],
    [
      'GMT 12:26 2021 الإثنين ,03 أيار / مايو',
      'GMT 12:26 2021 الإثنين ,03 أيار / مايو',
      '2021-05-03T12:26Z',
    ],
    ['مدة التنفيذ /18/ شهرا', '/18/ شهرا', 'P18M'],
    ['الساعة 05,46 تغ', 'الساعة 05,46 تغ', '2024-05-01T05:46Z'],
    ['وصلت الطائرة 12:05 a.m.', '12:05 a.m.', '2024-05-01T00:05'],
    ['الساعة 20سا و45د', 'الساعة 20سا و45د', '2024-05-01T20:45'],
  ])('%s', (text, words, timex) => {
    expect(times(text)).toEqual([[words, timex]]);
  });

  test('prayers with points', () => {
    expect(times('الفجر 4.21 الشروق: 5.40 الظهر 11.47، العصر 3.11 المغرب 5.54')).toEqual([
      ['4.21', '2024-05-01T04:21'],
      ['5.40', '2024-05-01T05:40'],
      ['11.47', '2024-05-01T11:47'],
      ['3.11', '2024-05-01T15:11'],
      ['5.54', '2024-05-01T17:54'],
    ]);
    expect(times('بلغ النمو في المغرب 3.15 وفي تونس 2.14')).toEqual([]);
  });
});

test('a day is of the year that its sentence names before it', () => {
  const values = (text: string) => times(text).map(([, timex]) => timex);
  expect(values('ظهر أواخر عام 2019 وأعلن في 3 ديسمبر')).toEqual(['2019', '2019-12-03']);
  expect(values('اندلعت الثورة في عام 2011، وفي 25 يناير خرج الناس')).toEqual([
    '2011',
    '2011-01-25',
  ]);
  expect(values('يحكم منذ عام 2011 وسافر في 3 ديسمبر')).toEqual(['2011', '2023-12-03']);
  expect(values('ولد عام 1950. وسافر في 3 ديسمبر')).toEqual(['1950', '2023-12-03']);
  expect(values('تأسس عام 1950، وسيحتفل في 3 ديسمبر')).toEqual(['1950', '2024-12-03']);
});

describe('weekdays that begin or follow', () => {
  // Wednesday, 1 May 2024.
  test.each([
    ['يحظر السفر بدءا من الأحد', ['2024-05-05']],
    ['ارتفعت الأسعار بدءا من الأحد', ['2024-04-28']],
    ['علقت الدراسة الأربعاء والخميس', ['2024-05-01', '2024-05-02']],
    ['هطلت الأمطار السبت والخميس', ['2024-04-27', '2024-04-25']],
  ])('%s', (text, timexes) => {
    expect(times(text).map(([, timex]) => timex)).toEqual(timexes);
  });
});

test('hours with a point and their letter', () => {
  expect(times('الذهاب 6.30 ص والعودة 2.30 م')).toEqual([
    ['6.30 ص', '2024-05-01T06:30'],
    ['2.30 م', '2024-05-01T14:30'],
  ]);
  expect(times('طول القارب 2.30 م وعرضه 1.20 م')).toEqual([]);
});

test('a stroke in a list of heat is no day', () => {
  expect(times('الحرارة المتوقعة: دمشق 16/7، حلب 15/6')).toEqual([]);
  expect(times('اجتمعوا 16/7، ثم 15/6')).toEqual([
    ['16/7', '2024-07-16'],
    ['15/6', '2024-06-15'],
  ]);
});

test('one or two minutes past', () => {
  expect(times('تنحى الساعة السادسة ودقيقتين مساء أمس')).toEqual([
    ['الساعة السادسة ودقيقتين مساء أمس', '2024-04-30T18:02'],
  ]);
  expect(times('عند الثالثة ودقيقة فجرا')).toEqual([['الثالثة ودقيقة فجرا', '2024-05-01T03:01']]);
});

test('ages in ordinals are one range', () => {
  expect(times('أعمارهم بين التاسعة عشرة والخمسين عاما')).toEqual([
    ['التاسعة عشرة والخمسين عاما', 'P19Y/P50Y'],
  ]);
});

test('a year with its article and two figures is one of a reign', () => {
  expect(times('في السنة 58 لحكمه')).toEqual([]);
  expect(times('ولد سنة 58 بتونس')).toEqual([['سنة 58', '1958']]);
});
