import { isDiacritic } from '../characters.ts';
import type { TokenKind } from '../lexeme.ts';
import * as classes from './classes.ts';
import { emojiEnd, keycapEnd } from './emoji.ts';
import { dateEnd, digitsEnd, numberEnd, timeEnd } from './numbers.ts';
import { emailScanner, hashtagEnd, mentionEnd, urlEnd } from './web.ts';
import { arabicWordEnd, foreignWordEnd, initialismEnd, isTatweel, joiner } from './words.ts';

const numberSign = 0x23;
const fullStop = 0x2e;
const colon = 0x3a;
const at = 0x40;
const capitalT = 0x54;

/** Walks a text token by token: after `advance` the token is from `start` to `end`. */
export class Scanner {
  /** UTF-16 offset. */
  start = 0;
  /** Exclusive. */
  end = 0;
  readonly #text: string;
  readonly #emailEnd: (start: number) => number;
  #lastDateEnd = -1;

  constructor(text: string) {
    this.#text = text;
    this.#emailEnd = emailScanner(text);
  }

  /** Goes to the next token and says of what kind it is; undefined at the end of the text. */
  advance(): TokenKind | undefined {
    const text = this.#text;
    for (let start = this.end; start < text.length; ) {
      const unitClass = classes.classAt(text, start);
      if (unitClass === classes.space) start++;
      else if (unitClass === classes.invisible) start += classes.widthAt(text, start);
      // A mark that follows no letter, as in « ّالقاهرة», belongs to no word.
      else if (isDiacritic(text.charCodeAt(start))) start++;
      else {
        this.start = start;
        return this.#token(unitClass);
      }
    }
    return undefined;
  }

  #token(unitClass: number): TokenKind {
    switch (unitClass) {
      case classes.arabic:
        return this.#arabicWord();
      case classes.letter:
        return this.#foreignWord();
      case classes.digit:
        return this.#figures();
      case classes.punctuation:
        return this.#punctuation();
      case classes.pictograph:
        return this.#reaches(emojiEnd(this.#text, this.start)) ? 'emoji' : this.#single('symbol');
      default:
        return this.#single('symbol');
    }
  }

  #arabicWord(): TokenKind {
    this.end = arabicWordEnd(this.#text, this.start);
    const next = this.#text.charCodeAt(this.end);
    if (next === fullStop || next === joiner) {
      this.#reaches(initialismEnd(this.#text, this.start, this.end));
    }
    // «أيار ـ مايو»: a tatweel by itself is a dash.
    return isTatweel(this.#text, this.start, this.end) ? 'punctuation' : 'arabic';
  }

  #foreignWord(): TokenKind {
    const text = this.#text;
    const { start } = this;
    if (this.#reaches(this.#emailEnd(start))) return 'email';
    const wordEnd = foreignWordEnd(text, start);
    const next = text.charCodeAt(wordEnd);
    if ((next === colon || next === fullStop) && this.#reaches(urlEnd(text, start))) return 'url';
    // The T of 2019-12-05T14:30 is apart from the hour.
    const isTimestamp = start === this.#lastDateEnd && text.charCodeAt(start) === capitalT;
    this.end = isTimestamp ? start + 1 : Math.max(wordEnd, initialismEnd(text, start, wordEnd));
    return 'latin';
  }

  #figures(): TokenKind {
    const text = this.#text;
    const { start } = this;
    if (this.#reaches(this.#emailEnd(start))) return 'email';
    if (this.#reaches(keycapEnd(text, start))) return 'emoji';
    const firstEnd = digitsEnd(text, start);
    if (this.#reaches(dateEnd(text, start, firstEnd))) {
      this.#lastDateEnd = this.end;
      return 'date';
    }
    if (this.#reaches(timeEnd(text, start, firstEnd))) return 'time';
    this.end = numberEnd(text, firstEnd);
    return 'number';
  }

  #punctuation(): TokenKind {
    const text = this.#text;
    const unit = text.charCodeAt(this.start);
    if (unit === at && this.#reaches(mentionEnd(text, this.start))) return 'mention';
    if (unit === numberSign && this.#reaches(hashtagEnd(text, this.start))) return 'hashtag';
    if (unit <= 0x2a && this.#reaches(keycapEnd(text, this.start))) return 'emoji';
    return this.#single('punctuation');
  }

  #single(kind: TokenKind): TokenKind {
    this.end = this.start + classes.widthAt(this.#text, this.start);
    return kind;
  }

  /** Takes the end that a rule reached; false when it reached none. */
  #reaches(end: number): boolean {
    if (end <= this.start) return false;
    this.end = end;
    return true;
  }
}
