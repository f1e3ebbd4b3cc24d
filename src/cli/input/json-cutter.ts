/** A JSON value of the input as text. */
export interface JsonPiece {
  readonly text: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** How many others begin before it on this line. */
  readonly nth: number;
  /** Whether the input ends within it. */
  readonly unfinished: boolean;
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

/** Cuts a stream of JSON into its values, those of a list at the top one by one. */
export class JsonCutter {
  /** What earlier chunks hold of the value that is being read. */
  #earlier: string[] = [];
  #earlierLength = 0;
  #isBegun = false;
  /** Where the value begins in this chunk. */
  #from = 0;
  #beginning = 0;
  #nth = 0;
  #line = 1;
  #depth = 0;
  #inList = false;
  #inString = false;
  #isEscaped = false;

  /** The values that end in the next chunk. */
  *cut(chunk: string): Generator<JsonPiece> {
    this.#from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (this.#inString) at = this.#pastString(chunk, at);
      const end = at < chunk.length ? this.#endAt(chunk.charCodeAt(at), at) : undefined;
      if (end !== undefined) yield this.#pieceTo(chunk, end);
    }
    if (!this.#isBegun) return;
    this.#earlier.push(chunk.slice(this.#from));
    this.#earlierLength += chunk.length - this.#from;
  }

  /** Units so far of the value that is being read. */
  get openLength(): number {
    return this.#earlierLength;
  }

  /** The value with which the input ends, if nothing is after it. */
  last(): JsonPiece | undefined {
    if (!this.#isBegun) return undefined;
    const unfinished = this.#depth > 0 || this.#inString;
    return { text: this.#earlier.join(''), line: this.#beginning, nth: this.#nth, unfinished };
  }

  /** The index after the string that is open, or the end of the chunk. */
  #pastString(chunk: string, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const unit = chunk.charCodeAt(at);
      if (this.#isEscaped) this.#isEscaped = false;
      else if (unit === backslash) this.#isEscaped = true;
      else if (unit === quote) {
        this.#inString = false;
        return at + 1;
      }
    }
    return chunk.length;
  }

  /** Takes a unit outside strings; gives the end of the value that is complete with it. */
  #endAt(unit: number, at: number): number | undefined {
    switch (unit) {
      case quote:
        this.#begin(at);
        this.#inString = true;
        return undefined;
      case openBracket:
      case openBrace:
        this.#open(unit, at);
        return undefined;
      case closeBracket:
      case closeBrace:
        return this.#close(at);
      case newline:
        this.#line++;
        return this.#endBefore(at);
      case space:
      case tab:
      case carriageReturn:
      case comma:
      case byteOrderMark:
      case recordSeparator:
        return this.#endBefore(at);
      default:
        this.#begin(at);
        return undefined;
    }
  }

  #begin(at: number): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    this.#nth = this.#line === this.#beginning ? this.#nth + 1 : 0;
    this.#beginning = this.#line;
    this.#from = at;
  }

  #open(unit: number, at: number): void {
    const isTopList = unit === openBracket && this.#depth === 0 && !this.#isBegun && !this.#inList;
    if (isTopList) {
      this.#inList = true;
      return;
    }
    this.#begin(at);
    this.#depth++;
  }

  #close(at: number): number | undefined {
    if (this.#depth > 0) return --this.#depth === 0 ? at + 1 : undefined;
    this.#inList = false;
    return this.#endBefore(at);
  }

  #endBefore(at: number): number | undefined {
    return this.#depth === 0 && this.#isBegun ? at : undefined;
  }

  #pieceTo(chunk: string, end: number): JsonPiece {
    const text = this.#earlier.join('') + chunk.slice(this.#from, end);
    this.#earlier = [];
    this.#earlierLength = 0;
    this.#isBegun = false;
    return { text, line: this.#beginning, nth: this.#nth, unfinished: false };
  }
}
