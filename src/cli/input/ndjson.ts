import type { InputItem, InputOptions } from './document.ts';
import { parseJson } from './json-value.ts';
import { linesOf } from './lines.ts';
import { openRecords } from './records.ts';

/** One JSON object a line, each a document. */
export async function* readNdjson(
  chunks: AsyncIterable<string>,
  name: string,
  options: InputOptions,
): AsyncGenerator<InputItem> {
  const reader = await openRecords(options, name);
  for await (const { text, number, tooLong } of linesOf(chunks)) {
    if (text.trim() === '' && !tooLong) continue;
    const place = `${name}:${number}`;
    const value = tooLong ? undefined : parseJson(text);
    if (value !== undefined) yield* reader.read(value, place);
    else yield { id: place, error: `${place}: ${tooLong ? lineTooLong : notJson}` };
  }
  reader.close();
}

const lineTooLong = 'the line is over 134 million characters; split it';
const notJson =
  'not a JSON object; fix the line, or make it one line: jq -c, or pass another --input-format';
