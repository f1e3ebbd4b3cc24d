import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kashaf, root } from './command.ts';

const input =
  'وقال الوزير للأمم: «عاصمتها بخير».وارتفع الإنتاج 12%.\nسيزور المدير\u200f المكتب؛ info@example.org 🙂';

const printed = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await kashaf(['tokenize', '-f', 'conllu', ...args], { input });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
};

/** The rows of each sentence, after its comments. */
const sentencesOf = (conllu: string): readonly (readonly (readonly string[])[])[] =>
  conllu
    .trimEnd()
    .split('\n\n')
    .map((sentence) =>
      sentence
        .split('\n')
        .filter((line) => !line.startsWith('# '))
        .map((line) => line.split('\t')),
    );

test.each([
  ['words', []],
  ['clitics', ['--clitics']],
  ['keys', ['--clitics', '--normalize']],
])('%s', async (name, args) => {
  await expect(await printed(...args)).toMatchFileSnapshot(`../golden/conllu/${name}.conllu`);
});

const folder = join(root, 'samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));

test.each([[[]], [['--clitics']], [['--clitics', '--normalize']]])(
  'the samples with %j: ten columns, numbers in order, forms that make up the text',
  async (args) => {
    const conllu = await printed(...args, ...samples);
    expect(conllu.endsWith('\n\n')).toBe(true);
    expect(conllu.match(/^# newdoc id = /gmu)).toHaveLength(samples.length);
    const sentences = sentencesOf(conllu);
    const texts = [...conllu.matchAll(/^# text = (.*)$/gmu)].map(([, text]) => text);
    const ids = [...conllu.matchAll(/^# sent_id = (.*)$/gmu)].map(([, id]) => id);
    expect(texts).toHaveLength(sentences.length);
    expect(new Set(ids).size).toBe(sentences.length);
    sentences.forEach((rows, at) => {
      expect(rows.filter((columns) => columns.length !== 10 || columns.includes(''))).toEqual([]);
      const words = rows.filter(([id]) => /^\d+$/u.test(id ?? ''));
      expect(words.map(([id]) => Number(id))).toEqual(words.map((_, index) => index + 1));
      let covered = 0;
      let text = '';
      for (const [id = '', form = '', , , , , , , , misc] of rows) {
        const [first = 0, last = first] = id.split('-').map(Number);
        // The words of a multiword token are no part of the text themselves.
        if (last <= covered) continue;
        covered = last;
        text += form + (misc === 'SpaceAfter=No' ? '' : ' ');
      }
      expect(text.trimEnd()).toBe(texts[at]);
    });
  },
);

test('an input that fails is a comment where it is asked for', async () => {
  const { code, stdout } = await kashaf(
    ['tokenize', '-f', 'conllu', '--on-error', 'mark', 'nowhere.txt', '-'],
    { input: 'نعم.' },
  );
  expect(code).toBe(2);
  expect(stdout).toMatch(/^# error = nowhere\.txt: .+\n# newdoc id = /u);
});
