import type { InputItem, InputOptions } from './document.ts';
import { parseJson } from './json-value.ts';
import { openRecords } from './records.ts';

/** A JSON value of the input as text. */
interface Piece {
  readonly text: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** How many others begin before it on this line. */
  readonly nth: number;
  /** Whether the input ends within it. */
  readonly unfinished: boolean;
}

/** JSON values, one after the other or in one array, however many lines they take. */
export async function* readJson(
  chunks: AsyncIterable<string>,
  name: string,
  options: InputOptions,
): AsyncGenerator<InputItem> {
  const reader = await openRecords(options, name);
  for await (const { text, line, nth, unfinished } of piecesOf(chunks)) {
    const place = nth === 0 ? `${name}:${line}` : `${name}:${line}[${nth}]`;
    const value = unfinished ? undefined : parseJson(text);
    if (value === undefined) {
      const what = unfinished ? 'the JSON value that begins here has no end' : 'not JSON';
      yield { id: place, error: `${place}: ${what}; fix it or pass another --input-format` };
      continue;
    }
    yield* reader.read(value, place);
  }
  reader.close();
}

/** Cuts a stream of JSON into its values, those of a list at the top one by one. */
async function* piecesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let earlier: string[] = [];
  let begun = false;
  let beginning = 0;
  let nth = 0;
  let line = 1;
  let depth = 0;
  let inList = false;
  let inString = false;
  let escaped = false;
  for await (const chunk of chunks) {
    let from = 0;
    const piece = (end: number): Piece => {
      const text = earlier.join('') + chunk.slice(from, end);
      earlier = [];
      begun = false;
      return { text, line: beginning, nth, unfinished: false };
    };
    const begin = (at: number): void => {
      if (begun) return;
      begun = true;
      nth = line === beginning ? nth + 1 : 0;
      beginning = line;
      from = at;
    };
    for (let at = 0; at < chunk.length; at++) {
      const unit = chunk.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (unit === backslash) escaped = true;
        else if (unit === quote) inString = false;
        continue;
      }
      switch (unit) {
        case quote:
          begin(at);
          inString = true;
          break;
        case openBracket:
        case openBrace:
          if (depth === 0 && unit === openBracket && !begun && !inList) {
            inList = true;
            break;
          }
          begin(at);
          depth++;
          break;
        case closeBracket:
        case closeBrace:
          if (depth === 0) {
            if (begun) yield piece(at);
            inList = false;
          } else if (--depth === 0) yield piece(at + 1);
          break;
        case newline:
          line++;
          if (depth === 0 && begun) yield piece(at);
          break;
        case space:
        case tab:
        case carriageReturn:
        case comma:
        case byteOrderMark:
        case recordSeparator:
          if (depth === 0 && begun) yield piece(at);
          break;
        default:
          begin(at);
      }
    }
    if (begun) earlier.push(chunk.slice(from));
  }
  if (begun) yield { text: '', line: beginning, nth, unfinished: depth > 0 || inString };
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const comma = 0x2c;
const newline = 0x0a;
const carriageReturn = 0x0d;
const tab = 0x09;
const space = 0x20;
const byteOrderMark = 0xfeff;
/** Before each value of a sequence (RFC 7464). */
const recordSeparator = 0x1e;
