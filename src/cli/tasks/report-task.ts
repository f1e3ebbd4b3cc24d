import type { Document, DocumentReport, WeekdayReading, Weekend } from '../../document.ts';
import type { OwnLexicon } from '../../lexicons/own.ts';
import type { Romanization } from '../../linking/romanize/romanization-schemes.ts';
import { romanized } from '../../linking/romanize/romanize.ts';
import { type AnalyzeOptions, analyzeDocuments } from '../../pipeline.ts';
import { ownNames } from '../../recognizers/own/own.ts';
import { type Selection, select } from '../../renderers/select.ts';
import { readDocuments } from '../../text/read-document.ts';
import { recognizersOf } from '../arguments/own-model.ts';
import type { InputDocument } from '../input/document.ts';

/** How documents are read. */
export interface RecognitionSettings {
  /** Reference date of documents that give none. */
  readonly date: string | null;
  readonly weekday: WeekdayReading;
  readonly weekend: Weekend;
  readonly lexicon: OwnLexicon | null;
  /** File of a tagger's model; null for the one that comes with the package. */
  readonly model: string | null;
}

/** How documents are read, and what is given of what is found. */
export interface ReportSettings extends RecognitionSettings {
  readonly selection: Selection;
  /** How names are written in Latin letters; null for not at all. */
  readonly romanize: Romanization | null;
  /** Whether people get what they are quoted as saying; not when absent. */
  readonly quotes?: boolean;
}

/** A document and what was found in it. */
export interface ReportedInput {
  readonly input: InputDocument;
  readonly report: DocumentReport;
}

/** Own names and an own model as options of the library. @throws UserError when there is no model. */
export const recognitionOptionsOf = ({
  lexicon,
  model,
}: Pick<RecognitionSettings, 'lexicon' | 'model'>): AnalyzeOptions => ({
  ...(lexicon !== null && { own: ownNames(lexicon) }),
  ...(model !== null && { recognizers: recognizersOf(model) }),
});

/** Makes the function that analyses documents. */
export const analyzerOf = (settings: ReportSettings) => {
  const { weekday, weekend, lexicon, model, romanize, quotes = false, selection } = settings;
  const options = { quotes, ...recognitionOptionsOf(settings) };
  const isPlain = lexicon === null && model === null;
  // What an archive holds is not analysed again, unless own names, an own model or a day ask for it.
  const knownOf = ({ report }: InputDocument) =>
    isPlain && (settings.date === null || report?.referenceDate !== null) ? report : undefined;
  return (inputs: readonly InputDocument[]) => {
    const documents = readDocuments(
      inputs.map(({ id, text, date }) => {
        return { id, text, referenceDate: date ?? settings.date, weekday, weekend };
      }),
    );
    const unknown = documents.filter((_, at) => knownOf(inputs[at] as InputDocument) === undefined);
    const found = analyzeDocuments(unknown, options).values();
    return inputs.map((input, at) => {
      const known = knownOf(input);
      const whole =
        known === undefined ? (found.next().value as DocumentReport) : withQuotes(known, quotes);
      const report = select(whole, selection);
      return {
        input,
        document: documents[at] as Document,
        report: romanize === null ? report : romanized(report, romanize),
      };
    });
  };
};

/** An archive holds what people are quoted as saying, which is shown where it is asked for. */
const withQuotes = (report: DocumentReport, isAsked: boolean): DocumentReport =>
  isAsked
    ? report
    : {
        ...report,
        entities: report.entities.map((entity) => {
          if (entity.attributes.quotes === undefined) return entity;
          const { quotes, ...attributes } = entity.attributes;
          return { ...entity, attributes };
        }),
      };

/** The report of each document. */
export const reportTask = (
  settings: ReportSettings,
): ((inputs: readonly InputDocument[]) => readonly ReportedInput[]) => {
  const analyze = analyzerOf(settings);
  return (inputs) => analyze(inputs).map(({ input, report }) => ({ input, report }));
};
