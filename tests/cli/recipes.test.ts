import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { root } from './command.ts';
import { shell } from './shell.ts';

/** A question of an analyst, the commands that answer it, and what their output must have. */
interface Recipe {
  readonly question: string;
  readonly commands: readonly string[];
  readonly check: (output: string) => void;
}

const rowsOf = (output: string): readonly (readonly string[])[] =>
  output.split('\n').map((line) => line.trim().split('\t'));

/** Isolates and alignment are for reading. */
const plain = (output: string): string =>
  output.replace(/[\u2066-\u2069]/gu, '').replace(/ {2,}/gu, '\t');

const recipes: readonly Recipe[] = [
  {
    question: 'every mention as a row of a spreadsheet',
    commands: ['kashaf -f csv --bom -o names.csv samples/*.txt', 'od -An -c -N 5 names.csv'],
    check: (output) =>
      expect(output.split(/ +/u).slice(0, 5)).toEqual(['357', '273', '277', 'd', 'o']),
  },
  {
    question: 'the twenty people in most documents',
    commands: ['kashaf index --types person --top 20 samples/*.txt'],
    check: (output) => {
      const [count, , heading, ...people] = rowsOf(plain(output));
      expect(count?.[0]).toMatch(/^14 documents \(each line: documents, mentions, name, /u);
      expect(heading).toEqual(['People']);
      expect(people).toHaveLength(20);
      expect(people[0]).toEqual(['1', '3', 'نجيب ميقاتي', 'رئيس الحكومة', 'ميقاتي']);
      const counts = people.map(([documents, mentions]) => [Number(documents), Number(mentions)]);
      expect(counts).toEqual([...counts].sort(([a = 0, m = 0], [b = 0, n = 0]) => b - a || n - m));
    },
  },
  {
    question: 'the documents that name two things, under any spelling',
    commands: [
      'kashaf index -q -o news.db samples/*.txt',
      'kashaf search -f csv news.db "نجيب ميقاتي" "السعودية"',
    ],
    check: (output) => {
      const [head, ...documents] = output.split('\n');
      expect(head).toMatch(/^document,/u);
      expect(new Set(documents.map((row) => row.split(',')[0]))).toEqual(
        new Set(['samples/beirut-politics.txt']),
      );
    },
  },
  {
    question: 'what is said of which day',
    commands: ['kashaf timeline -f csv --from 2012-01-01 --to 2020-12-31 samples/*.txt'],
    check: (output) => {
      const [head, ...days] = output.split('\n');
      expect(head).toBe('from,to,grain,timex,text,document,published,names,sentence');
      expect(days.length).toBeGreaterThan(5);
      const starts = days.map((day) => day.slice(0, 10));
      expect(starts).toEqual([...starts].sort());
      expect(output).toContain(
        '2012-01-01,2012-12-31,year,2012,سنة 2012,samples/rabat-politics.txt',
      );
    },
  },
  {
    question: 'the people of each newspaper, where a file or folder is one',
    commands: ['kashaf -f tsv --per entity --types person samples/*.txt | cut -f 1,3,4'],
    check: (output) => {
      const [head, ...rows] = rowsOf(output);
      expect(head).toEqual(['document', 'name', 'count']);
      expect(rows).toContainEqual(['samples/beirut-politics.txt', 'نجيب ميقاتي', '3']);
      expect(rows).toContainEqual(['samples/rabat-politics.txt', 'ناصر بوريطة', '2']);
    },
  },
  {
    question: 'the people of each newspaper, where it is a field of the input',
    commands: [
      'kashaf -f tsv --per entity --types person --keep source news.ndjson | cut -f 3,4,17 | sort -k 3',
    ],
    check: (output) => {
      const rows = rowsOf(output);
      expect(rows).toContainEqual(['name', 'count', 'source']);
      expect(rows).toContainEqual(['نجيب ميقاتي', '3', 'beirut']);
      expect(rows).toContainEqual(['ناصر بوريطة', '2', 'rabat']);
      expect(rows).toContainEqual(['توفيق حكار', '2', 'algiers']);
    },
  },
  {
    question: 'everybody who has one office',
    commands: [
      `kashaf -f tsv --per entity --types person samples/*.txt | awk -F '\\t' '$11 ~ /^وزير/' | cut -f 1,3,11`,
    ],
    check: (output) => {
      const rows = rowsOf(output);
      expect(rows).toContainEqual(['samples/khartoum-floods.txt', 'لينا الشيخ', 'وزيرة العمل']);
      expect(rows).toContainEqual([
        'samples/algiers-economy.txt',
        'أيمن بن عبد الرحمان',
        'وزير المالية',
      ]);
      expect(rows.filter(([, , office]) => !/^وزير/u.test(office ?? ''))).toEqual([]);
    },
  },
];

/** The samples as lines that say in which newspaper they were: the city of their name. */
const news = join(temporaryDirectory(), 'news.ndjson');
const samples = join(root, 'samples');
writeFileSync(
  news,
  readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((id) => {
      const text = readFileSync(join(samples, id), 'utf8');
      return `${JSON.stringify({ id, source: id.split('-')[0], text })}\n`;
    })
    .join(''),
);

/** Asked of the README in other words, or made before the question. */
const unlisted = new Set([
  'kashaf index -q -o news.db samples/*.txt',
  'kashaf -f tsv --per entity --types person samples/*.txt | cut -f 1,3,4',
  'od -An -c -N 5 names.csv',
]);

describe('questions of an analyst', () => {
  test('the README has them', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const listed = recipes.flatMap(({ commands }) => commands).filter((one) => !unlisted.has(one));
    expect(listed.filter((command) => !readme.includes(command))).toEqual([]);
    expect(listed).toHaveLength(6);
  });

  test.each(recipes)('$question', async ({ commands, check }) => {
    const given = ['set -eo pipefail', `ln -s "$S" "${news}" .`];
    const output = await shell([...given, ...commands].join('\n'));
    check(output);
  });
});
