import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const command = 'bin/kashaf.js';

/** A run that is killed without warning and resumed, against one that is not. */
export interface InterruptedRun {
  /** Bytes of the output at each kill. */
  readonly killedAt: readonly number[];
  /** Whether the output is at last that of a clean run, to the byte. */
  readonly same: boolean;
}

/** What is read, and where the outputs of both runs go. */
interface Files {
  readonly input: string;
  readonly clean: string;
  readonly resumed: string;
}

/** Runs to the end, or is killed when its output has grown to a size. */
const run = async (args: readonly string[], output: string, killAt?: number): Promise<void> => {
  const child = spawn(process.execPath, [command, '-q', '-f', 'ndjson', ...args], {
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  while (killAt !== undefined && child.exitCode === null) {
    if (existsSync(output) && statSync(output).size >= killAt) {
      child.kill('SIGKILL');
      break;
    }
    await sleep(2);
  }
  await ended;
};

/**
 * Analyses a file once as it is, and once with `kills` kills at random places of the output, each
 * followed by `--resume`.
 */
export const interruptedRun = async (
  { input, clean, resumed }: Files,
  options: readonly string[],
  kills: number,
): Promise<InterruptedRun> => {
  await run(['-o', clean, ...options, input], clean);
  const whole = statSync(clean).size;
  const places = Array.from({ length: kills }, () => Math.random() * whole * 0.95).sort(
    (one, other) => one - other,
  );
  const killedAt: number[] = [];
  for (const place of places) {
    await run(['--resume', resumed, ...options, input], resumed, place);
    killedAt.push(statSync(resumed).size);
  }
  await run(['--resume', resumed, ...options, input], resumed);
  return { killedAt, same: readFileSync(resumed).equals(readFileSync(clean)) };
};
