export { CorpusIndex, type IndexEntry, type IndexSelection } from './analysis/corpus-index.ts';
export { type Explanation, explain } from './analysis/explanation.ts';
export { type AnalyzeTextOptions, analyze, type TextInput } from './analyze.ts';
export type * from './document.ts';
export { parseMapping, type TagClass, type TagMapping } from './evaluation/classes.ts';
export { goldDocumentsOf, parseConll } from './evaluation/conll.ts';
export { type EvaluateOptions, evaluate } from './evaluation/evaluate.ts';
export { type GoldDocument, GoldError, type GoldSpan } from './evaluation/gold.ts';
export { readMarks } from './evaluation/marks.ts';
export type { Score } from './evaluation/precision-recall.ts';
export type { ClassScore, Evaluation } from './evaluation/score.ts';
export { entityTypes, type Kind, kinds } from './kinds.ts';
export {
  joinLexicons,
  type OwnLexicon,
  parseOwnLexicon,
} from './lexicons/own.ts';
export { LexiconError, type OwnName } from './lexicons/own-name.ts';
export { nameKey } from './linking/keys/name-key.ts';
export { type AnalyzeOptions, analyzeDocument } from './pipeline.ts';
export { recognizers, rules } from './recognizers/index.ts';
export { type OwnNames, ownNames } from './recognizers/own/own.ts';
export { readModel } from './recognizers/tagger/model/model-file.ts';
export { tagger, taggerFrom } from './recognizers/tagger/tagger.ts';
export {
  type Proclitic,
  proclitics,
  sentences,
  type TextSentence,
  type TextToken,
  tokenize,
} from './segmentation.ts';
export type { SegmentRole } from './text/clitics/clitic-segments.ts';
export type { TokenKind } from './text/lexeme.ts';
export { type ReadOptions, readDocument } from './text/read-document.ts';
export { type NormalizeOptions, normalize } from './text/rewrite.ts';
