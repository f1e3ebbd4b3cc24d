import { fold, type Normalized, spell } from './normalize.ts';
import { type Start, startsOf } from './starts.ts';

export type TokenKind =
  | 'arabic'
  | 'latin'
  | 'number'
  | 'date'
  | 'time'
  | 'email'
  | 'url'
  | 'hashtag'
  | 'mention'
  | 'emoji'
  | 'punctuation'
  | 'symbol';

/**
 * What is known of a word wherever it stands, worked out once and shared by all its tokens
 * (spaCy's notion of the same name). Nothing in it depends on context.
 */
export class Lexeme {
  readonly text: string;
  readonly kind: TokenKind;
  #spelt: Normalized | undefined;
  #key: string | undefined;
  #starts: readonly Start[] | undefined;
  /** Answers of `perLexeme` functions, one slot each. */
  readonly memo: unknown[] = [];

  constructor(text: string, kind: TokenKind) {
    this.text = text;
    this.kind = kind;
  }

  /** Plain spelling: see `spell`. */
  get spelling(): string {
    this.#spelt ??= spell(this.text);
    return this.#spelt.text;
  }

  /** Search key: see `fold`. As long as `spelling`. */
  get key(): string {
    this.#key ??= fold(this.spelling);
    return this.#key;
  }

  /** Where in `text` (UTF-16 units) the letter at `index` of `spelling` and `key` stands. */
  offsetOf(index: number): number {
    this.#spelt ??= spell(this.text);
    const { offsets } = this.#spelt;
    return offsets === null ? index : (offsets[index] ?? this.text.length);
  }

  /** The forms under which a name beginning with this word can be stored, the whole word first. */
  get starts(): readonly Start[] {
    this.#starts ??= startsOf(this);
    return this.#starts;
  }
}

let slots = 0;

/** Makes a function of a lexeme answer from memory the second time. The answer is never undefined. */
export const perLexeme = <T>(compute: (lexeme: Lexeme) => T): ((lexeme: Lexeme) => T) => {
  const slot = slots++;
  return (lexeme) => {
    const known = lexeme.memo[slot];
    if (known !== undefined) return known as T;
    const answer = compute(lexeme);
    lexeme.memo[slot] = answer;
    return answer;
  };
};

/** Types of a generation; news holds about 60,000 in a million words. */
const generation = 1 << 16;
/** Longer ones are not kept. */
const longest = 64;
let young = new Map<string, Lexeme>();
let old = new Map<string, Lexeme>();

/**
 * The shared lexeme of a surface form. Words seen lately are remembered: when a generation is full
 * the one before it is forgotten, so that memory stays bounded and common words are never lost.
 */
export const lexemeOf = (text: string, kind: TokenKind): Lexeme => {
  const known = young.get(text);
  if (known !== undefined && known.kind === kind) return known;
  if (text.length > longest) return new Lexeme(text, kind);
  const older = old.get(text);
  const lexeme = older?.kind === kind ? older : new Lexeme(detached(text), kind);
  if (young.size >= generation) {
    old = young;
    young = new Map();
  }
  young.set(lexeme.text, lexeme);
  return lexeme;
};

/** A copy that does not keep alive the document it was sliced from. */
const detached = (text: string): string => {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
};
