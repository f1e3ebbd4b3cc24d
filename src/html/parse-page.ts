/// <reference lib="dom" />
import { parseHTML } from 'linkedom';
import { checkText } from '../text/check-text.ts';
import { shallow } from './shallow.ts';

/**
 * The page as a document of one head and one body. Scripts are not run and nothing is fetched.
 * @throws TypeError when it is no string.
 */
export const parsePage = (html: string): Document => {
  checkText(html);
  // An iframe that closes itself would hide all that comes after it.
  const source = shallow(html.replace(/<iframe\b[^<>]*\/>/giu, ''));
  const { document } = parseHTML(source);
  const root = document.querySelector('html');
  if (root !== null) return arranged(document, root);
  return parseHTML(`<html><head></head><body>${source}</body></html>`).document;
};

/** Elements that belong in the head wherever they are written outside of the body. */
const metadata = /^(?:BASE|LINK|META|NOSCRIPT|SCRIPT|STYLE|TEMPLATE|TITLE)$/u;

/**
 * Puts what is written outside of head and body where browsers put it: «<html><meta …><body>» has
 * its meta in the head, «<html>text» its text in the body. The parser leaves it where it is, and
 * takes an empty body for that of the page.
 */
const arranged = (document: Document, root: Element): Document => {
  const head = document.createElement('head');
  const body = root.querySelector('body') ?? document.createElement('body');
  const before: Node[] = [];
  const after: Node[] = [];
  let side = before;
  const place = (node: Node): void => {
    if (node === body) side = after;
    else if (/^(?:HTML|HEAD|BODY)$/u.test(node.nodeName)) [...node.childNodes].forEach(place);
    else if (metadata.test(node.nodeName)) head.append(node);
    else if (!node.nodeName.startsWith('#document-type')) side.push(node);
  };
  [...document.childNodes].forEach(place);
  body.prepend(...before);
  body.append(...after);
  root.replaceChildren(head, body);
  return document;
};
