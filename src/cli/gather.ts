import { descriptionOf } from '../described.ts';
import type { Document } from '../document.ts';
import type { PresentationOptions } from '../renderers/reading/presentation.ts';
import type { Analyzed } from '../renderers/renderer.ts';
import { readDocument } from '../text/read-document.ts';
import type { CommonFlags } from './arguments/options.ts';
import { hasInput, type Invocation, operandsOf } from './command-context.ts';
import { UserError } from './errors.ts';
import { isFailure } from './input/document.ts';
import { type Inputs, readInputs } from './input/read-inputs.ts';
import type { Io } from './io.ts';
import { startProblems } from './messages/problems.ts';
import { openSink } from './output/output.ts';
import { writeResult } from './output/write-result.ts';
import { readReports } from './read-reports.ts';
import type { ReportSettings } from './tasks/report-task.ts';
import { languageOf, usesColor } from './terminal.ts';

/** What is made of many documents together. */
export interface Gathering {
  readonly add: (analyzed: Analyzed) => void;
  /** The result, when all documents are there. */
  readonly finish: () => string | Promise<string>;
}

/**
 * Takes in the documents of all inputs one by one, and writes what comes of them all.
 * @param settings how they are analysed; `words` when no names are asked for.
 */
export const gather = async (
  settings: ReportSettings | 'words',
  invocation: Invocation,
  { add, finish }: Gathering,
): Promise<void> => {
  const { flags, context, files } = invocation;
  const { io, done } = context;
  if (!hasInput(invocation)) return;
  if (flags.resume !== undefined) {
    throw new UserError('--resume: an index is made as a whole; write it with --output');
  }
  const problems = startProblems(io, flags.quiet === true);
  const sink = openSink(flags, io, files);
  const inputs: Inputs = { operands: operandsOf(invocation), flags, io, problems };
  const code = await writeResult(sink, problems, flags, async () => {
    const documents =
      settings === 'words' ? bareDocuments(inputs) : analyzedDocuments(inputs, settings);
    let isEmpty = true;
    for await (const analyzed of documents) {
      add(analyzed);
      isEmpty = false;
    }
    // When every input failed there is no result, not an empty one.
    return isEmpty && problems.failed() ? undefined : finish();
  });
  done(code);
};

/** The documents of all inputs with what is found in them. */
export async function* analyzedDocuments(
  inputs: Inputs,
  settings: ReportSettings,
): AsyncGenerator<Analyzed> {
  const { weekday, weekend } = settings;
  for await (const { input, report } of readReports(inputs, settings)) {
    const { id, referenceDate } = report;
    let document: Document | undefined;
    yield {
      // Workers and archives give reports alone: words are cut again for those who ask for them.
      get document() {
        document ??= readDocument(input.text, { id, referenceDate, weekday, weekend });
        return document;
      },
      report,
      ...descriptionOf(input),
    };
  }
}

/** The documents of all inputs cut into words; no names are looked for. */
async function* bareDocuments(inputs: Inputs): AsyncGenerator<Analyzed> {
  for await (const item of readInputs(inputs)) {
    if (isFailure(item)) {
      inputs.problems.error(item.error);
      if (inputs.flags.onError === 'fail') return;
      continue;
    }
    const { id, text, date: referenceDate } = item;
    const document = readDocument(text, { id, referenceDate });
    const statistics = {
      characters: text.length,
      words: document.tokens.length,
      tokens: document.tokens.length,
      sentences: document.sentences.length,
    };
    yield { document, report: { id, referenceDate, statistics, entities: [] } };
  }
}

/** How a report for reading looks on this output. */
export const presentationOptionsOf = (flags: CommonFlags, io: Io): PresentationOptions => ({
  language: flags.lang ?? languageOf(io.env),
  color: usesColor(flags.color, io.env, flags.output === undefined ? io.stdout : undefined),
  isolate: true,
});
