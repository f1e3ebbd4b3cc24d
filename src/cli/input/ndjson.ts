import type { InputItem, InputOptions } from './document.ts';
import { JsonCutter } from './json-cutter.ts';
import { parseJson, type Value } from './json-value.ts';
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
    const values = tooLong ? [] : valuesIn(text);
    if (values.length === 0) {
      yield { id: place, error: `${place}: ${tooLong ? lineTooLong : notJson}` };
    }
    for (const [nth, value] of values.entries()) {
      yield* reader.read(value, nth === 0 ? place : `${place}[${nth}]`);
    }
  }
  reader.close();
}

/**
 * The values of a line, none when it is not JSON: one, but several where files without an end of their
 * last line were put together. Before it may be the mark of a sequence (RFC 7464, `jq --seq`) or that
 * of the file it was the first line of.
 */
const valuesIn = (line: string): readonly Value[] => {
  const text = line.replace(/^[\u001e\ufeff]+/u, '');
  const whole = parseJson(text);
  if (whole !== undefined) return [whole];
  const cutter = new JsonCutter();
  const pieces = [...cutter.cut(text)];
  const values = pieces.map((piece) => parseJson(piece.text)).filter((one) => one !== undefined);
  return values.length === pieces.length && cutter.last() === undefined ? values : [];
};

const lineTooLong = 'the line is over 134 million characters; split it';
const notJson =
  'not a JSON object; fix the line, or make it one line: jq -c, or pass another --input-format';
