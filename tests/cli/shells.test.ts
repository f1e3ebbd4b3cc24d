import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, temporaryDirectory } from '../temporary.ts';
import { spawnKashaf } from './command.ts';

/** Where the project is checked no shell may be missing. */
const isThere = (command: string): boolean =>
  process.env['CI'] !== undefined ||
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

const directory = temporaryDirectory();
mkdirSync(join(directory, 'in'));
writeFileSync(join(directory, 'in/two words.txt'), '');
const script = (shell: string): string => {
  const file = join(directory, `kashaf.${shell}`);
  writeFileSync(file, spawnKashaf(['completion', shell]).stdout);
  return file;
};

const run = (shell: string, args: readonly string[], input = ''): string => {
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd: join(directory, 'in'),
    encoding: 'utf8',
    input,
    timeout: 100_000,
    env: { ...environment(), HOME: directory, TERM: 'dumb' },
  });
  expect(stderr).toBe('');
  return stdout;
};

/** What is typed, and what must be among the completions. */
const typed: readonly (readonly [line: string, completion: string])[] = [
  ['kashaf tok', 'tokenize'],
  ['kashaf --min', '--min-confidence'],
  ['kashaf -f j', 'json'],
  ['kashaf tokenize --norm', '--normalize'],
  ['kashaf --types per', 'person'],
  ['kashaf --types person,cou', 'person,country'],
  ['kashaf completion z', 'zsh'],
];

test.each([...typed, ['kashaf two', 'two words.txt'], ['kashaf --format = nd', 'ndjson']] as const)(
  'bash: %s',
  (line, completion) => {
    const words = line.split(' ').map((word) => `'${word}'`);
    const completed = run('bash', [
      '-c',
      `source ${script('bash')}; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _kashaf; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);
    expect(completed.split('\n')).toContain(completion);
  },
);

// Elsewhere these are skipped when the shell is missing.
describe.skipIf(!isThere('fish'))('fish', () => {
  const lines = [
    ...typed,
    ['kashaf two', 'two words.txt'],
    ['kashaf --format=nd', '--format=ndjson'],
  ];
  test.each(lines.map(([line = '', completion = '']) => ({ line, completion })))(
    '$line',
    ({ line, completion }) => {
      const listed = run('fish', ['-c', `source ${script('fish')}; complete -C '${line}'`]);
      const words = listed.split('\n').map((one) => one.split('\t')[0]?.replaceAll('\\ ', ' '));
      expect(words).toContain(completion);
    },
  );
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
  test('completes all of these on a terminal', () => {
    const lines = [...typed, ['kashaf --format=nd', 'ndjson'], ['kashaf two', 'two\\ words.txt']];
    const setup = [
      `autoload -U compinit; compinit -u -D; source ${script('zsh')}`,
      "bindkey '^I' complete-word; PS1='READY '; zstyle ':completion:*' menu no",
    ];
    const outer = [
      'zmodload zsh/zpty; zpty z zsh -f -i',
      ...setup.map((command) => `zpty -w z '${command.replaceAll("'", "'\\''")}'`),
      'zpty -r z out "*READY*"; sleep 3',
      // Ctrl-U empties the line for the next one.
      ...lines.map(([line]) => `zpty -n -w z $'\\x15${line}\\t'; sleep 2`),
      'while zpty -r -t z out; do print -rn -- "$out"; done; zpty -d z',
    ];
    const out = run('zsh', ['-f', '-c', outer.join('\n')]);
    for (const [, completion = ''] of lines) expect(out).toContain(completion);
  }, 120_000);
});

test('the manual page is well formed and holds every command and option', () => {
  const { code, stdout } = spawnKashaf(['man']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\.TH KASHAF 1 /u);
  for (const word of [
    'tokenize',
    'evaluate',
    '\\-\\-min\\-confidence',
    '\\-\\-clitics',
    '\\-\\-dev',
  ]) {
    expect(stdout).toContain(word);
  }
  const plain = stdout.split('\n').filter((line) => line.startsWith('.'));
  expect(plain.filter((line) => !/^\.(?:TH|SH|TP|B) ?/u.test(line))).toEqual([]);
});
