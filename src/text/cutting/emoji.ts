import { classAt, pictograph, widthAt } from './classes.ts';

const joiner = 0x200d;
const emojiSelector = 0xfe0f;
const enclosingKeycap = 0x20e3;

const isRegional = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;

/** Skin tones, the selector and the tags of a subdivision's flag. */
const isModifier = (codePoint: number): boolean =>
  codePoint === emojiSelector ||
  codePoint === enclosingKeycap ||
  (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
  (codePoint >= 0xe0020 && codePoint <= 0xe007f);

/**
 * The end of the emoji at `at` (Unicode Technical Standard 51): a pictograph with its modifiers,
 * more of them behind joiners, or a flag of two letters. `at` itself when the character there is
 * drawn as text, such as ©.
 */
export const emojiEnd = (text: string, at: number): number => {
  const first = text.codePointAt(at) as number;
  if (isRegional(first)) return isRegional(text.codePointAt(at + 2) ?? 0) ? at + 4 : at;
  let end = at + widthAt(text, at);
  if (first <= 0xffff && !isDrawn(text, at, end)) return at;
  for (;;) {
    while (end < text.length && isModifier(text.codePointAt(end) as number)) {
      end += widthAt(text, end);
    }
    const next = end + 1;
    if (text.charCodeAt(end) !== joiner || next >= text.length) return end;
    if (classAt(text, next) !== pictograph) return end;
    end = next + widthAt(text, next);
  }
};

const drawn = /^\p{Emoji_Presentation}$/u;

const isDrawn = (text: string, at: number, end: number): boolean => {
  const next = text.charCodeAt(end);
  return next === emojiSelector || next === joiner || drawn.test(text.charAt(at));
};

/** The end of a keycap such as 1️⃣ at `at`, or `at`. */
export const keycapEnd = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1) === emojiSelector ? at + 2 : at + 1;
  return text.charCodeAt(next) === enclosingKeycap ? next + 1 : at;
};
