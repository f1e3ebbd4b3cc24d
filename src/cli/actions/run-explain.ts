import { explain } from '../../analysis/explanation.ts';
import type { Language } from '../../renderers/labels.ts';
import { explanationJson, explanationText } from '../../renderers/reading/explanation.ts';
import { readDocument } from '../../text/read-document.ts';
import { signAnalysis } from '../parallel/analysis-sign.ts';
import { type RecognitionSettings, recognitionOptionsOf } from '../tasks/report-task.ts';

/** How a phrase is read, as a text or as JSON. */
export const explainPhrase = (
  phrase: string,
  settings: RecognitionSettings,
  format: 'text' | 'json',
  language: Language,
): string => {
  signAnalysis();
  const { date: referenceDate, weekday, weekend } = settings;
  const document = readDocument(phrase, { id: 'phrase', referenceDate, weekday, weekend });
  const explanation = explain(document, recognitionOptionsOf(settings));
  return format === 'json' ? explanationJson(explanation) : explanationText(explanation, language);
};
