// Runs every command of faults.ts and prints whether its fault is gone: npm run faults
import { faults } from './faults.ts';
import { shell } from './shell.ts';

for (const { id, fault, command, expected } of faults) {
  const printed = await shell(command, 200);
  const gone = typeof expected === 'string' ? printed === expected : expected.test(printed);
  const lines = command
    .trim()
    .split('\n')
    .map((line) => `      ${line}`);
  process.stdout.write(`${id}  ${gone ? 'yes' : 'NO'}  no longer: ${fault}\n${lines.join('\n')}\n`);
  if (!gone) process.exitCode = 1;
}
