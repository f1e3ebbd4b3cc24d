/** Characters of a value in a message. */
const longestShown = 80;

/** A value that came from outside, for a message, whatever it is. */
export const shownValue = (value: unknown): string => {
  const text = typeof value === 'object' ? asJson(value) : quoted(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

const quoted = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, longestShown)) : String(value);

/** What is in a circle, or is no JSON, is called by its kind. */
const asJson = (value: object | null): string => {
  if (ArrayBuffer.isView(value)) return `bytes (${value.constructor.name})`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
};

/** Checks a text at run time, since callers may use JavaScript. @throws TypeError when it is no string. */
export const checkText = (text: unknown, what = 'the text'): void => {
  if (typeof text === 'string') return;
  throw new TypeError(`${what} is ${shownValue(text)}: pass a string`);
};

const hasList = (value: unknown, field: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as Readonly<Record<string, unknown>>)[field]);

/** What a value must be. */
interface Wanted {
  /** How messages call it. */
  readonly what: string;
  /** A field of it, which is a list. */
  readonly field: string;
  /** What to pass. */
  readonly pass: string;
}

/** Checks a value that another function has made. @throws TypeError that says which. */
export const checkMade = (value: unknown, { what, field, pass }: Wanted): void => {
  if (!hasList(value, field)) {
    throw new TypeError(`${what} is ${shownValue(value)}: pass ${pass}`);
  }
};

/** Checks a list of such values. @throws TypeError that says what they are to be. */
export const checkAllMade = (list: unknown, { what, field, pass }: Wanted): void => {
  if (Array.isArray(list) && list.every((one) => hasList(one, field))) return;
  const wrong = Array.isArray(list) ? list.find((one) => !hasList(one, field)) : list;
  throw new TypeError(`${what} is ${shownValue(wrong)}: pass a list of ${pass}`);
};

/**
 * Checks that options are an object.
 * @param known names of all that there are; not checked when absent.
 * @throws TypeError when they are not, or have an unknown name.
 */
export const checkOptions: (
  options: unknown,
  known?: readonly string[],
) => asserts options is object = (options, known) => {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`the options are ${shownValue(options)}: pass an object`);
  }
  const unknown = known && Object.keys(options).find((name) => !known.includes(name));
  if (known === undefined || unknown === undefined) return;
  throw new TypeError(`unknown option ${unknown}: the options are ${known.join(', ')}`);
};
