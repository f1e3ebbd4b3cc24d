import { tatweel } from '../characters.ts';
import {
  arabic,
  classAt,
  combiningMark,
  digit,
  invisible,
  letter,
  unitClassOf,
  widthAt,
} from './classes.ts';

/** Breaks words although it has no width. */
const zeroWidthSpace = 0x200b;

/** Embeddings, overrides and isolates set a stretch apart; other invisible marks are inside words. */
const isInner = (unit: number): boolean =>
  unitClassOf(unit) === invisible &&
  unit !== zeroWidthSpace &&
  !(unit >= 0x202a && unit <= 0x202e) &&
  !(unit >= 0x2066 && unit <= 0x2069);

/** Whether there is nothing but tatweel from `start` to `end`. */
export const isTatweel = (text: string, start: number, end: number): boolean => {
  let at = start;
  while (at < end && text.charCodeAt(at) === tatweel) at++;
  return at === end;
};

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** The end of the word of Arabic letters and marks at `at`. */
export const arabicWordEnd = (text: string, at: number): number => {
  let end = at;
  for (;;) {
    let unitClass = arabic;
    while (unitClass === arabic || unitClass === combiningMark) {
      if (++end >= text.length) return text.length;
      unitClass = unitClassOf(text.charCodeAt(end));
    }
    if (!isInner(text.charCodeAt(end))) return end;
    const next = skipInner(text, end);
    if (next === text.length || unitClassOf(text.charCodeAt(next)) !== arabic) return end;
    end = next;
  }
};

/** The end of the word of other letters at `at`: «don't», «MH370», «naïve». */
export const foreignWordEnd = (text: string, at: number): number => {
  let end = at;
  for (;;) {
    end = foreignRunEnd(text, end);
    if (end === text.length) return end;
    const unit = text.charCodeAt(end);
    const next = isApostrophe(unit) ? end + 1 : isInner(unit) ? skipInner(text, end) : end;
    if (next === end || next === text.length || classAt(text, next) !== letter) return end;
    end = next;
  }
};

const foreignRunEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length) {
    const unitClass = classAt(text, end);
    if (unitClass === digit ? text.charCodeAt(end) > 0x39 : !isForeignPart(unitClass)) break;
    end += widthAt(text, end);
  }
  return end;
};

const isForeignPart = (unitClass: number): boolean =>
  unitClass === letter || unitClass === combiningMark;

const skipInner = (text: string, at: number): number => {
  let next = at;
  while (next < text.length && isInner(text.charCodeAt(next))) next++;
  return next;
};

const fullStop = 0x2e;
/** Of no width; CLDR gives the letter of «ه‍.ش» its shape so. */
export const joiner = 0x200d;

/**
 * The end of an initialism of two letters or more, or `at` when there is none. The last full stop
 * belongs to «U.S.», but is alone after «أ.ف.ب», where it may end the sentence.
 */
export const initialismEnd = (text: string, at: number, wordEnd: number): number => {
  const wordClass = classAt(text, at);
  let end = wordEnd;
  if (!isSingle(text, at, wordEnd, wordClass)) return at;
  for (;;) {
    const stop = text.charCodeAt(end) === joiner ? end + 1 : end;
    const next = stop + 1;
    if (text.charCodeAt(stop) !== fullStop || next >= text.length) break;
    if (classAt(text, next) !== wordClass) break;
    const nextEnd = wordClass === arabic ? arabicWordEnd(text, next) : foreignRunEnd(text, next);
    if (!isSingle(text, next, nextEnd, wordClass)) break;
    end = nextEnd;
  }
  if (end === wordEnd) return at;
  return wordClass === letter && text.charCodeAt(end) === fullStop ? end + 1 : end;
};

/** Whether a word is one letter, its marks and tatweel apart. */
const isSingle = (text: string, start: number, end: number, wordClass: number): boolean => {
  const first = start + widthAt(text, start);
  if (wordClass !== arabic) return first === end;
  for (let at = first; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x640 && !(unit >= 0x64b && unit <= 0x652)) return false;
  }
  return true;
};
