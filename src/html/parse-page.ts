/// <reference lib="dom" />
import { parseHTML } from 'linkedom';
import { shallow } from './shallow.ts';

/** The page as a document. Scripts are not run and nothing is fetched. */
export const parsePage = (html: string): Document => {
  const source = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  // An iframe that closes itself would hide all that comes after it.
  const { document } = parseHTML(shallow(source.replace(/<iframe\b[^<>]*\/>/giu, '')));
  return document;
};
