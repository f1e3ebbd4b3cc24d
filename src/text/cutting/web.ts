import {
  arabic,
  classAt,
  combiningMark,
  digit,
  invisible,
  letter,
  space,
  unitClassOf,
  widthAt,
} from './classes.ts';

const dot = 0x2e;
const hyphen = 0x2d;
const underscore = 0x5f;

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a);

/** Longest local part and domain of an address (RFC 5321). */
const longestLocal = 64;
const longestDomain = 255;

/**
 * A function that gives the end of the e-mail address at an offset, or the offset itself. Offsets
 * must be asked in rising order: the next @ is sought once, so that text without one costs nothing.
 */
export const emailScanner = (text: string): ((start: number) => number) => {
  let nextAt = text.indexOf('@');
  return (start) => {
    if (nextAt >= 0 && nextAt < start) nextAt = text.indexOf('@', start);
    if (nextAt < 0 || nextAt - start > longestLocal || !isLocal(text, start, nextAt)) return start;
    const end = domainEnd(text, nextAt + 1);
    return end === nextAt + 1 ? start : end;
  };
};

const isLocal = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const known = isAlphanumeric(unit) || unit === dot || unit === hyphen || unit === underscore;
    if (!known && unit !== 0x25 && unit !== 0x2b) return false;
  }
  return end > start;
};

/** The end of the domain at `start`: two labels or more; `start` when there is none. */
const domainEnd = (text: string, start: number): number => {
  const limit = Math.min(text.length, start + longestDomain);
  let end = start;
  let labels = 0;
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (isAlphanumeric(unit)) {
      end = i + 1;
      if (i === start || text.charCodeAt(i - 1) === dot) labels++;
    } else if (unit === dot ? text.charCodeAt(i - 1) === dot : unit !== hyphen) break;
  }
  return labels > 1 ? end : start;
};

const schemes = ['http://', 'https://', 'ftp://', 'www.'];
const longestScheme = 8;

/** The end of the web address at `start`, which has a scheme or begins with «www.»; or `start`. */
export const urlEnd = (text: string, start: number): number => {
  const head = text.slice(start, start + longestScheme).toLowerCase();
  const scheme = schemes.find((known) => head.startsWith(known));
  if (scheme === undefined) return start;
  const body = start + scheme.length;
  if (body >= text.length || !isLabel(classAt(text, body))) return start;
  let end = body;
  let open = 0;
  while (end < text.length && !endsUrl(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 0x28) open++;
    // A bracket that the address does not open closes the sentence's own.
    if (text.charCodeAt(end) === 0x29 && --open < 0) break;
    end++;
  }
  while (isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
};

const isLabel = (unitClass: number): boolean =>
  unitClass === letter || unitClass === arabic || unitClass === digit;

const endsUrl = (unit: number): boolean => {
  const unitClass = unitClassOf(unit);
  return (
    unitClass === space ||
    unitClass === invisible ||
    isControl(unit) ||
    '<>«»“”"؛،'.includes(String.fromCharCode(unit))
  );
};

/** C0 and C1 controls, such as the ESC before a colour, are no part of an address. */
const isControl = (unit: number): boolean => unit < 0x20 || (unit >= 0x7f && unit < 0xa0);

/** Marks at the end of an address belong to the sentence. */
const isTrailing = (unit: number): boolean => ".,:;!?؟[]{}'’(".includes(String.fromCharCode(unit));

/** The end of the hashtag at `start`, letters of any script with a letter among them, or `start`. */
export const hashtagEnd = (text: string, start: number): number => {
  let end = start + 1;
  let letters = 0;
  while (end < text.length) {
    const unitClass = classAt(text, end);
    if (unitClass === arabic || unitClass === letter) letters++;
    else if (unitClass !== digit && unitClass !== combiningMark && !isJoint(text.charCodeAt(end)))
      break;
    end += widthAt(text, end);
  }
  while (text.charCodeAt(end - 1) === 0x200c) end--;
  return letters > 0 ? end : start;
};

const isJoint = (unit: number): boolean => unit === underscore || unit === 0x200c;

/**
 * The end of the user name at `start`, which begins with @, or `start`. A full stop is of it before more
 * of it; «contact@ministère.tn» is an address that no scheme reads, and none.
 */
export const mentionEnd = (text: string, start: number): number => {
  if (start > 0 && isHandle(text.charCodeAt(start - 1))) return start;
  let end = start + 1;
  while (end < text.length && isHandle(text.charCodeAt(isInnerDot(text, end) ? end + 1 : end)))
    end++;
  return end > start + 1 ? end : start;
};

const isInnerDot = (text: string, at: number): boolean =>
  text.charCodeAt(at) === dot && isHandle(text.charCodeAt(at - 1));

const isHandle = (unit: number): boolean => isAlphanumeric(unit) || unit === underscore;
