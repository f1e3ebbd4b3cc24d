import { describe, expect, test } from 'vitest';
import { indexOf, reportOf, shownOf } from './found-reports.ts';

describe('a short name alone', () => {
  const trump = { name: 'دونالد ترامب', mentions: ['دونالد ترامب', 'ترامب'] };

  test('means whom it means in the other documents', () => {
    const index = indexOf(reportOf(null, trump), reportOf(null, { name: 'ترامب' }));
    expect(shownOf(index.entries())).toEqual(['دونالد ترامب 2/3']);
  });

  test('means the one of several who is in most documents by far', () => {
    const reports = Array.from({ length: 9 }, () => reportOf(null, trump));
    const daughter = { name: 'إيفانكا ترامب', mentions: ['إيفانكا ترامب', 'ترامب'] };
    const index = indexOf(...reports, reportOf(null, daughter), reportOf(null, { name: 'ترامب' }));
    expect(shownOf(index.entries())).toEqual(['دونالد ترامب 10/19', 'إيفانكا ترامب 1/2']);
  });

  test('beside the full name it counts no document twice', () => {
    const both = reportOf(null, { name: 'دونالد ترامب' }, { name: 'ترامب' });
    expect(shownOf(indexOf(reportOf(null, trump), both).entries())).toEqual(['دونالد ترامب 2/4']);
  });

  test('counts no document twice that has another name, before it is known that both mean one', () => {
    const union = 'organization';
    const both = reportOf(
      null,
      { type: union, name: 'الرابطة العامة للبحارة' },
      { type: union, name: 'رعبا' },
    );
    const mentions = ['الرابطة العامة للبحارة', 'رعبا'];
    const known = reportOf(null, { type: union, name: 'الرابطة العامة للبحارة', mentions });
    const entries = ['الرابطة العامة للبحارة 2/4'];
    expect(shownOf(indexOf(both, known).entries())).toEqual(entries);
    expect(shownOf(indexOf(known, both).entries())).toEqual(entries);
  });

  const cavani = [0, 1, 2].map(() => reportOf(null, { name: 'إدينسون كافاني' }));
  const alone = reportOf(null, { name: 'كافاني' });

  test('a surname alone is the only one who bears it in full in three documents and more', () => {
    expect(shownOf(indexOf(alone, ...cavani).entries())).toEqual(['إدينسون كافاني 4/4']);
    expect(indexOf(alone, ...cavani.slice(1)).entries()).toHaveLength(2);
  });

  test('a surname of two, a given name, or one that is mostly alone, is nobody else', () => {
    const other = reportOf(null, { name: 'والتر كافاني' });
    expect(indexOf(alone, ...cavani, other).entries()).toHaveLength(3);
    const given = [0, 1, 2].map(() => reportOf(null, { name: 'إبراهيم خالد' }));
    expect(indexOf(reportOf(null, { name: 'خالد' }), ...given).entries()).toHaveLength(2);
    const often = Array.from({ length: 13 }, () => alone);
    expect(indexOf(...often, ...cavani).entries()).toHaveLength(2);
  });

  test('stays open when it may mean several', () => {
    const index = indexOf(
      reportOf(null, { name: 'حافظ الأسد', mentions: ['حافظ الأسد', 'الأسد'] }),
      reportOf(null, { name: 'بشار الأسد', mentions: ['بشار الأسد', 'الأسد'] }),
      reportOf(null, { name: 'الأسد' }),
    );
    expect(index.entries()).toHaveLength(3);
  });

  test('stays open when it is much more frequent than the full name', () => {
    const alone = Array.from({ length: 9 }, () => reportOf(null, { name: 'محمد' }));
    const index = indexOf(
      reportOf(null, { name: 'محمد بن إبراهيم', mentions: ['محمد بن إبراهيم', 'محمد'] }),
      ...alone,
    );
    expect(shownOf(index.entries())).toEqual(['محمد 9/9', 'محمد بن إبراهيم 1/2']);
  });
});

describe('a full name with more behind it', () => {
  const times = (count: number, name: string) =>
    Array.from({ length: count }, () => reportOf(null, { name }));

  test('is the full name that is in more than twice as many documents', () => {
    const index = indexOf(...times(5, 'لمياء الزريبي'), ...times(2, 'لمياء الزريبي بوجناح'));
    expect(shownOf(index.entries())).toEqual(['لمياء الزريبي 7/7']);
  });

  test('stays apart where the full name is as rare, or in few documents', () => {
    expect(
      indexOf(...times(4, 'لمياء الزريبي'), ...times(2, 'لمياء الزريبي بوجناح')).entries(),
    ).toHaveLength(2);
    expect(
      indexOf(...times(4, 'لمياء الزريبي'), ...times(1, 'لمياء الزريبي بوجناح')).entries(),
    ).toHaveLength(2);
  });

  test('with a father it need only be in more, where no two go on otherwise', () => {
    const tamim = [...times(5, 'تميم بن حمد'), ...times(3, 'تميم بن حمد آل ثاني')];
    expect(shownOf(indexOf(...tamim).entries())).toEqual(['تميم بن حمد 8/8']);
    expect(indexOf(...tamim, ...times(1, 'تميم بن حمد العلي')).entries()).toHaveLength(3);
  });

  test('of a foreigner it may have a word within', () => {
    const bush = [...times(5, 'جورج بوش'), ...times(2, 'جورج دبليو بوش')];
    expect(shownOf(indexOf(...bush).entries())).toEqual(['جورج بوش 7/7']);
    const arabs = [...times(5, 'محمد الصالحي'), ...times(2, 'محمد كريم الصالحي')];
    expect(indexOf(...arabs).entries()).toHaveLength(2);
  });

  test('«الناصر» is a given name too: others have more behind it', () => {
    const others = [...times(2, 'محمد الناصر شويخة'), ...times(1, 'محمد الناصر جبيرة')];
    expect(indexOf(...times(12, 'محمد الناصر'), ...others).entries()).toHaveLength(3);
  });

  test('of two given names it is the only longer one that several documents have', () => {
    const samira = times(12, 'سميرة مرعي');
    const longer = times(3, 'سميرة مرعي فريعة');
    expect(indexOf(...samira, ...longer).entries()).toHaveLength(1);
    expect(indexOf(...samira, ...times(2, 'سميرة مرعي فريعة')).entries()).toHaveLength(2);
    const other = times(3, 'سميرة مرعي الحداد');
    expect(indexOf(...samira, ...longer, ...other).entries()).toHaveLength(3);
  });
});

test('spellings of one full name are one, under the one in most documents', () => {
  const index = indexOf(
    reportOf(null, { name: 'أنغيلا ميركل' }),
    reportOf(null, { name: 'أنجيلا ميركل' }),
    reportOf(null, { name: 'أنجيلا ميركل' }),
    reportOf(null, { name: 'محمد حسن' }),
    reportOf(null, { name: 'محمد حسين' }),
  );
  expect(shownOf(index.entries())).toEqual(['أنجيلا ميركل 3/3', 'محمد حسن 1/1', 'محمد حسين 1/1']);
});

test('a spelling does not take the others to a longer name that one document has', () => {
  const long = { name: 'خلف ليونال ميسي', mentions: ['خلف ليونال ميسي', 'ليونال ميسي'] };
  const index = indexOf(
    ...Array.from({ length: 9 }, () => reportOf(null, { name: 'ليونيل ميسي' })),
    reportOf(null, { name: 'ليونال ميسي' }),
    reportOf(null, long),
  );
  expect(shownOf(index.entries())).toEqual(['ليونيل ميسي 10/10', 'خلف ليونال ميسي 1/2']);
});

test('an article that was swallowed is back in the spellings', () => {
  const [entry] = indexOf(
    reportOf(null, {
      type: 'organization',
      name: 'الأمم المتحدة',
      mentions: ['الأمم المتحدة', 'لأمم المتحدة'],
    }),
  ).entries();
  expect(entry?.variants).toEqual([]);
});

test('a body of a state is one with its code and without', () => {
  const theatre = { type: 'organization', name: 'المسرح البلدي المغربي' } as const;
  const index = indexOf(
    reportOf(null, { ...theatre, code: 'MA', attributes: { class: 'state' } }),
    reportOf(null, theatre),
  );
  expect(shownOf(index.entries())).toEqual(['المسرح البلدي المغربي 2/2']);
});

describe('a slip in a full name', () => {
  const times = (count: number, name: string) =>
    Array.from({ length: count }, () => reportOf(null, { name }));

  test('is the name that is in ten times as many documents, or in three times where nobody else has the word', () => {
    const index = indexOf(...times(10, 'كريستيانو رونالدو'), ...times(1, 'كريستيانو رونادو'));
    expect(shownOf(index.entries())).toEqual(['كريستيانو رونالدو 11/11']);
    const other = { name: 'خوسيه رونادو' };
    const few = [...times(4, 'كريستيانو رونالدو'), ...times(1, 'كريستيانو رونادو')];
    expect(indexOf(...few).entries()).toHaveLength(1);
    expect(indexOf(...few, reportOf(null, other)).entries()).toHaveLength(3);
  });

  test('stays apart where it is more frequent, a known name, or of a son', () => {
    for (const [usual, other, count] of [
      ['كريستيانو رونالدو', 'كريستيانو رونادو', 4],
      ['محمود الطرابلسي', 'محمد الطرابلسي', 1],
      ['علي السالمي', 'علي السلامي', 1],
      ['دونالد ترامب', 'دونالد ترامب جونيور', 1],
    ] as const) {
      expect(indexOf(...times(10, usual), ...times(count, other)).entries()).toHaveLength(2);
    }
  });
});

test('a surname that one document gives somebody is not his where another bears it in more', () => {
  const secretary = { name: 'كريم بن علي', mentions: ['كريم بن علي', 'بن علي'] };
  const president = { name: 'زين العابدين بن علي' };
  const alone = { name: 'بن علي' };
  const reports = [secretary, alone].map((person) => reportOf(null, person));
  expect(shownOf(indexOf(...reports).entries())).toEqual(['كريم بن علي 2/3']);
  const others = [president, president].map((person) => reportOf(null, person));
  expect(shownOf(indexOf(...reports, ...others).entries())).toEqual([
    'زين العابدين بن علي 2/2',
    'كريم بن علي 1/2',
    'بن علي 1/1',
  ]);
});

describe('the name shown', () => {
  /** The name of a body that most documents write as the first, one as each of the others. */
  const shown = (...names: readonly string[]) =>
    indexOf(
      ...[names[0] ?? '', ...names].map((name) => reportOf(null, { type: 'organization', name })),
    )
      .entries()
      .map(({ name }) => name);

  test.each<[reason: string, most: string, other: string]>([
    ['has no vowel signs', 'إدارة الشرطة العدليّة', 'إدارة الشرطة العدلية'],
    ['has no hamza too many', 'الإتحاد المنستيري', 'الاتحاد المنستيري'],
    ['has none behind «لل» either', 'المعهد الوطني للإستهلاك', 'المعهد الوطني للاستهلاك'],
    ['is in Arabic letters', 'DW', 'دويتشه فيله'],
    ['says that it is a ministry', 'الخارجية الجزائرية', 'وزارة الخارجية الجزائرية'],
  ])('%s', (_reason, most, other) => {
    expect(shown(most, other)).toEqual([other]);
  });

  test.each<[reason: string, most: string, other: string]>([
    ['keeps a hamza of its own', 'مدينة الإنتاج الإعلامي', 'مدينة الانتاج الإعلامي'],
    ['is the most frequent of two plain ones', 'وكالة الأنباء الليبية', 'وكالة الانباء الليبية'],
  ])('%s', (_reason, most, other) => {
    expect(shown(most, other)).toEqual([most]);
  });

  test.each<[full: string, short: string]>([
    ['وكالة الأنباء السعودية', 'واس'],
    ['وكالة الأنباء الفرنسية', 'أ ف ب'],
  ])('is in full where as many have it so: «%s», «%s»', (full, short) => {
    const [one, other] = [full, short].map((name) =>
      reportOf(null, { type: 'organization', name }),
    );
    const index = indexOf(...[one, other].filter((report) => report !== undefined));
    expect(index.entries().map(({ name }) => name)).toEqual([full]);
  });

  test('is as the documents write it where none has it right', () => {
    expect(shown('الإتحاد المنستيري')).toEqual(['الإتحاد المنستيري']);
    expect(shown('إدارة الشرطة العدليّة')).toEqual(['إدارة الشرطة العدليّة']);
  });
});
