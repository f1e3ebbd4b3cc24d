import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** Comments and literals of a source, and the brackets of its arrays. */
const lexical =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/.*)|(?<text>'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<regex>(?<=[(,=:[!&|?{};>]\s*|\breturn )\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/)|(?<bracket>[[\]])/gu;

/** The Arabic words of each literal and each array of literals; what has fewer than three letters is a particle or an ending. */
const wordLists = (code: string): readonly (readonly string[])[] => {
  const lists: string[][] = [];
  const open: string[][] = [];
  for (const { groups = {} } of code.matchAll(lexical)) {
    const { text, regex, bracket } = groups;
    if (bracket === '[') open.push([]);
    else if (bracket === ']') lists.push(open.pop() ?? []);
    const words = (text ?? regex?.replace(/\[[^\]]*\]/gu, ' '))?.match(/\p{Script=Arabic}{3,}/gu);
    if (words == null) continue;
    lists.push(words);
    for (const list of open) list.push(...words);
  }
  return lists;
};

/**
 * Words from which on a list is too long, by folder. Below the lexicons are letters and forms of words, in the
 * renderers labels; the help has examples.
 */
const limits: readonly (readonly [folders: RegExp, limit: number])[] = [
  [/^(?:recognizers|linking)\//u, 5],
  [/^(?:analysis|archive|evaluation|html|cli\/(?!commands\/))/u, 2],
];

test('lists of words are data, not code', () => {
  expect(wordLists("// «أب» 'أخت'\nf(['عمة من خال', `جدة`, /^(?:حفيد|سبط)(?:ه|ها)?$/u])")).toEqual([
    ['عمة', 'خال'],
    ['جدة'],
    ['حفيد', 'سبط'],
    ['عمة', 'خال', 'جدة', 'حفيد', 'سبط'],
  ]);
  const long = limits.flatMap(([folders, limit]) =>
    files
      .filter((file) => folders.test(file))
      .flatMap((file) =>
        wordLists(readFileSync(join(source, file), 'utf8'))
          .filter((words) => words.length >= limit)
          .map((words) => `${file}: ${words.join(' ')}`),
      ),
  );
  expect(long).toEqual([]);
  const lexicons = readdirSync(join(source, 'lexicons')).filter((file) =>
    /\.(?:json|bin)$/u.test(file),
  );
  const sources = readFileSync(join(source, 'lexicons/SOURCES.md'), 'utf8');
  expect(lexicons.filter((file) => !sources.includes(`\`${file}\``))).toEqual([]);
});
