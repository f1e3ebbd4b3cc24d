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
    // A sequence of RFC 7464, as jq --seq writes it, has a mark before each record.
    const record = text.startsWith('\u001e') ? text.slice(1) : text;
    const value = tooLong ? undefined : parseJson(record);
    if (value !== undefined) yield* reader.read(value, place);
    else yield { id: place, error: `${place}: ${tooLong ? lineTooLong : notJson}` };
  }
  reader.close();
}

const lineTooLong = 'the line is over 134 million characters; split it';
const notJson =
  'not a JSON object; fix the line, or make it one line: jq -c, or pass another --input-format';
