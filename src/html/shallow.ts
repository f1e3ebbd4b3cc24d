/** Deeper elements are read as parts of those around them, as browsers do from 512 on. */
const deepest = 256;

const tags = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])(?:"[^"]*"|'[^']*'|[^'"<>])*>/giu;
const withoutEnd = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
/** Elements that the next of their kind ends. */
const endedByNext = /^(?:p|li|dt|dd|tr|td|th|option)$/u;

/** A page without the tags of elements nested too deep: parsers take the square of the depth. */
export const shallow = (html: string): string => {
  const open: string[] = [];
  let left = 0;
  const bounded = html.replace(tags, (tag: string, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (withoutEnd.test(name) || tag.endsWith('/>')) return tag;
    if (slash === '') {
      if (endedByNext.test(name) && open.at(-1) === name) open.pop();
      if (open.length < deepest) {
        open.push(name);
        return tag;
      }
      left++;
      return ' ';
    }
    if (left > 0) {
      left--;
      return ' ';
    }
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
    return tag;
  });
  return bounded.length === html.length ? bounded : bounded.replace(/ {2,}/gu, ' ');
};
