import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { arabicHelp, arabicMessage } from '../../src/cli/messages/arabic-texts.ts';
import { commandNames, createProgram } from '../../src/cli/program.ts';
import { kinds } from '../../src/kinds.ts';
import { root } from './command.ts';

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
  'src/lexicons/own-name.ts',
  'src/archive/open.ts',
  'src/archive/write-lock.ts',
  'src/recognizers/tagger/model/model-file.ts',
  'src/training/clusters/cluster-file.ts',
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

test('an empty argument is shown', () => {
  const message = arabicMessage("option '--title <text>' argument '' is invalid. Write a title.");
  expect(message.replace(/[\u2066-\u2069\u200e]/gu, '')).toBe(
    "القيمة '' لا تصلح للخيار --title <text>. اكتب عنوانًا.",
  );
});
