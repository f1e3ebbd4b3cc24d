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
    const answer = compute(text);
    if (answers.size === most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
};
