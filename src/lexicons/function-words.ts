import { type Lexeme, perLexeme } from '../text/lexeme.ts';
import { searchKey } from '../text/normalize.ts';
import { lazy, loadLexicon } from './load.ts';

interface FunctionWords {
  /** Prepositions, conjunctions, pronouns, demonstratives, alone or with clitics. */
  readonly particles: string;
  /** Verbs that news uses most, perfect and imperfect. */
  readonly verbs: string;
  /** Words of time that follow a name: «اليوم», «الماضي». */
  readonly times: string;
}

const words = lazy(() => {
  const { particles, verbs, times } = loadLexicon<FunctionWords>('function-words.json');
  const verbKeys = searchKey(verbs).split(' ');
  return {
    // Spelt, not folded: «علي» is no preposition.
    particles: new Set(particles.split(' ')),
    verbs: new Set([...verbKeys, ...verbKeys.map((verb) => `و${verb}`)]),
    times: new Set(searchKey(times).split(' ')),
  };
});

/** Whether a word can be no part of a name: a particle, a frequent verb, a word of time. */
export const isFunctionWord: (lexeme: Lexeme) => boolean = perLexeme((lexeme) => {
  if (lexeme.kind !== 'arabic') return false;
  const { particles, verbs, times } = words();
  return particles.has(lexeme.spelling) || verbs.has(lexeme.key) || times.has(lexeme.key);
});
