import type {
  Candidate,
  Document,
  DocumentReport,
  Entity,
  Recognizer,
  Statistics,
  Token,
} from './document.ts';
import { recallFrequentWords } from './lexicons/frequent-words.ts';
import { choosing, corrected, repeating, weighing } from './linking/corrections.ts';
import { withoutDoubtful } from './linking/doubts/doubts.ts';
import { link } from './linking/link.ts';
import { withQuotes } from './linking/quotations/quotations.ts';
import { uniform } from './linking/uniform.ts';
import { statedDate } from './recognizers/dates/stated.ts';
import { recognizers as all } from './recognizers/index.ts';
import type { OwnNames } from './recognizers/own/own.ts';
import { checkMade, checkOptions } from './text/check-text.ts';
import { type ReadOptions, readDocument } from './text/read-document.ts';

export interface AnalyzeOptions {
  /** A user's own names and blocked words. */
  readonly own?: OwnNames | undefined;
  /** Recognizers to run, in order. Default: all. */
  readonly recognizers?: readonly Recognizer[] | undefined;
  /** Whether people get what they are quoted as saying. Default: no. */
  readonly quotes?: boolean | undefined;
}

/** What is known of a document on its way through the stages. */
export interface Analysis {
  readonly document: Document;
  /** In order of proposal, then in order of place once spans are chosen. */
  readonly candidates: readonly Candidate[];
  readonly entities: readonly Entity[];
}

recallFrequentWords();

/**
 * A stage takes all documents of a batch before the next stage begins: its compiled code, of some
 * hundred kilobytes, is in the processor's cache then, and not fetched anew for each short text.
 */
type Stage = (analyses: readonly Analysis[], options: AnalyzeOptions) => readonly Analysis[];

const ofEach =
  (step: (analysis: Analysis, options: AnalyzeOptions) => Analysis): Stage =>
  (analyses, options) =>
    analyses.map((analysis) => step(analysis, options));

/** A document without a reference date gets the one that its text states, if any. */
const date = ofEach((analysis) => {
  const { document } = analysis;
  if (document.referenceDate !== null) return analysis;
  return { ...analysis, document: { ...document, referenceDate: statedDate(document) } };
});

/** The user's own names first, then each recognizer, which hears those before it; no blocked word. */
const propose: Stage = (analyses, { own, recognizers = all }) => {
  const proposed = analyses.map((analysis) => ({ ...analysis, candidates: [] as Candidate[] }));
  const list = own === undefined ? recognizers : [own.recognizer, ...recognizers];
  for (const recognizer of list) {
    for (const { document, candidates } of proposed) {
      for (const candidate of recognizer.recognize(document, candidates)) {
        if (own?.isBlocked(document, candidate) !== true) candidates.push(uniform(candidate));
      }
    }
  }
  return proposed;
};

const hearsTagger = ({ recognizers = all }: AnalyzeOptions): boolean =>
  recognizers.some(({ id }) => id === 'tagger');

/** The tagger decides on uncertain rules, where there is a tagger. */
const weigh = ofEach((analysis, options) => {
  if (!hearsTagger(options)) return analysis;
  const { document, candidates } = analysis;
  return { ...analysis, candidates: corrected(document, candidates, weighing) };
});

/** One name in each place; where a tagger says how sure it is, none that is most likely wrong. */
const choose = ofEach((analysis, options) => {
  const { document } = analysis;
  const chosen = corrected(document, analysis.candidates, choosing);
  const candidates = hearsTagger(options) ? withoutDoubtful(document, chosen) : chosen;
  return { ...analysis, candidates };
});

/** Names that are sure in one place are found in their other places; no blocked word. */
const repeat = ofEach((analysis, { own }) => {
  const { document } = analysis;
  const found = corrected(document, analysis.candidates, repeating);
  const candidates =
    own === undefined ? found : found.filter((candidate) => !own.isBlocked(document, candidate));
  return { ...analysis, candidates };
});

const group = ofEach((analysis, { quotes }) => {
  const { document, candidates } = analysis;
  const entities = link(document, candidates);
  return { ...analysis, entities: quotes === true ? withQuotes(document, entities) : entities };
});

/** The only list of the stages, in their order. */
const stages = { date, propose, weigh, choose, repeat, group } as const;
export type StageName = keyof typeof stages;
const stageNames = Object.keys(stages) as readonly StageName[];

const unread = (document: Document): Analysis => ({ document, candidates: [], entities: [] });

/** What each stage makes of a document, for `kashaf explain`. @throws TypeError when given something else. */
export const traceDocument = (
  document: Document,
  options: AnalyzeOptions = {},
): Readonly<Record<StageName, Analysis>> => {
  checkMade(document, { what: 'the document', field: 'tokens', pass: 'one of readDocument' });
  checkOptions(options);
  let analysis = unread(document);
  const trace: Partial<Record<StageName, Analysis>> = {};
  for (const name of stageNames) {
    [analysis = analysis] = stages[name]([analysis], options);
    trace[name] = analysis;
  }
  return trace as Readonly<Record<StageName, Analysis>>;
};

/** The reports of several documents, in their order: the same as one by one, but faster. */
export const analyzeDocuments = (
  documents: readonly Document[],
  options: AnalyzeOptions = {},
): readonly DocumentReport[] => {
  let analyses: readonly Analysis[] = documents.map(unread);
  for (const name of stageNames) analyses = stages[name](analyses, options);
  return analyses.map(reportOf);
};

/** The report of a document: all stages in their order. @throws TypeError when given something else. */
export const analyzeDocument = (document: Document, options: AnalyzeOptions = {}): DocumentReport =>
  reportOf(traceDocument(document, options).group);

const reportOf = ({ document, entities }: Analysis): DocumentReport => ({
  id: document.id,
  referenceDate: document.referenceDate,
  statistics: statisticsOf(document),
  entities,
});

/** The same of a text. */
export const analyzeText = (
  text: string,
  options: ReadOptions & AnalyzeOptions = {},
): DocumentReport => analyzeDocument(readDocument(text, options), options);

const isWord = ({ lexeme: { kind } }: Token): boolean =>
  kind === 'arabic' || kind === 'latin' || kind === 'number';

const statisticsOf = (document: Document): Statistics => ({
  characters: document.text.length,
  words: document.tokens.reduce((count, token) => (isWord(token) ? count + 1 : count), 0),
  tokens: document.tokens.length,
  sentences: document.sentences.length,
});
