// Runs every command of the list and prints whether its fault is gone: npm run faults [-- F7 F21]
import { temporaryRun } from '../../temporary.ts';
import { shell } from '../shell.ts';
import { faults } from './index.ts';

process.once('exit', temporaryRun());
const asked = process.argv.slice(2);
const wanted = faults.filter(({ id }) => asked.length === 0 || asked.includes(id));
const indented = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `      ${line}\n`)
    .join('');

let gone = 0;
for (const { id, fault, command, expected } of wanted) {
  const printed = await shell(command, 200);
  const isGone = typeof expected === 'string' ? printed === expected : expected.test(printed);
  process.stdout.write(
    `${id}  ${isGone ? 'yes' : 'NO'}  no longer: ${fault}\n${indented(command)}`,
  );
  if (isGone) gone++;
  else process.stdout.write(`    printed\n${indented(printed)}`);
}
process.stdout.write(`${gone} of ${wanted.length}\n`);
process.exitCode = gone === wanted.length ? 0 : 1;
