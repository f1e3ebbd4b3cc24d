import { loadLexicon } from './load.ts';
import { preparedWords } from './prepared.ts';
import { wordSet } from './word-set.ts';

interface Month {
  readonly names: readonly string[];
}
interface Months {
  readonly gregory: readonly Month[];
  readonly doubtful: readonly Month[];
}

const words = preparedWords('month-words', () => {
  const { gregory, doubtful } = loadLexicon<Months>('months.json');
  return wordSet([...gregory, ...doubtful].flatMap(({ names }) => names));
});

/** Whether a search key is a Gregorian month of one word: «نوفمبر», «مارس». */
export const isMonthWord = (key: string): boolean => words().has(key);
