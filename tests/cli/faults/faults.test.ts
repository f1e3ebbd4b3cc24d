import { expect, test } from 'vitest';
import { shell } from '../shell.ts';
import { faults } from './index.ts';

// Many of them wait for a pipe or a signal: together they take little more than the longest.
test.concurrent.each(faults)(
  '$id: no longer: $fault',
  async ({ command, expected }) => {
    const printed = await shell(command, 200);
    if (typeof expected === 'string') expect(printed).toBe(expected);
    else expect(printed).toMatch(expected);
  },
  240_000,
);
