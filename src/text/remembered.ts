import { detached } from './detached.ts';

/** Longer texts are not kept. UTF-16 units. */
const longestKept = 200;

/**
 * A function of a text that keeps its answers, since names come again and again.
 * @param most answers kept; with more it forgets them all, so that memory stays bounded.
 */
export const remembered = <T>(
  compute: (text: string) => T,
  most: number,
): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (text.length > longestKept) return compute(text);
    // A name is a part of its document, which would be kept with it.
    const kept = detached(text, 0, text.length);
    const answer = compute(kept);
    if (answers.size === most) answers.clear();
    answers.set(kept, answer);
    return answer;
  };
};
