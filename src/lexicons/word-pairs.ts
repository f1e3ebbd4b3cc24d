import { setOf } from '../text/group-by.ts';
/** Whether two words after each other, as search keys, are one of a list of pairs. */
export const wordPairs = (
  pairs: readonly string[],
): ((first: string, second: string) => boolean) => {
  const seconds = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    setOf(seconds, first).add(second);
  }
  return (first, second) => seconds.get(first)?.has(second) === true;
};
