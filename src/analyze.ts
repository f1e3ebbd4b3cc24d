import { checkedRecognizer } from './check-candidates.ts';
import { checkAnalyzeOptions, checkInput } from './check-options.ts';
import { type DocumentReport, type Report, reportVersion } from './document.ts';
import { type AnalyzeOptions, analyzeDocuments } from './pipeline.ts';
import { type ReadOptions, readDocuments } from './text/read-document.ts';
import { inBatches } from './text/text-batches.ts';

/** A text to analyse, with what is known of it. */
export interface TextInput {
  /** Names the document in the report; its number when absent. */
  readonly id?: string | undefined;
  readonly text: string;
  /** ISO day from which its relative dates count, as `readHtml` gives it; that of the options when absent. */
  readonly date?: string | null | undefined;
}

/** Options of `analyze`: the reference date, how weekdays are read, a lexicon of one's own. */
export type AnalyzeTextOptions = Omit<ReadOptions, 'id'> & AnalyzeOptions;

/**
 * Finds the people, countries, places, organisations, dates and amounts of one text or several.
 * Offsets are UTF-16 units into each text.
 * @throws TypeError or RangeError that names the option or the text that is wrong.
 */
export const analyze = (
  input: string | TextInput | readonly (string | TextInput)[],
  options: AnalyzeTextOptions = {},
): Report => {
  checkAnalyzeOptions(options);
  checkInput(input);
  const inputs = typeof input === 'string' || 'text' in input ? [input] : input;
  const named = inputs.map((one, index) => {
    const { id, text, date } = typeof one === 'string' ? { text: one } : one;
    const referenceDate = date ?? options.referenceDate ?? null;
    return { ...options, id: id ?? `${index + 1}`, text, referenceDate };
  });
  const recognizers = options.recognizers?.map(checkedRecognizer);
  const checked = recognizers === undefined ? options : { ...options, recognizers };
  const documents: DocumentReport[] = [];
  for (const batch of inBatches(named, ({ text }) => text.length)) {
    documents.push(...analyzeDocuments(readDocuments(batch), checked));
  }
  return { schema: reportVersion, documents };
};
