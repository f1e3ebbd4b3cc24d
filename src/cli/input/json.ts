import { jsonFaultAt } from '../../text/json-fault.ts';
import type { InputItem, InputOptions } from './document.ts';
import { JsonCutter, type JsonPiece } from './json-cutter.ts';
import { parseJson } from './json-value.ts';
import { openRecords } from './records.ts';

/** UTF-16 units, as of a line. */
const longestValue = 1 << 27;

/** JSON values, one after the other or in one array, however many lines they take. */
export async function* readJson(
  chunks: AsyncIterable<string>,
  name: string,
  options: InputOptions,
): AsyncGenerator<InputItem> {
  const reader = await openRecords(options, name);
  for await (const { text, line, nth, unfinished } of piecesOf(chunks)) {
    const place = nth === 0 ? `${name}:${line}` : `${name}:${line}[${nth}]`;
    if (text.length > longestValue) {
      yield {
        id: place,
        error: `${place}: the JSON value is over 134 million characters; split it`,
      };
      continue;
    }
    const value = unfinished ? undefined : parseJson(text);
    if (value === undefined) {
      const what = unfinished ? 'the JSON value that begins here has no end' : 'not JSON';
      const at = unfinished ? place : `${name}:${line + linesBeforeFault(text)}`;
      yield { id: place, error: `${at}: ${what}; fix it or pass another --input-format` };
      continue;
    }
    yield* reader.read(value, place);
  }
  reader.close();
}

/** How many lines below its first a value is wrong. */
const linesBeforeFault = (text: string): number => {
  try {
    JSON.parse(text);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return text.slice(0, jsonFaultAt(message, text)).split('\n').length - 1;
  }
};

async function* piecesOf(chunks: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  const cutter = new JsonCutter();
  for await (const chunk of chunks) {
    yield* cutter.cut(chunk);
    // A value without an end may come from a pipe without an end.
    if (cutter.openLength > longestValue) break;
  }
  const last = cutter.last();
  if (last !== undefined) yield last;
}
