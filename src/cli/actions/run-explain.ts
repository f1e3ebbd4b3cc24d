import { explain } from '../../analysis/explanation.ts';
import { explanationJson, explanationText } from '../../renderers/explanation.ts';
import { readDocument } from '../../text/read-document.ts';

export const explainPhrase = (
  phrase: string,
  referenceDate: string | null,
  format: 'text' | 'json',
): string => {
  const explanation = explain(readDocument(phrase, { id: 'phrase', referenceDate }));
  return format === 'json' ? explanationJson(explanation) : explanationText(explanation);
};
