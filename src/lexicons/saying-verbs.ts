import { type Lexeme, perLexeme } from '../text/lexeme.ts';
import { lazy, loadLexicon } from './load.ts';

interface SayingVerbs {
  /** Verbs whose subject says something, third person of past and present: «أكد», «تقول». */
  readonly verbs: readonly string[];
}

/** As they are spelt. */
export const sayingVerbs = lazy(() => loadLexicon<SayingVerbs>('saying-verbs.json').verbs);

const forms = lazy(() => new Set(sayingVerbs().flatMap((verb) => [verb, `و${verb}`, `ف${verb}`])));

/** Whether a word is a verb of saying: «قال», «وأكدت», «فأضاف». */
export const isSaying: (lexeme: Lexeme) => boolean = perLexeme(({ spelling }) =>
  forms().has(spelling),
);
