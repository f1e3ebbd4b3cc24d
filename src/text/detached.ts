/** Of a slice of at least so many units JavaScript engines keep the whole text alive. */
const shortestView = 13;

/** A part of a text, of some hundred units at most, as a copy that does not keep the text alive. */
export const detached = (text: string, start: number, end: number): string => {
  if (end - start < shortestView) return text.slice(start, end);
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
};
