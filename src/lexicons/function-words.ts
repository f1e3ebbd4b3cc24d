import { searchKeys } from '../text/normalize.ts';
import { trait } from '../text/trait.ts';
import { loadLexicon } from './load.ts';
import { preparedWords } from './prepared.ts';
import { sayingVerbs } from './saying-verbs.ts';

interface FunctionWords {
  /** Prepositions, conjunctions, pronouns, demonstratives, alone or with clitics: «من», «وهذا». */
  readonly particles: readonly string[];
  /** Verbs that news uses most, perfect and imperfect, besides those of saying: «زار», «يمكن». */
  readonly verbs: readonly string[];
  /** Words of time that follow a name: «اليوم», «الماضي». */
  readonly times: readonly string[];
}

const words = preparedWords('function-words', () => {
  const { particles, verbs, times } = loadLexicon<FunctionWords>('function-words.json');
  const verbKeys = searchKeys([...verbs, ...sayingVerbs()]);
  // «الذى» is «الذي», but «علي» is no preposition.
  const notVerbs = searchKeys([...particles, ...times]);
  return [
    ...notVerbs.filter((key) => key !== 'علي' && key !== 'وعلي'),
    ...verbKeys,
    ...verbKeys.map((verb) => `و${verb}`),
  ];
});

/** Whether a word can be no part of a name: a particle, a frequent verb, a word of time. */
export const isFunctionWord = trait('function-words/isFunctionWord', (lexeme) => {
  if (lexeme.kind !== 'arabic') return false;
  const { key, spelling } = lexeme;
  return words().has(key) || (key.endsWith('علي') && /^[وف]?على$/u.test(spelling));
});
