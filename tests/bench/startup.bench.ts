import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, timeOf } from './bench.ts';

const command = 'bin/kashaf.js';
/** Turns that each contender has, and its processes in a turn: a shell counts CPU time coarsely. */
const rounds = 5;
const together = 20;

/** Milliseconds of one process. */
interface Times {
  readonly cpu: number;
  readonly wall: number;
}

/** Starts Node so many times, and has the shell print the CPU time of its children last. */
const script = `i=0; while [ $i -lt ${together} ]; do "$@" >/dev/null || exit 1; i=$((i+1)); done; times`;

/**
 * Where this variable names a file of certificates, every Node reads it first, the empty one too: more than its own
 * start. What is measured is without it.
 */
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

const timesOf = (args: readonly string[]): Times => {
  let printed = '';
  const wall = timeOf(() => {
    const words = ['-c', script, 'sh', process.execPath, ...args];
    const { status, stdout, stderr } = spawnSync('sh', words, { encoding: 'utf8', env });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
    printed = stdout;
  });
  // User and system time of the shell itself, then of what it ran: 0m0.01s 0m0.02s.
  const times = [...printed.matchAll(/(\d+)m([\d.]+)s/gu)].map(
    ([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1000,
  );
  const [, , user = 0, system = 0] = times;
  return { cpu: (user + system) / together, wall: wall / together };
};

const best = (all: readonly Times[]): Times => ({
  cpu: Math.min(...all.map(({ cpu }) => cpu)),
  wall: Math.min(...all.map(({ wall }) => wall)),
});

/** A process from its start to its end; wanted: 1.1 and 3 times the CPU time of `node -e 0`. */
export const startup: Bench = {
  title: `Start-up on Node ${process.version}`,
  run: ([article = '']) => {
    const folder = mkdtempSync(join(tmpdir(), 'kashaf-bench-'));
    const file = join(folder, 'article.txt');
    writeFileSync(file, article);
    const processes: readonly (readonly [name: string, args: readonly string[]])[] = [
      ['node -e 0', ['-e', '0']],
      ['kashaf --version', [command, '--version']],
      ['kashaf --help', [command, '--help']],
      ['kashaf tokenize, one article', [command, 'tokenize', file]],
      ['the same as json', [command, 'tokenize', '-f', 'json', file]],
      ['kashaf, one article', [command, file]],
      ['the same as json', [command, '-f', 'json', file]],
    ];
    const measured: Times[][] = processes.map(() => []);
    for (let round = 0; round < rounds; round++) {
      processes.forEach(([, args], i) => void measured[i]?.push(timesOf(args)));
    }
    rmSync(folder, { recursive: true });
    const [node, ...others] = measured.map(best);
    if (node === undefined) throw new Error('nothing was measured');
    return [node, ...others].map(({ cpu, wall }, i) => ({
      name: processes[i]?.[0] ?? '',
      figure: `${cpu.toFixed(0)} ms CPU, ${wall.toFixed(0)} ms`,
      ratio: `${(cpu / node.cpu).toFixed(2)} x node in CPU, ${(wall / node.wall).toFixed(2)} x in time`,
    }));
  },
};
