// Writes dist/lexicon-texts.bin: the lexicons that are named, without blanks and in UTF-16, which is what V8 keeps
// Arabic in. Thirty files are read in the time of one so. Run by the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { readKeyed } from '../../lexicons/keyed-lexicons.ts';
import { packParts } from '../../lexicons/parts.ts';

/** Lists of which the command needs no more than what is prepared of them (lexicons/prepared.ts). */
const prepared: Readonly<Record<string, string>> = { 'event-words.json': 'names' };

const textOf = (file: string): string => {
  const lexicon = readKeyed(file, readFileSync(`src/lexicons/${file}`, 'utf8'));
  return JSON.stringify(lexicon, (name, value) => (name === prepared[file] ? undefined : value));
};

const parts = process.argv.slice(2).map((name) => {
  const text = textOf(name);
  return { name, bytes: Buffer.from(text.length % 2 === 0 ? text : `${text} `, 'utf16le') };
});
writeFileSync('dist/lexicon-texts.bin', packParts(parts));
