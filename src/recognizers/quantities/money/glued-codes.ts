import type { Document, Token } from '../../../document.ts';
import { numberEnd } from '../../../text/cutting/numbers.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { searchKey } from '../../../text/normalize.ts';
import { scaleAt } from '../amounts/bracketed.ts';
import { latinScaled, latinScaleOf } from '../amounts/latin-scales.ts';
import type { Amount } from '../amounts/measure.ts';
import { figuresIn } from '../numerals/figures.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import { exact } from '../numerals/numbers.ts';
import { isCurrencyCode } from './currency-nouns.ts';

const glued = /^([A-Z]{3})\d+([A-Za-z]{0,8})$/;
const lettersOfCode = 3;

/** Whether a word is a code of a currency with the first figures of its amount. */
export const beginsGluedCode = ({ kind, text }: Lexeme): boolean => {
  const code = kind === 'latin' ? glued.exec(text)?.[1] : undefined;
  return (
    code !== undefined && isCurrencyCode(code) && !isNumberWord('codesToo', code.toLowerCase())
  );
};

interface CodedAmount extends Amount {
  /** ISO 4217. */
  readonly code: string;
  /** The token after it. */
  readonly endToken: number;
}

/** «QAR1200», «SAR1.5 مليار», «AED50M»: an amount written to the code of its currency. */
export const gluedCodeAt = (
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  { start, index, lexeme }: Token,
): CodedAmount | undefined => {
  if (!beginsGluedCode(lexeme)) return undefined;
  const from = start + lettersOfCode;
  const figures = figuresIn(searchKey(text.slice(from, numberEnd(text, from))));
  if (figures === null) return undefined;
  const letters = glued.exec(lexeme.text)?.[2] ?? '';
  const scale = letters === '' ? 1 : latinScaleOf(letters.toLowerCase());
  if (scale === undefined) return undefined;
  let endToken = index + 1;
  while ((tokens[endToken]?.start ?? Infinity) < numberEnd(text, from)) endToken++;
  const amount = { start, firstToken: index, form: 'sign', endToken } as const;
  const code = lexeme.text.slice(0, lettersOfCode);
  const ofWord = scale === 1 ? scaleAt(tokens, endToken) : scale;
  if (ofWord === 1) {
    const plain = { ...amount, code, amount: figures.amount, scaled: figures.scaled, scale: 1 };
    return latinScaled(tokens, plain) ?? plain;
  }
  const sum = exact(figures.scaled * ofWord);
  const end = scale === 1 ? endToken + 1 : endToken;
  return { ...amount, code, amount: sum, scaled: sum, scale: ofWord, endToken: end };
};
