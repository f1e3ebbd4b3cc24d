import { cliticsOf } from './lexicons/stems.ts';
import { checkText } from './text/check-text.ts';
import type { SegmentRole } from './text/clitics/clitic-segments.ts';
import { splitSentences } from './text/cutting/sentences.ts';
import { ofTextToken, type TextToken, textTokensOf } from './text/cutting/text-token.ts';
import { readDocument } from './text/read-document.ts';

export type { TextToken } from './text/cutting/text-token.ts';

/** A sentence of a text, without the white space around it. */
export interface TextSentence {
  readonly text: string;
  /** UTF-16 offsets: `text` is `whole.slice(start, end)`. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A particle or the article, written as one with the word after it. */
export interface Proclitic {
  /** As it is written: «ل» for the article of «للأمم». */
  readonly text: string;
  readonly role: Exclude<SegmentRole, 'stem' | 'pronoun'>;
  /** As it is written alone: «ال» for the article of «للأمم». */
  readonly form: string;
  /** UTF-16 offsets in the word. */
  readonly start: number;
  /** Exclusive; that of the last is where the rest of the word begins. */
  readonly end: number;
}

/**
 * The words, numbers and marks of a text, in order. Every character is in exactly one of them, or is
 * white space or an invisible mark between two.
 * @throws TypeError when the text is no string.
 */
export const tokenize = (text: string): readonly TextToken[] => cut(text).tokens;

/**
 * The sentences of a text, in order. Line breaks end them, and full stops, question and exclamation
 * marks that are no part of an abbreviation.
 * @throws TypeError when the text is no string.
 */
export const sentences = (text: string): readonly TextSentence[] =>
  cut(text).sentences.map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
  }));

/** A text in tokens and sentences, without a look at its words but where a sentence may end. */
const cut = (text: string): ReturnType<typeof splitSentences<TextToken>> => {
  checkText(text);
  return splitSentences(text, textTokensOf(text), ofTextToken);
};

/**
 * What is written before the stem of a word in its likeliest reading: conjunction, preposition, سـ of
 * the future and article. «وللأمم» gives و, ل and ل (the article); «وليد» gives none.
 * @throws TypeError when the word is no string, RangeError when it is not one word.
 */
export const proclitics = (word: string): readonly Proclitic[] => {
  const [token, ...others] = readDocument(word).tokens;
  if (token === undefined || others.length > 0) {
    throw new RangeError(
      `"${word}" is ${others.length === 0 ? 'no word' : 'more than one word'}: pass the words of tokenize one by one`,
    );
  }
  return cliticsOf(token.lexeme).flatMap(({ role, form, start, end }) =>
    role === 'stem' || role === 'pronoun'
      ? []
      : [
          {
            text: token.lexeme.text.slice(start, end),
            role,
            form,
            start: token.start + start,
            end: token.start + end,
          },
        ],
  );
};
