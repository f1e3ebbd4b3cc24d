/** What windows-1252 has in the place of controls of Latin-1, by its byte from 0x80 on. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ';
const firstSpecial = 0x80;

const arabicLetter = /[\u0621-\u064a]/;
/** Letters of Arabic, of two bytes each in UTF-8, as they look then. */
const arabicPair = /[ØÙÚÛ][\u0080-\u00bf\u0152-\u2122]/g;
const fewestPairs = 3;

/** Whether a text is UTF-8 that some program took for Latin-1: «Ù…ØµØ±» for «مصر». */
export const isMangled = (text: string): boolean =>
  (text.includes('Ø') || text.includes('Ù')) &&
  (text.match(arabicPair)?.length ?? 0) >= fewestPairs &&
  !arabicLetter.test(text);

/** The text that it was; undefined where letters of it are lost. */
export const unmangled = (text: string): string | undefined => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const special = unit > 0xff ? specials.indexOf(text.charAt(at)) : -1;
    if (unit > 0xff && special < 0) return undefined;
    bytes[at] = special < 0 ? unit : firstSpecial + special;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
