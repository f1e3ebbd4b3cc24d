import { Scanner } from '../../text/cutting/scanner.ts';
import { beginDocument, lexemeAt } from '../../text/vocabulary.ts';
import { Chunks } from '../records/chunks.ts';

/**
 * The tokens of a text as they are written or as search keys, one a line, and how many they are. No
 * `Token` is made: of a long text they are more work than finding where the words end.
 */
export const tokenLines = (
  text: string,
  normalize: boolean,
): { readonly text: string; readonly count: number } => {
  if (normalize) beginDocument();
  const chunks = new Chunks();
  const scanner = new Scanner(text);
  let count = 0;
  for (let kind = scanner.advance(); kind !== undefined; kind = scanner.advance()) {
    const { start, end } = scanner;
    chunks.add(normalize ? lexemeAt(text, start, end, kind).key : text.slice(start, end));
    chunks.add('\n');
    count++;
  }
  return { text: chunks.text(), count };
};
