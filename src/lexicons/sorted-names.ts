/** Orders search keys as the lexicons have them: by first word, of one first word longer names first. */
export const bySortedName = (a: string, b: string): number => {
  const [first = '', ...rest] = a.split(' ');
  const [other = '', ...others] = b.split(' ');
  if (first !== other) return first < other ? -1 : 1;
  return others.length - rest.length;
};
