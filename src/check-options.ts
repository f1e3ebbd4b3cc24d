import { isoDayOf } from './recognizers/dates/numeric-day.ts';

const choices: Readonly<Record<string, readonly string[]>> = {
  weekday: ['past', 'next', 'nearest'],
  weekend: ['fri-sat', 'sat-sun'],
};

const known = ['referenceDate', 'weekday', 'weekend', 'own', 'recognizers', 'quotes', 'id'];

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

const checkDay = (name: string, day: unknown): void => {
  if (day === undefined || day === null) return;
  if (typeof day !== 'string') throw new TypeError(`${name} is ${shown(day)}: pass YYYY-MM-DD`);
  if (isoDayOf(day) !== day) {
    throw new RangeError(`${name} ${shown(day)} is no day of the calendar: pass YYYY-MM-DD`);
  }
};

const checkRecognizers = (list: unknown): void => {
  if (!Array.isArray(list)) {
    throw new TypeError('recognizers is no list: pass those of kashaf and your own in one');
  }
  for (const [at, one] of list.entries()) {
    if (typeof one?.recognize === 'function' && Array.isArray(one.kinds)) continue;
    throw new TypeError(`recognizers[${at}] is no recognizer: pass { id, kinds, recognize }`);
  }
};

/**
 * Checks options that come from JavaScript, where no type does.
 * @throws TypeError or RangeError that names the option and what it may be.
 */
export const checkAnalyzeOptions = (options: unknown): void => {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`the options are ${shown(options)}: pass an object`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) {
      throw new TypeError(
        `unknown option ${name}: the options are ${known.slice(0, -1).join(', ')}`,
      );
    }
    const allowed = choices[name];
    if (allowed !== undefined && value !== undefined && !allowed.includes(String(value))) {
      throw new RangeError(`${name} is ${shown(value)}: pass ${allowed.join(', ')}`);
    }
    if (name === 'recognizers' && value !== undefined) checkRecognizers(value);
  }
  checkDay('referenceDate', 'referenceDate' in options ? options.referenceDate : undefined);
};

/** Checks that there is a text, and that its own day is one. */
export const checkInput = (input: unknown): void => {
  if (typeof input === 'string') return;
  if (Array.isArray(input)) {
    for (const one of input) checkInput(one);
    return;
  }
  const text = typeof input === 'object' && input !== null && 'text' in input ? input.text : input;
  if (typeof text !== 'string') {
    throw new TypeError(`the text is ${shown(text)}: pass a string, { text }, or a list of them`);
  }
  if (typeof input !== 'object' || input === null) return;
  checkDay('date', 'date' in input ? input.date : null);
  if ('id' in input && input.id !== undefined && typeof input.id !== 'string') {
    throw new TypeError(`the id is ${shown(input.id)}: pass a string`);
  }
};
