import type { InputItem } from './document.ts';
import { linesOf } from './lines.ts';

/** UTF-16 units of a document, as of a line. */
const longest = 1 << 27;

/** Cuts a text into documents at lines that are the separator. */
export async function* splitText(
  chunks: AsyncIterable<string>,
  separator: string,
  name: string,
): AsyncGenerator<InputItem> {
  let lines: string[] = [];
  let first = 1;
  let length = 0;
  function* end(): Generator<InputItem> {
    const id = `${name}:${first}`;
    if (length > longest) {
      yield { id, error: `${id}: the document is over 134 million characters; split it` };
    } else if (lines.some((line) => line.trim() !== '')) {
      yield { id, text: lines.join('\n'), date: null };
    }
    lines = [];
    length = 0;
  }
  for await (const { text, number, tooLong } of linesOf(chunks)) {
    if (text.replace(/\r$/u, '') === separator && !tooLong) {
      yield* end();
      first = number + 1;
      continue;
    }
    length += tooLong ? longest + 1 : text.length + 1;
    if (length > longest) lines = [];
    else lines.push(text);
  }
  yield* end();
}
