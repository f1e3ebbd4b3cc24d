import { bareTokensOf } from '../text/tokenize.ts';
import { filePlaces, type GoldDocument, type GoldSpan, type Piece } from './gold.ts';

/** The text of a file without the marks in it, put together piece by piece, and what they marked. */
export class MarkedText {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  readonly #spans: GoldSpan[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes in a piece; `from` is its offset in the file. */
  keep(text: string, from: number): void {
    this.#pieces.push({ start: this.#length, from });
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Takes in a piece that is marked. */
  mark(text: string, from: number, meaning: Omit<GoldSpan, 'start' | 'end'>): void {
    const start = this.#length;
    this.keep(text, from);
    this.#spans.push({ ...meaning, start, end: this.#length });
  }

  gold(id: string): GoldDocument {
    const text = this.#parts.join('');
    return {
      id,
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
