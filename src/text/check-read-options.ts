import { checkOptions, shownValue } from './check-text.ts';

const choices: Readonly<Record<string, readonly string[]>> = {
  weekday: ['past', 'next', 'nearest'],
  weekend: ['fri-sat', 'sat-sun'],
};

/**
 * Checks how a text is to be read, where no type does.
 * @throws TypeError or RangeError that names the option and what it may be.
 */
export const checkReadOptions = (options: unknown): void => {
  checkOptions(options);
  const given: Readonly<Record<string, unknown>> = { ...options };
  for (const [name, allowed] of Object.entries(choices)) {
    const value = given[name];
    if (value === undefined || allowed.some((choice) => choice === value)) continue;
    throw new RangeError(`${name} is ${shownValue(value)}: pass ${allowed.join(', ')}`);
  }
  const { referenceDate: day } = given;
  if (day === undefined || day === null) return;
  if (typeof day !== 'string') {
    throw new TypeError(`referenceDate is ${shownValue(day)}: pass YYYY-MM-DD`);
  }
};
