const blocks = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'BR', 'CAPTION', 'CENTER', 'DD'],
  ...['DETAILS', 'DIALOG', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'LEGEND', 'LI', 'MAIN', 'MENU'],
  ...['NAV', 'OL', 'P', 'PRE', 'SEARCH', 'SECTION', 'SUMMARY', 'TABLE', 'TR', 'UL'],
]);
const unread = new Set([
  ...['HEAD', 'IFRAME', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'TITLE'],
]);

/** Lines of a preformatted text are lines. */
const blanksInLine = /[^\S\n]+/gu;

const elementNode = 1;
const textNode = 3;

/** The text of an element as a reader sees it: a line for each block, the cells of a row apart. */
export const textOf = (element: Node): string => {
  const parts: string[] = [];
  const visit = (node: Node, blanks = /\s+/gu): void => {
    if (node.nodeType === textNode) parts.push((node.nodeValue ?? '').replace(blanks, ' '));
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toUpperCase();
    if (unread.has(name)) return;
    const edge = blocks.has(name) ? '\n' : name === 'TD' || name === 'TH' ? ' ' : '';
    parts.push(edge);
    const inside = name === 'PRE' ? blanksInLine : blanks;
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      visit(child, inside);
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

/** What a page calls an element: its classes and its id. */
export const classAndId = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`;
