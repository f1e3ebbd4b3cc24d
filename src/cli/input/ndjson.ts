import type { Fields, InputDocument, Problems } from './document.ts';
import { documentOf } from './records.ts';

/** One JSON object a line, each a document. */
export async function* readNdjson(
  chunks: AsyncIterable<string>,
  name: string,
  fields: Fields,
  problems: Problems,
): AsyncGenerator<InputDocument> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (line.trim() === '') continue;
    const place = `${name}:${number}`;
    const record = parseObject(line);
    if (record === undefined) {
      problems.error(`${place}: not a JSON object; mend the line or name another --input-format`);
      continue;
    }
    const document = documentOf(record, fields, place, problems);
    if (document !== undefined) yield document;
  }
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Pieces of a line are joined once, when it ends: a long line stays linear.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      pieces.push(line);
      yield pieces.join('');
      pieces = [];
    }
    pieces.push(last);
  }
  yield pieces.join('');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseObject = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
