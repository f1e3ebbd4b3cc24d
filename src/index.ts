export type * from './document.ts';
export { entityTypes } from './document.ts';
export { analyzeDocument, analyzeText } from './pipeline.ts';
export { type ReadOptions, readDocument } from './text/read.ts';
