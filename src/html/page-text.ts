const blocks = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'DD', 'DIV', 'DL', 'DT'],
  ...['FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER'],
  ...['HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TR', 'UL', 'BR'],
]);
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD', 'IFRAME']);

const elementNode = 1;
const textNode = 3;

/** The text of an element as a reader sees it: a line for each block, the cells of a row apart. */
export const textOf = (element: Node): string => {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === textNode) parts.push((node.nodeValue ?? '').replace(/\s+/gu, ' '));
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toUpperCase();
    if (unread.has(name)) return;
    const edge = blocks.has(name) ? '\n' : name === 'TD' || name === 'TH' ? ' ' : '';
    parts.push(edge);
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
    parts.push(edge);
  };
  visit(element);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
};
