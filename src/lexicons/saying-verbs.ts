import { trait } from '../text/trait.ts';
import { lazy, loadLexicon } from './load.ts';

interface SayingVerbs {
  /** Verbs whose subject says something, third person of past and present: «أكد», «تقول». */
  readonly verbs: readonly string[];
  /** Words that begin the clause of what is said: «أن», «إنه», «بأن». */
  readonly clauseWords: readonly string[];
}

const lists = lazy(() => loadLexicon<SayingVerbs>('saying-verbs.json'));

/** As they are spelt. */
export const sayingVerbs = (): readonly string[] => lists().verbs;

const forms = lazy(() => new Set(sayingVerbs().flatMap((verb) => [verb, `و${verb}`, `ف${verb}`])));

/** Whether a word is a verb of saying: «قال», «وأكدت», «فأضاف». */
export const isSaying = trait('saying-verbs/isSaying', ({ spelling }) => forms().has(spelling));

const clauseWords = lazy(() => new Set(lists().clauseWords));

/** Whether a word begins the clause of what is said: «أن», «إنه». */
export const leadsClause = trait('saying-verbs/leadsClause', ({ spelling }) =>
  clauseWords().has(spelling),
);
