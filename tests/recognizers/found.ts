import type { Recognizer } from '../../src/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** What a recognizer finds in a text: the words, and the country's code when there is one. */
export const foundBy = (recognizer: Recognizer, text: string): readonly string[] =>
  recognizer.recognize(readDocument(text)).map((candidate) => {
    const words = text.slice(candidate.start, candidate.end);
    const code = candidate.value !== null && 'code' in candidate.value ? candidate.value.code : '';
    return `${words} ${code}`.trim();
  });
