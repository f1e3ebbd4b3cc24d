import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, bestTimes } from './bench.ts';

const command = 'bin/kashaf.js';

/** A process from its start to its end; wanted: 1.5 times and 3 times `node -e 0`. */
export const startup: Bench = {
  title: 'Start-up',
  run: ([article = '']) => {
    const folder = mkdtempSync(join(tmpdir(), 'kashaf-bench-'));
    const file = join(folder, 'article.txt');
    writeFileSync(file, article);
    const processes: readonly (readonly string[])[] = [
      ['-e', '0'],
      [command, '--version'],
      [command, 'tokenize', file],
      [command, file],
    ];
    const times = bestTimes(
      processes.map((args) => () => {
        const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
      }),
      15,
    );
    rmSync(folder, { recursive: true });
    const names = [
      'node -e 0',
      'kashaf --version',
      'kashaf tokenize, one article',
      'kashaf, one article',
    ];
    return names.map((name, i) => {
      const time = times[i] as number;
      return {
        name,
        figure: `${time.toFixed(0)} ms`,
        ratio: `${(time / (times[0] as number)).toFixed(2)} x node`,
      };
    });
  },
};
