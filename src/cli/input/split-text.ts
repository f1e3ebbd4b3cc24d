import type { InputItem } from './document.ts';
import { linesOf } from './lines.ts';

/** Cuts a text into documents at lines that are the separator. */
export async function* splitText(
  chunks: AsyncIterable<string>,
  separator: string,
  name: string,
): AsyncGenerator<InputItem> {
  let lines: string[] = [];
  let first = 1;
  for await (const { text, number } of linesOf(chunks)) {
    if (text.replace(/\r$/u, '') !== separator) {
      lines.push(text);
      continue;
    }
    if (lines.some((line) => line.trim() !== '')) {
      yield { id: `${name}:${first}`, text: lines.join('\n'), date: null };
    }
    lines = [];
    first = number + 1;
  }
  if (lines.some((line) => line.trim() !== '')) {
    yield { id: `${name}:${first}`, text: lines.join('\n'), date: null };
  }
}
