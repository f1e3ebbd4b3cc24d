import { isoDayOf } from '../recognizers/dates/numeric-day.ts';
import { bareTokensOf } from '../text/tokenize.ts';
import { filePlaces, type GoldDocument, GoldError, type GoldSpan, type Piece } from './gold.ts';

/** The text of a file without the marks in it, put together piece by piece, and what they marked. */
export class MarkedText {
  readonly #source: string;
  readonly #file: string;
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  readonly #spans: GoldSpan[] = [];
  #length = 0;

  constructor(source: string, file: string) {
    this.#source = source;
    this.#file = file;
  }

  /** Takes in a piece; `from` is its offset in the file. */
  keep(text: string, from: number): void {
    this.#pieces.push({ start: this.#length, from });
    this.#parts.push(text);
    this.#length += text.length;
  }

  /**
   * Adds a marked piece. @throws {GoldError} when it is empty: nothing could ever be found there.
   */
  mark(text: string, from: number, meaning: Omit<GoldSpan, 'start' | 'end'>): void {
    if (text.trim() === '') {
      const line = lineAt(this.#source, from);
      throw new GoldError(`${this.#file}:${line}: a mark without text; write the text in it`);
    }
    const start = this.#length;
    this.keep(text, from);
    this.#spans.push({ ...meaning, start, end: this.#length });
  }

  /**
   * A day that the file gives. @throws {GoldError} when it is no day: relative dates would silently have nothing to count from.
   */
  day(source: string, from: number): string {
    if (isoDayOf(source) === source) return source;
    const line = lineAt(this.#source, from);
    throw new GoldError(`${this.#file}:${line}: «${source}» is no day; write YYYY-MM-DD`);
  }

  gold(): GoldDocument {
    const text = this.#parts.join('');
    return {
      id: this.#file,
      text,
      tokens: bareTokensOf(text).map(({ start, end }) => ({ start, end })),
      spans: this.#spans,
      unit: 'character',
      placeOf: filePlaces(this.#source, this.#pieces),
    };
  }
}

/** Line of an offset in a file, from 1. */
export const lineAt = (source: string, offset: number): number =>
  source.slice(0, offset).split('\n').length;
