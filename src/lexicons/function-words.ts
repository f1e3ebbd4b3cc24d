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
    // «الذى» is «الذي», but «علي» is no preposition.
    particles: new Set(
      searchKey(particles)
        .split(' ')
        .filter((key) => key !== 'علي' && key !== 'وعلي'),
    ),
    verbs: new Set([...verbKeys, ...verbKeys.map((verb) => `و${verb}`)]),
    times: new Set(searchKey(times).split(' ')),
  };
});

/** Whether a word can be no part of a name: a particle, a frequent verb, a word of time. */
export const isFunctionWord: (lexeme: Lexeme) => boolean = perLexeme((lexeme) => {
  if (lexeme.kind !== 'arabic') return false;
  const { particles, verbs, times } = words();
  const { key, spelling } = lexeme;
  return particles.has(key) || verbs.has(key) || times.has(key) || /^[وف]?على$/u.test(spelling);
});
