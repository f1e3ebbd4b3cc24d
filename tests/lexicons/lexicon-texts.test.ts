import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKeyed } from '../../src/lexicons/keyed-lexicons.ts';
import { packParts, partsOf } from '../../src/lexicons/parts.ts';

const bytes = readFileSync('dist/lexicon-texts.bin');
const texts = [...partsOf(bytes)];

test('the small lexicons of the build are those of the sources', () => {
  expect(texts.length).toBeGreaterThan(30);
  for (const [file, part] of texts) {
    const source = readKeyed(file, readFileSync(`src/lexicons/${file}`, 'utf8')) as object;
    // Names of events are prepared.
    const { names, ...others } = source as { readonly names?: unknown };
    const wanted = file === 'event-words.json' && names !== undefined ? others : source;
    expect(JSON.parse(bytes.toString('utf16le', ...part)), file).toEqual(wanted);
  }
});

test('parts come out as they were put in, in a file that begins anywhere in memory', () => {
  const parts = [
    { name: 'a.json', bytes: Uint8Array.of(1, 2, 3, 4) },
    { name: 'empty', bytes: new Uint8Array() },
    { name: 'كلمات', bytes: Uint8Array.of(5, 6, 7, 8, 9, 10, 11, 12) },
  ];
  const packed = packParts(parts);
  const moved = new Uint8Array(packed.length + 3).subarray(3);
  moved.set(packed);
  const found = [...partsOf(moved)].map(([name, [from, to]]) => ({
    name,
    bytes: moved.slice(from, to),
  }));
  expect(found).toEqual(parts);
});
