// All that works on texts, in one piece: the fewer files, the sooner the command starts.
export { evaluateFiles } from './evaluate.ts';
export { readLexicon } from './lexicon.ts';
export { perform } from './perform.ts';
export { nearest } from './similar.ts';
export { prepare } from './tasks/job.ts';
