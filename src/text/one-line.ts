/** A text with its line breaks and runs of blanks as single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
