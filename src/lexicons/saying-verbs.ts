import type { Token } from '../document.ts';
import { withoutConjunction } from '../morphology/conjunction.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { Trait, trait } from '../text/trait.ts';
import { lazy, loadLexicon } from './load.ts';
import { preparedWords } from './prepared.ts';
import { inListsOf } from './word-set.ts';

interface SayingVerbs {
  /** Verbs whose subject says something, third person of past and present: «أكد», «تقول». */
  readonly verbs: readonly string[];
  /** Words that begin the clause of what is said: «أن», «إنه», «بأن». */
  readonly clauseWords: readonly string[];
  /** Words whose own clause begins with «أن»: «منذ أن», «من شأنه أن», «يجب أن». */
  readonly clauseGovernors: readonly string[];
  /** Definite nouns behind a verb of saying that are the last speaker or a time: «وأضاف المصدر», «وقال الثلاثاء». */
  readonly sourcesOrTimes: readonly string[];
}

const lists = lazy(() => loadLexicon<SayingVerbs>('saying-verbs.json'));

/** As they are spelt. */
export const sayingVerbs = (): readonly string[] => lists().verbs;

const forms = preparedWords('saying-verbs/forms', () =>
  sayingVerbs().flatMap((verb) => [verb, `و${verb}`, `ف${verb}`]),
);

const saying = new Trait('saying-verbs/isSaying', ({ spelling }) => forms().has(spelling));

/** Whether a word is a verb of saying: «قال», «وأكدت», «فأضاف». */
export const isSaying = (lexeme: Lexeme): boolean => saying.has(lexeme);

/** The same of the token at an index, if there is one. */
export const isSayingAt = (tokens: readonly Token[], index: number): boolean =>
  saying.isAt(tokens, index);

/** Those of which the list has the masculine too: «قالت», «دعت», «تؤكد». */
const feminine = preparedWords('saying-verbs/feminine', () => {
  const verbs = new Set(lists().verbs);
  const isFeminine = (verb: string): boolean =>
    ['', 'ا', 'ى'].some((end) => verb.endsWith('ت') && verbs.has(verb.slice(0, -1) + end)) ||
    (verb.startsWith('ت') && verbs.has(`ي${verb.slice(1)}`));
  return lists().verbs.filter(isFeminine);
});

/** Whether a verb of saying has a woman or a body as its subject: «وقالت», but not «لفت». */
export const isFeminineSaying = ({ spelling }: Lexeme): boolean =>
  feminine().has(spelling) || feminine().has(withoutConjunction(spelling, 1));

const clauseWords = lazy(() => new Set(lists().clauseWords));

/** Whether a word begins the clause of what is said: «أن», «إنه». */
export const leadsClause = trait('saying-verbs/leadsClause', ({ spelling }) =>
  clauseWords().has(spelling),
);

const clauseGovernors = lazy(() => new Set(lists().clauseGovernors));

/** Whether «أن» behind a word begins a clause of that word's own: «منذ», «وبعد», «يجب». */
export const governsClause = ({ spelling }: Lexeme): boolean =>
  clauseGovernors().has(spelling) || clauseGovernors().has(spelling.slice(1));

/** Whether a search key is who spoke last or a time: «المصدر», «الثلاثاء». */
export const isSourceOrTime = inListsOf(lists)('sourcesOrTimes');
