import type { Recognizer } from '../../src/document.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** The same with the rule of each: «القاهرة EG gazetteer». */
export const ruledBy = (recognizer: Recognizer, text: string): readonly string[] => {
  const rules = recognizer.recognize(readDocument(text)).map(({ rule }) => rule?.split('/')[1]);
  return foundBy(recognizer, text).map((found, at) => `${found} ${rules[at] ?? ''}`.trim());
};

/** What a recognizer finds in a text: the words, and the country's code when there is one. */
export const foundBy = (recognizer: Recognizer, text: string): readonly string[] =>
  recognizer.recognize(readDocument(text)).map((candidate) => {
    const words = text.slice(candidate.start, candidate.end);
    const code = candidate.value !== null && 'code' in candidate.value ? candidate.value.code : '';
    return `${words} ${code}`.trim();
  });
