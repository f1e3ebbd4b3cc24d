import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { kashaf } from './command.ts';

const directory = temporaryDirectory();
const file = join(directory, 'a.ann');
writeFileSync(
  file,
  [
    '@date 2019-12-05',
    'وصل الرئيس الفرنسي {person|إيمانويل ماكرون} إلى {place|الرباط} يوم {date|الخميس|2019-12-05}.',
    'وقال {person|ماكرون|إيمانويل ماكرون} إن {country|ألمانيا|DE} ستشارك في {event|قمة لا وجود لها}.',
    '',
  ].join('\n'),
);

test('an annotated text is scored, with values and clusters', async () => {
  const { code, stdout, stderr } = await kashaf(['evaluate', '--clusters', file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/clusters P +R +F1$/mu);
  expect(stdout).toMatch(/^person +2 +2 +2 .+ 100\.0 +100\.0 +100\.0$/mu);
  expect(stdout).toMatch(/^country +1 +1 +1 +100\.0 +100\.0 +100\.0 +100\.0 /mu);
});

test('what was missed has its file, line and column', async () => {
  const { stdout } = await kashaf(['evaluate', '--errors', file]);
  const missed = stdout.split('\n').filter((line) => line.includes('\tmissed\tevent\t'));
  expect(missed).toHaveLength(1);
  // Where the file has it, marks and all.
  const column = (readFileSync(file, 'utf8').split('\n')[2] ?? '').indexOf('قمة لا') + 1;
  expect(missed[0]?.split('\t')[0]).toBe(`${file}:3:${column}`);
});

test('a mark that is not closed is refused by line', async () => {
  const broken = join(directory, 'b.ann');
  writeFileSync(broken, '@date none\nفي {place|سلا\n');
  const { code, stderr } = await kashaf(['evaluate', broken]);
  expect(code).toBe(2);
  expect(stderr).toBe(
    `kashaf: ${broken}:2: a mark is not closed; write {type|text} or {type|text|value}\n`,
  );
});
