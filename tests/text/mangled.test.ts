import { expect, test } from 'vitest';
import { isMangled, unmangled } from '../../src/text/mangled.ts';

const texts = ['مصر', 'وصل الوزير إلى «لبنان» أمس – 5€', 'قالت: “نعم”، ثم عادت 🙂'];

test.each(texts)('%s comes back from Latin-1 and from windows-1252', (text) => {
  const bytes = new TextEncoder().encode(text);
  const asLatin1 = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  const asWindows = new TextDecoder('windows-1252').decode(bytes);
  for (const mangled of [asLatin1, asWindows]) {
    expect(isMangled(mangled)).toBe(true);
    expect(unmangled(mangled)).toBe(text);
    expect(unmangled(mangled.slice(0, -1))).toBeUndefined();
  }
});

test.each(['Ørsted, Øresund, Ålborg', 'مصر Ù…Ù…Ù…', 'Ù', ''])('%s is as it was', (text) => {
  expect(isMangled(text)).toBe(false);
});
