import { isoDayOf } from './recognizers/dates/numeric-day.ts';
import { checkReadOptions } from './text/check-read-options.ts';
import { checkOptions, shownValue } from './text/check-text.ts';

const known = ['referenceDate', 'weekday', 'weekend', 'own', 'recognizers', 'quotes'];

const checkDay = (name: string, day: unknown): void => {
  if (day === undefined || day === null) return;
  if (typeof day !== 'string')
    throw new TypeError(`${name} is ${shownValue(day)}: pass YYYY-MM-DD`);
  if (isoDayOf(day) !== day) {
    throw new RangeError(`${name} ${shownValue(day)} is no day of the calendar: pass YYYY-MM-DD`);
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
 * Checks options at run time, since callers may use JavaScript. @throws TypeError or RangeError that names the option and what it may be.
 */
export const checkAnalyzeOptions = (options: unknown): void => {
  checkOptions(options, known);
  checkReadOptions(options);
  if ('recognizers' in options && options.recognizers !== undefined) {
    checkRecognizers(options.recognizers);
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
    throw new TypeError(
      `the text is ${shownValue(text)}: pass a string, { text }, or a list of them`,
    );
  }
  if (typeof input !== 'object' || input === null) return;
  checkDay('date', 'date' in input ? input.date : null);
  // A field of other meaning is the caller's own; this one is that of reports.
  if (!('date' in input) && 'referenceDate' in input) {
    throw new TypeError('the day of a text is its date: pass { text, date }');
  }
  if ('id' in input && input.id !== undefined && typeof input.id !== 'string') {
    throw new TypeError(`the id is ${shownValue(input.id)}: pass a string`);
  }
};
