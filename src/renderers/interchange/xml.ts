/** A text on one line without the control characters that XML 1.0 does not have. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u001f\ufffe\uffff]/gu, ' ');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text within XML or HTML. */
export const escapeXml = (text: string): string =>
  withoutControls(text).replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
