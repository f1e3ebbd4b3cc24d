import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { arabicHelp, arabicMessage } from '../../src/cli/arabic-texts.ts';
import { commandNames, createProgram } from '../../src/cli/program.ts';
import { kinds } from '../../src/kinds.ts';
import { kashaf, root, spawnKashaf } from './command.ts';

interface Table {
  readonly messages: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, string>>;
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const table: Table = JSON.parse(read('src/lexicons/command-texts.json'));
const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

const program = createProgram(
  commandNames,
  {
    io: {
      env: {},
      cleanups: new Set(),
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
    },
    done: () => {},
  },
  () => {},
);
const commands: readonly Command[] = [program, ...program.commands];

/** Texts of a command's help that are sentences, not names. */
const textsOf = (command: Command): readonly string[] =>
  [
    command.description(),
    ...command.options.flatMap((option) => [option.description, option.helpGroupHeading ?? '']),
    ...command.registeredArguments.map(({ description }) => description),
  ].filter((text) => text !== '');

/** Files whose strings are what the command says. */
const folders = ['src/cli', 'src/evaluation'];
const alone = [
  'src/lexicons/own.ts',
  'src/archive/open.ts',
  'src/archive/write-lock.ts',
  'src/recognizers/tagger/model-file.ts',
  'src/training/cluster-file.ts',
];
/** The manual page and scripts for shells are in one language. */
const untranslated = /(?:manual-page|completion-scripts)\.ts$/u;
const sources = [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  ),
  ...alone,
].filter((file) => file.endsWith('.ts') && !untranslated.test(file));

const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu;
/** Parts of messages, names of things and what the system says. */
const parts = new Set([
  // Its two forms are read below.
  'no «x»; the fields are xx: x x x',
  'did you mean',
  'name one with',
  'unexpected end of file',
  'incorrect data check',
  '[command] [options] [files...]',
]);

/** English sentences in the strings of a file, an x for each value. */
const sentencesIn = (file: string): readonly string[] => {
  const code = read(file)
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
    .replace(/^import[\s\S]*?;$/gmu, '');
  return [...code.matchAll(literal)]
    .map(([, quoted, template]) =>
      (quoted ?? template ?? '')
        .replace(/\$\{[^}]*\}/gu, 'x')
        .replaceAll("\\'", "'")
        .replaceAll('\\\\', '\\'),
    )
    .filter(
      (text) =>
        / /u.test(text) &&
        (text.match(/\b[a-z]{2,}\b/gu)?.length ?? 0) >= 3 &&
        // Flags of options, notes of several lines (read below), and what begins in another string.
        !/^--?\w|\\n|\n|^[;:,. ]/u.test(text) &&
        !parts.has(text.trim()),
    );
};

describe('the table of Arabic texts', () => {
  test.each(commands.map((command) => [command.name(), command] as const))(
    'has all of the help of %s',
    (_, command) => {
      expect(textsOf(command).filter((text) => !isArabic(arabicHelp(text)))).toEqual([]);
    },
  );

  test('has every kind', () => {
    const missing = Object.values(kinds).filter(({ what }) => !isArabic(arabicHelp(what)));
    expect(missing.map(({ what }) => what)).toEqual([]);
  });

  test('has every message of the source', () => {
    const sentences = sources.flatMap(sentencesIn);
    expect(sentences.length).toBeGreaterThan(150);
    const missing = sentences.filter(
      (text) => !isArabic(arabicMessage(text)) && !isArabic(arabicHelp(text)),
    );
    expect(missing).toEqual([]);
  });

  test('has nothing that nobody says', () => {
    const commander = join(createRequire(import.meta.url).resolve('commander'), '../lib');
    const said = [
      ...sources.map(read),
      read('src/kinds.ts'),
      ...readdirSync(commander).map((file) => readFileSync(join(commander, file), 'utf8')),
    ]
      .join('\n')
      .replaceAll('\\\\', '\\')
      .replaceAll("\\'", "'");
    // Some are put together from parts, of which one is enough.
    const partsOf = (key: string): readonly string[] =>
      key.split(/\{\}|[^\w* ]+/u).map((part) => part.trim());
    const keys = [...Object.keys(table.messages), ...Object.keys(table.help)];
    const unsaid = keys.filter(
      (key) =>
        !said.includes(key) && !partsOf(key).some((part) => part.length > 3 && said.includes(part)),
    );
    expect(unsaid).toEqual([]);
  });
});

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
  for (const command of commands.map((one) => one.name()).filter((name) => name !== 'kashaf')) {
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
