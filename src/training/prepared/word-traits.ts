// Writes dist/word-traits.bin: the answers of the rules themselves to all traits of the frequent words
// of src/training/prepared/frequent-words.txt, which `recallFrequentWords` reads. Each build makes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import '../../pipeline.ts';
import { Lexeme } from '../../text/lexeme.ts';
import { traits } from '../../text/trait.ts';
import { writeTraitTable } from '../../text/trait-table.ts';

const names = [...traits.keys()];
const width = Math.ceil(names.length / 32);

const answersOf = (word: string): Uint32Array => {
  const lexeme = new Lexeme(word, 'arabic');
  const bits = new Uint32Array(width);
  let index = 0;
  for (const trait of traits.values()) {
    const at = index >>> 5;
    if (trait.has(lexeme)) bits[at] = (bits[at] as number) | (1 << (index & 31));
    index++;
  }
  return bits;
};

const words = readFileSync('src/training/prepared/frequent-words.txt', 'utf8')
  .trimEnd()
  .split('\n');
const answers = new Map(words.map((word) => [word, answersOf(word)]));
writeFileSync('dist/word-traits.bin', writeTraitTable({ names, words: answers }));
