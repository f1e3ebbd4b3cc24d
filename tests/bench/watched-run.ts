import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

const command = 'bin/kashaf.js';

/** What a run of the command took. */
export interface WatchedRun {
  readonly status: number | null;
  readonly stderr: string;
  /** Seconds by the clock. */
  readonly clock: number;
  /** Seconds of the processor, user and system, all threads. */
  readonly processor: number;
  /** Peak of the resident memory; MB of 2^20 bytes. */
  readonly memory: number;
}

/**
 * Runs the built command on lines given to its standard input, each result line as soon as it comes.
 * Memory and processor time are read from /proc, so that workers count; without /proc they are 0.
 */
export const watchedRun = async (
  args: readonly string[],
  lines: Iterable<string>,
  onLine: (line: string) => void,
): Promise<WatchedRun> => {
  const start = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const seen = { processor: 0, memory: 0 };
  const look = (): void => void Object.assign(seen, usageOf(child.pid));
  const timer = setInterval(look, 250);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  Readable.from(chunksOf(lines)).pipe(child.stdin);
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) onLine(line);
  const [status] = await ended;
  clearInterval(timer);
  return { status, stderr, clock: (performance.now() - start) / 1000, ...seen };
};

/** Lines together, since writing each alone costs more than making it. */
function* chunksOf(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** A clock tick of /proc, a hundredth of a second on every Linux. */
const ticks = 100;

const usageOf = (pid: number | undefined): { processor: number; memory: number } | undefined => {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (kilobytes === undefined) return undefined;
    // Fields 14 and 15 of the line, counted from the third.
    const processor = (Number(stat[11]) + Number(stat[12])) / ticks;
    return { processor, memory: Number(kilobytes) / 1024 };
  } catch {
    return undefined;
  }
};
