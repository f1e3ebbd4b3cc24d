/** Checks a text that comes from JavaScript, where no type does. @throws TypeError when it is none. */
export const checkText = (text: unknown): void => {
  if (typeof text === 'string') return;
  throw new TypeError(`the text is ${JSON.stringify(text) ?? String(text)}: pass a string`);
};
