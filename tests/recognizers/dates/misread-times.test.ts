import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../../src/pipeline.ts';
import { mentionedValues } from '../mentioned-values.ts';

/** Kinds of dates and times that were once read wrongly, each with phrases of its own. */

const referenceDate = '2025-10-28';

const times = (text: string, day: string | null = referenceDate) =>
  mentionedValues(analyzeText(text, { referenceDate: day }), [
    'date',
    'time',
    'duration',
    'set',
  ]).map(({ text: words, value }) => [
    words,
    value !== null && 'timex' in value ? value.timex : '',
  ]);

test('only minutes of one hour are taken off a clock time', () => {
  expect(times('يبدأ خمسون دقيقة قبل الثامنة.')).toEqual([
    ['خمسون دقيقة قبل الثامنة', '2025-10-28T07:10'],
  ]);
  expect(times('يبدأ سبعون دقيقة قبل الثامنة.')).toEqual([['سبعون دقيقة', 'PT70M']]);
});

describe('«م» is after noon, «ص» after midnight', () => {
  test.each([
    ['الساعة 12:05 م', 'T12:05'],
    ['الساعة 12:05 ص', 'T00:05'],
    ['الساعة 12 م', 'T12:00'],
    ['الساعة 12 ص', 'T00:00'],
    ['الساعة 12:59:30 م', 'T12:59:30'],
    ['الساعة 1:10 م', 'T13:10'],
    ['الساعة 11:59 م', 'T23:59'],
    ['الساعة 11:59 ص', 'T11:59'],
    ['الساعة 12 مساء', 'T00:00'],
    ['الساعة 12 ظهرا', 'T12:00'],
  ])('%s', (phrase, time) => {
    expect(times(`تبدأ الجلسة ${phrase}`)).toEqual([[phrase, referenceDate + time]]);
  });

  test.each([
    ['من 9 إلى 11 م', '9 إلى 11 م', 'T21:00', 'T23:00'],
    ['من 8 ص إلى 12 م', '8 ص إلى 12 م', 'T08:00', 'T12:00'],
  ])('%s', (phrase, words, from, to) => {
    expect(times(`الدوام ${phrase}`)).toEqual([
      [words, `${referenceDate}${from}/${referenceDate}${to}`],
    ]);
  });
});

describe('hours end at 24', () => {
  const hours = ['الواحدة', 'السادسة', 'الحادية عشرة', 'الثانية عشرة', '12', '24'];
  const past = ['', ' والنصف', ' إلا ربعا', ' إلا خمس دقائق'];
  const parts = ['', ' فجرا', ' صباحا', ' ظهرا', ' عصرا', ' مساء', ' ليلا', ' ص', ' م'];
  test.each(hours)('الساعة %s …', (hour) => {
    for (const minutes of past) {
      for (const part of parts) {
        const phrase = `الساعة ${hour}${minutes}${part}`;
        for (const [, timex = ''] of times(phrase)) {
          expect(timex, phrase).toMatch(
            /^2025-10-28(?:T(?:[01]\d|2[0-3]):[0-5]\d|T24:00)(?::\d\d)?$/,
          );
        }
      }
    }
  });

  test.each([
    ['قبل منتصف الليل', 'عشر دقائق قبل منتصف الليل', '2025-10-28T23:50'],
    ['before one', 'الساعة الواحدة إلا ربعا', '2025-10-28T12:45'],
  ])('%s', (_name, phrase, timex) => {
    expect(times(phrase)).toEqual([[phrase, timex]]);
  });

  test('24:41 is no time', () => {
    expect(times('النتيجة 24:41')).toEqual([]);
  });
});

describe('time stamps of ISO 8601 are one time', () => {
  test.each([
    ['2019-02-03T04:05:06+02:00', '2019-02-03T04:05:06', '+02:00'],
    ['2019-02-03T04:05', '2019-02-03T04:05', undefined],
    ['2019-02-03T04:05Z', '2019-02-03T04:05Z', undefined],
    ['2019-02-03T04:05:06.789Z', '2019-02-03T04:05:06Z', undefined],
    ['2019-02-03T04:05:06-0500', '2019-02-03T04:05:06', '-05:00'],
    ['2019-02-03T04:05:06+00:00', '2019-02-03T04:05:06Z', undefined],
    ['2019-02-03 04:05:06+03:00', '2019-02-03T04:05:06', '+03:00'],
  ])('%s', (phrase, timex, zone) => {
    const report = analyzeText(`حفظ الملف ${phrase} في الخادم`, { referenceDate });
    expect(mentionedValues(report, ['time', 'date'])).toEqual([
      expect.objectContaining({ text: phrase, value: expect.objectContaining({ timex }), zone }),
    ]);
  });

  test.each([
    ['الساعة 9:30 بتوقيت غرينتش+3', '+03:00'],
    ['الساعة 21:30 GMT-5', '-05:00'],
    ['16:05 ت م', 'local'],
  ])('%s', (phrase, zone) => {
    const report = analyzeText(`بث الخبر ${phrase}`, { referenceDate });
    expect(mentionedValues(report, ['time'])).toEqual([
      expect.objectContaining({ text: phrase, zone }),
    ]);
  });
});

describe('solar Hijri', () => {
  test.each([
    ['1400/01/01 هـ.ش', '2021-03-21'],
    ['1404-10-5 هـ ش', '2025-12-26'],
    ['14\u200f/08\u200f/1402 ه\u200d.ش', '2023-11-05'],
    ['14 آيان 1402 ه\u200d.ش', '2023-11-05'],
    ['30/12/1403 هجري شمسي', '2025-03-20'],
    ['22 بهمن 1357', '1979-02-11'],
    ['15 خرداد 1342 هـ.ش', '1963-06-05'],
    ['3 آبان 1403 هجرية شمسية', '2024-10-24'],
    ['عام 1400 هـ.ش', '2021-03-21/2022-03-20'],
    ['عام 1400 شمسي', '2021-03-21/2022-03-20'],
    ['السنة الشمسية 1400', '2021-03-21/2022-03-20'],
    ['العام الهجري الشمسي 1400', '2021-03-21/2022-03-20'],
  ])('%s', (phrase, timex) => {
    expect(times(`صدر القانون ${phrase}`)).toEqual([[phrase, timex]]);
  });

  test('the lunar calendar stays', () => {
    expect(times('في 1445/9/20 هـ وفي 20/9/1445 هـ.ق')).toEqual([
      ['1445/9/20 هـ', '2024-03-30'],
      ['20/9/1445 هـ.ق', '2024-03-30'],
    ]);
  });

  test('words that are months only with their year', () => {
    expect(times('فاز 5 مهر و3 تير')).toEqual([]);
  });
});

describe('figures that only begin like a date', () => {
  test.each([
    'رقم الملف 4/11/2019/356',
    'المسلسل 12/2018/9',
    'الرمز ١٤/٣/2٢٠١٨',
    'العنوان 10.20.30.40',
    'البند 5/7/9/11',
  ])('%s', (text) => {
    expect(times(text)).toEqual([]);
  });

  test('a range of dates in figures is one', () => {
    expect(times('من 15/3/2020-10/4/2020')).toEqual([
      ['15/3/2020-10/4/2020', '2020-03-15/2020-04-10'],
    ]);
  });
});

describe('two dates that run backwards are no range', () => {
  test.each([
    ['بين 3 مايو 1990 و2 أبريل 1985', '3 مايو 1990|2 أبريل 1985', '1990-05-03|1985-04-02'],
    ['من 5/6/2018 إلى 1/2/2017', '5/6/2018|1/2/2017', '2018-06-05|2017-02-01'],
    ['من 2019 وحتى 2017', '2019|2017', '2019|2017'],
    [
      'من الجمعة 24 أكتوبر إلى الأحد 19 أكتوبر',
      'الجمعة 24 أكتوبر|الأحد 19 أكتوبر',
      '2025-10-24|2025-10-19',
    ],
    ['بين مارس 2015 ويناير 2014', 'مارس 2015|يناير 2014', '2015-03|2014-01'],
    ['من 20 مايو 2012 إلى 10 مايو 2012', '20 مايو 2012|10 مايو 2012', '2012-05-20|2012-05-10'],
  ])('%s', (text, words, timexes) => {
    const given = timexes.split('|');
    expect(times(text)).toEqual(words.split('|').map((word, at) => [word, given[at]]));
  });
});

describe('the day that a text gives as its own', () => {
  test.each([
    ['آخر تعديل: 5 مايو 2020\nتاريخ النشر: 2 مايو 2020\nوصل الوفد أمس.', '2020-05-02'],
    ['تحديث 5/5/2020 - نشر في 2/5/2020\nوصل الوفد أمس.', '2020-05-02'],
    ['نشرت: 2 مايو 2020 | آخر تحديث: 5 مايو 2020\nوصل الوفد أمس.', '2020-05-02'],
    ['تم التحديث في 5 مايو 2020\nوصل الوفد أمس.', '2020-05-05'],
  ])('%s', (text, day) => {
    expect(analyzeText(text).referenceDate).toBe(day);
  });
});

test('the beginning and the end of a year are two things', () => {
  const { entities } = analyzeText('افتتح في بداية 2014. وأغلق في موفى 2014.');
  expect(entities.map(({ name }) => name)).toEqual(['بداية 2014', 'موفى 2014']);
  expect(new Set(entities.map(({ key }) => key)).size).toBe(2);
});

test('digits of other scripts are digits', () => {
  expect(times('الساعة ०9:३0')).toEqual([['الساعة ०9:३0', '2025-10-28T09:30']]);
});

test('days after the year 9999 are left out', () => {
  expect(times('يصل غدا', '9999-12-31')).toEqual([]);
  expect(times('وصل أمس', '9999-12-31')).toEqual([['أمس', '9999-12-30']]);
});

describe('an hour is of the day that its sentence names before it', () => {
  test.each([
    ['يلتقي الفريقان السبت في رادس بداية من الساعة 15:00', 'الساعة 15:00', '2025-11-01T15:00'],
    [
      'يكون صباح غد ملائما لظهور ضباب ينقشع بداية من الساعة التاسعة صباحا',
      'الساعة التاسعة صباحا',
      '2025-10-29T09:00',
    ],
    [
      'ينقطع التيار غدا بسبب أشغال صيانة من الثامنة صباحا إلى الثانية ظهرا',
      'الثامنة صباحا إلى الثانية ظهرا',
      '2025-10-29T08:00/2025-10-29T14:00',
    ],
    // Of several days it is of none; another sentence and another zone are apart.
    ['انتهت مسيرة أمس بأعمال شغب ليلا', 'ليلا', '2025-10-27TNI'],
    ['اختفى في مارس 2010 على الساعة الرابعة فجرا', 'الساعة الرابعة فجرا', 'T04:00'],
    ['اختفى قبل عام على الساعة الرابعة فجرا', 'الساعة الرابعة فجرا', 'T04:00'],
    ['ينعقد هذا الشهر على الساعة الرابعة فجرا', 'الساعة الرابعة فجرا', '2025-10-28T04:00'],
    ['تتواصل الدورة من الأحد إلى الثلاثاء وتفتتح على الساعة 17:00', 'الساعة 17:00', 'T17:00'],
    ['تنطلق الدورة غدا. تبدأ الحصة على الساعة 17:00', 'الساعة 17:00', '2025-10-28T17:00'],
    ['غدا الأربعاء الساعة 01:15 (22:15 ت غ)', '22:15 ت غ', '2025-10-28T22:15Z'],
  ])('%s', (text, words, timex) => {
    expect(times(text)).toContainEqual([words, timex]);
  });

  test('«في حدود» leads from a day to its hour', () => {
    const words = 'الأربعاء في حدود الساعة الخامسة صباحا';
    expect(times(`يصل ${words}`)).toEqual([[words, '2025-10-29T05:00']]);
  });
});

describe('season, day and night by themselves', () => {
  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['يدرب الفريق حتى نهاية الموسم', [['نهاية الموسم', '2025/2026']]],
    ['فاز في بداية الموسم الكروي', [['بداية الموسم الكروي', '2025/2026']]],
    ['منذ بداية الموسم الذي شهد إصابته', []],
    ['مع نهاية الموسم السياحي الناجح', []],
    ['توقفت الدروس منذ يوم أمس', [['يوم أمس', '2025-10-27']]],
    ['توقفت الدروس منذ يوم', [['منذ يوم', '2025-10-27']]],
    ['اعتزل التدريب بكرة القدم', []],
    ['يسافر بكرة', [['بكرة', '2025-10-29']]],
    ['توفي في اليوم الذي ولد فيه ابنه', []],
    ['في مباراة اليوم التي تقام في رادس', [['اليوم', '2025-10-28']]],
    ['وصل الوزير اليوم إلى الرباط', [['اليوم', '2025-10-28']]],
    ['تظاهر المئات لليلة الثانية', []],
    ['خلال أيام معرض الكتاب', []],
    ['خلال أيام سيصل', [['أيام', 'PXD']]],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('hours and minutes after something are lengths, unless what is to come begins then', () => {
  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['أضاف الفريق الهدف الثاني بعد ثلاث دقائق', [['ثلاث دقائق', 'PT3M']]],
    ['وبعد حوالي 10 دقائق وصلت الشرطة', [['10 دقائق', 'PT10M']]],
    ['إنقاذ طفلة بعد 17 ساعة', [['17 ساعة', 'PT17H']]],
    ['سجل هدفا وبعدها بدقيقتين طرد', [['دقيقتين', 'PT2M']]],
    ['ستنطلق المباراة بعد ساعة', [['بعد ساعة', '2025-10-28TXX']]],
    ['تنطلق المباراة بعد ساعة', [['بعد ساعة', '2025-10-28TXX']]],
    ['توقف المصنع منذ ساعتين', [['منذ ساعتين', '2025-10-28TXX']]],
    ['وصل بعدها بيومين', [['بعدها بيومين', '2025-10-30']]],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  test('a piece of a day is that day', () => {
    const { entities } = analyzeText('ينتهي عقده مطلع رأس السنة 2026', { referenceDate });
    expect(entities.map(({ value }) => value)).toMatchObject([
      { from: '2026-01-01', to: '2026-01-01' },
    ]);
  });
});
