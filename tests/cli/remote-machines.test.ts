import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, temporaryDirectory } from '../temporary.ts';
import { binary, kashaf, root } from './command.ts';

const server = '/usr/sbin/sshd';
const has = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, [...args]).error === undefined;
// Where the project is checked they may not be missing.
const canRun =
  (has('parallel', '--version') && has(server, '-V') && has('ssh', '-V')) ||
  process.env['CI'] !== undefined;
if (!canRun) {
  process.stderr.write(
    'parallel, ssh or sshd is not installed: tests on two machines are skipped\n',
  );
}

const directory = temporaryDirectory();
const at = (name: string): string => join(directory, name);
const news = at('news.ndjson');
const samples = join(root, 'samples');
const lines = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((id) => {
    const text = readFileSync(join(samples, id), 'utf8');
    return [1, 2, 3].map((copy) => JSON.stringify({ id: `${copy}-${id}`, text }));
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const listening = createServer().listen(0, '127.0.0.1', () => {
      const address = listening.address();
      listening.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });

const machines: { readonly port: number; readonly process: ChildProcess }[] = [];

/** A machine is an sshd of its own on a port of this one, with keys made for the test. */
const startMachine = async (name: string): Promise<void> => {
  const port = await freePort();
  writeFileSync(
    at(`${name}.conf`),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host')}`,
      `AuthorizedKeysFile ${at('user.pub')}`,
      `PidFile ${at(`${name}.pid`)}`,
      'PasswordAuthentication no',
      'StrictModes no',
      'UsePAM no',
      'PermitRootLogin yes',
      `SetEnv SHLVL=${environment()['SHLVL']}`,
    ].join('\n'),
  );
  const args = ['-D', '-E', at(`${name}.log`), '-f', at(`${name}.conf`)];
  machines.push({ port, process: spawn(server, args, { stdio: 'ignore' }) });
};

const makeKey = (name: string): void => {
  const { status } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
  expect(status).toBe(0);
};

const shell = (command: string): string => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: directory,
    encoding: 'utf8',
    timeout: 150_000,
    env: { ...environment(), HOME: directory, LC_ALL: 'C.UTF-8' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

const linesIn = (text: string): readonly string[] => text.trimEnd().split('\n');
const idsIn = (text: string): readonly string[] => linesIn(text).map((line) => JSON.parse(line).id);
let logins = '';
let command = '';

describe.skipIf(!canRun)('two machines by ssh', () => {
  beforeAll(async () => {
    // A server that is root leaves its rights in this directory.
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
    writeFileSync(news, `${lines.join('\n')}\n`);
    for (const key of ['host', 'user']) makeKey(key);
    for (const name of ['one', 'two']) await startMachine(name);
    const options = [
      'IdentitiesOnly=yes',
      'StrictHostKeyChecking=no',
      'UserKnownHostsFile=/dev/null',
      'LogLevel=ERROR',
    ];
    writeFileSync(
      at('ssh'),
      `#!/bin/sh\nexec ssh -F /dev/null -i ${at('user')} ${options.map((one) => `-o ${one}`).join(' ')} "$@"\n`,
    );
    chmodSync(at('ssh'), 0o755);
    const { username } = userInfo();
    logins = machines
      .map(({ port }) => `1/${at('ssh')} -p ${port} ${username}@127.0.0.1`)
      .join(',');
    command = `${process.execPath} ${binary}`;
    for (const { port } of machines) {
      const reached = () =>
        spawnSync(at('ssh'), ['-p', String(port), `${username}@127.0.0.1`, 'true']).status === 0;
      for (let tries = 0; tries < 100 && !reached(); tries++) await sleep(100);
    }
  }, 60_000);

  afterAll(() => {
    for (const { process: machine } of machines) machine.kill();
  });

  test('--pipe --sshlogin shares lines between them, in their order', async () => {
    const whole = await kashaf(['-f', 'ndjson', news]);
    const shared = shell(
      `parallel --pipe --keep-order -N4 --joblog log --sshlogin '${logins}' '${command} --input-format ndjson -f ndjson' < news.ndjson`,
    );
    expect(linesIn(shared)).toEqual(linesIn(whole.stdout));
    const hosts = linesIn(readFileSync(at('log'), 'utf8'))
      .slice(1)
      .map((line) => line.split('\t')[1]);
    // Each of the two has done some of it.
    expect(new Set(hosts).size).toBe(2);
  }, 240_000);

  test('a run killed half-way is resumed without loss or doubling', async () => {
    shell('mkdir parts && split -l 4 -d news.ndjson parts/part-');
    const run = `parallel --joblog parts.log --resume-failed --retries 3 --results out --sshlogin '${logins}' '${command} --input-format ndjson -f ndjson {}' ::: $PWD/parts/part-* > /dev/null`;
    // The machines see the same folder. Killed as soon as two parts are done; one that did not answer failed.
    shell(
      `touch parts.log; exec 2> errors; ${run} & pid=$!
       for i in $(seq 1000); do [ $(wc -l < parts.log) -gt 2 ] && break; sleep 0.05; done; kill -KILL $pid; wait $pid; true`,
    );
    const done = linesIn(readFileSync(at('parts.log'), 'utf8')).length - 1;
    expect(done).toBeLessThan(Math.ceil(lines.length / 4));
    shell(run);
    const results = shell('cat $(find out -name stdout)');
    const whole = await kashaf(['-f', 'ndjson', news]);
    expect([...idsIn(results)].sort()).toEqual([...idsIn(whole.stdout)].sort());
    expect([...linesIn(results)].sort()).toEqual([...linesIn(whole.stdout)].sort());
  }, 240_000);
});
