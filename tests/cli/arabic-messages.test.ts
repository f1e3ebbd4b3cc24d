import { expect, test } from 'vitest';
import { commandNames } from '../../src/cli/program.ts';
import { kashaf, spawnKashaf } from './command.ts';

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200e]/gu, '');

/** Arguments, and the line in Arabic, without its isolates. */
const mistakes: readonly (readonly [args: readonly string[], line: string])[] = [
  [['missing.txt'], 'missing.txt: لا يوجد ملف بهذا الاسم؛ تحقّق من الاسم'],
  [['--formt', 'json', 'x'], 'لا خيار باسم --formt (هل تقصد --format؟)'],
  [
    ['--date', '2019-02-30', 'x'],
    'القيمة 2019-02-30 لا تصلح للخيار --date <day>. اذكر يومًا بالصورة YYYY-MM-DD، أو today.',
  ],
  [['tokenise', 'x'], '«tokenise» ليس أمرًا ولا ملفًا؛ هل تقصد tokenize؟'],
  [['--lexicon', '-', 'x'], '--lexicon -: المعجم ملف؛ اذكر اسمه'],
  [['train', 'x'], 'ينقص الخيار المطلوب -m, --model <file>؛ انظر kashaf help train'],
  [['evaluate', 'missing.conll'], 'missing.conll: لا يوجد ملف بهذا الاسم؛ تحقّق من الاسم'],
  [['-o', 'nowhere/x', 'x'], '--output nowhere/x: لا يوجد المجلد nowhere؛ أنشئه أولًا'],
  [
    ['search', 'missing.db', 'x'],
    'missing.db: لا أرشيف بهذا الاسم؛ اصنع واحدًا بالأمر kashaf index -o missing.db FILES',
  ],
];

test.each(mistakes)('%j with --lang ar', async (args, line) => {
  const { code, stderr } = await kashaf([...args, '--lang', 'ar']);
  expect(code).toBe(2);
  expect(plain(stderr).trimEnd().split('\n').at(-1)).toBe(`kashaf: ${line}`);
});

test('messages about records are Arabic, isolated from the names in them', async () => {
  const input = '{"text":7}\n{"body":"x"}\n{"text":"لبنان","date":"x"}\n';
  const { stderr } = await kashaf(['--lang', 'ar', '--input-format', 'ndjson', '-f', 'csv'], {
    input,
  });
  expect(plain(stderr).trimEnd().split('\n')).toEqual([
    'kashaf: الدخل القياسي:1: الحقل «text» فيه عدد، لا نص',
    'kashaf: الدخل القياسي:2: لا حقل باسم «text»؛ الحقول هي body: اختر أحدها بالخيار --text-field NAME',
    'kashaf: الدخل القياسي:3: التاريخ «x» ليس يومًا معروفًا فلم يُستعمل؛ حدّد صيغته بالخيار --date-format',
  ]);
  expect(stderr).toMatch(/^kashaf: \u2067الدخل القياسي:\u20681\u2069: .+\u2069$/mu);
});

test('the language is that of --lang, of KASHAF_LANG, of the locale, in this order', async () => {
  const said = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
    isArabic((await kashaf([...args, 'missing.txt'], { env })).stderr);
  expect(await said([], {})).toBe(false);
  expect(await said([], { LANG: 'ar_EG.UTF-8' })).toBe(true);
  expect(await said([], { LANG: 'ar_EG.UTF-8', KASHAF_LANG: 'en' })).toBe(false);
  expect(await said(['--lang=en'], { KASHAF_LANG: 'ar' })).toBe(false);
  expect(await said(['--lang', 'ar'], { KASHAF_LANG: 'en' })).toBe(true);
});

test('the help of every command is Arabic as a process prints it, names of options as they are', () => {
  for (const command of commandNames) {
    const { code, stdout, stderr } = spawnKashaf([command, '--help', '--lang', 'ar']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^الاستعمال: kashaf /u);
    for (const line of stdout.split('\n').filter((one) => /^ {2}-/u.test(one))) {
      expect(line).toMatch(/^ {2}-.+ {2}\u2067.*\p{Script=Arabic}.*\u2069$/u);
    }
  }
  const notes = (args: readonly string[]) => plain(spawnKashaf([...args, '--lang', 'ar']).stdout);
  expect(notes(['--help'])).toContain('kashaf article.txt                    فهرس مقال');
  expect(notes(['extract', '--help'])).toContain('organization  شركة، وزارة');
});
