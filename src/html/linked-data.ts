/** The data that a page holds for search engines (JSON-LD), one value a script. */
export const linkedData = (document: Document): readonly unknown[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    parse(script.textContent ?? ''),
  );

/** The first text of a field, in lists and graphs as well; of an object its name. */
export const linkedText = (data: unknown, field: string): string | undefined =>
  linkedTexts(data, field).next().value;

/** All texts of a field, such as those of the updates of a live blog. */
export function* linkedTexts(data: unknown, field: string): Generator<string, undefined> {
  if (typeof data !== 'object' || data === null) return;
  const own: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
  const text = typeof own === 'object' ? linkedText(own, 'name') : own;
  if (typeof text === 'string' && text.trim() !== '') yield text.trim();
  for (const part of Object.values(data)) yield* linkedTexts(part, field);
}

/** What older pages put around a script, for browsers that knew none: «//<![CDATA[», «<!--». */
const opening = /^(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)(?:\s{0,9}\*\/)?/;
const closing = /(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)(?:\s{0,9}\*\/)?$/;

const parse = (source: string): unknown => {
  try {
    // Line breaks within strings are no JSON, but common.
    return JSON.parse(
      source
        .trim()
        .replace(opening, '')
        .replace(closing, '')
        .replace(/[\r\n\t]/gu, ' '),
    );
  } catch {
    return undefined;
  }
};
