/**
 * Calls `report` with the byte offset of every ill-formed UTF-8 sequence, as the WHATWG decoder
 * counts them (one U+FFFD each), and returns how many well-formed sequences of several bytes there
 * are.
 */
export const scanUtf8 = (bytes: Uint8Array, report: (offset: number) => void): number => {
  let sequences = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(lead);
    let read = 1;
    while (read < length && continues(lead, read, bytes[at + read])) read++;
    if (length > 0 && read === length) sequences++;
    else report(at);
    at += read;
  }
  return sequences;
};

/** Bytes of the sequence that a lead byte opens; 0 for a byte that can open none. */
const sequenceLength = (lead: number): number => {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
};

/** Whether `byte` can be at `index` after `lead` (Unicode 15, table 3-7). */
const continues = (lead: number, index: number, byte: number | undefined): boolean => {
  if (byte === undefined) return false;
  const lowest = index === 1 ? (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80) : 0x80;
  const highest = index === 1 ? (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf) : 0xbf;
  return byte >= lowest && byte <= highest;
};
