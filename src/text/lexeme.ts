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

/** Types kept at once: news holds about 50,000 in ten million words; beyond that memory is given back. */
const capacity = 1 << 17;
const vocabulary = new Map<string, Lexeme>();

/** The shared lexeme of a surface form. */
export const lexemeOf = (text: string, kind: TokenKind): Lexeme => {
  const known = vocabulary.get(text);
  if (known !== undefined && known.kind === kind) return known;
  const lexeme = new Lexeme(text, kind);
  if (text.length > 64) return lexeme;
  if (vocabulary.size >= capacity) vocabulary.clear();
  vocabulary.set(text, lexeme);
  return lexeme;
};
