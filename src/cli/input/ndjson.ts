import type { InputItem, InputOptions } from './document.ts';
import { linesOf } from './lines.ts';
import { RecordReader, type Value } from './records.ts';

/** One JSON object a line, each a document. */
export async function* readNdjson(
  chunks: AsyncIterable<string>,
  name: string,
  options: InputOptions,
): AsyncGenerator<InputItem> {
  const reader = new RecordReader(options);
  for await (const { text, number, tooLong } of linesOf(chunks)) {
    if (text.trim() === '' && !tooLong) continue;
    const place = `${name}:${number}`;
    const value = tooLong ? undefined : parse(text);
    yield value === undefined
      ? { id: place, error: `${place}: ${tooLong ? lineTooLong : notJson}` }
      : reader.read(value, place);
  }
}

const lineTooLong = 'the line is over 134 million characters; split it';
const notJson =
  'not a JSON object; fix the line, or make it one line: jq -c, or pass another --input-format';

const parse = (line: string): Value | undefined => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
