import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corporaFolder } from '../../src/training/corpora-folder.ts';

/** Tools that need nothing but the sources; those that read names of CLDR or a calendar of ICU; of the corpora. */
const ofSources = ['arab-names', 'place-latin'];
const ofIcu = ['country-lexicons', 'currency-lexicon', 'lunar-new-years', 'umm-al-qura'];
const ofCorpora = ['frequent-words', 'place-lexicon', 'sport-lexicon', 'stem-lexicon'];
const ofBoth = ['latin-lexicon'];

/** The version that SOURCES.md names. */
const hasIcu = process.versions['icu']?.startsWith('78.') ?? false;
const hasCorpora = existsSync(corporaFolder);

/** What a tool makes is compared with what is kept: whoever changes a source runs the tool. */
const compare = (tool: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'kashaf-'));
  const kept = tool === 'frequent-words' ? 'src/training' : 'src/lexicons';
  try {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/tool.js', tool, folder]);
    expect(status, String(stderr)).toBe(0);
    const files = readdirSync(folder);
    expect(files).not.toEqual([]);
    for (const file of files) {
      const isSame = readFileSync(join(folder, file)).equals(readFileSync(join(kept, file)));
      expect(isSame, `${kept}/${file} is made by: npm run tool -- ${tool}`).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const minutes = 60_000;
test.each(ofSources)('%s makes the files that are kept', compare, minutes);
test.skipIf(!hasIcu).each(ofIcu)('%s makes the files that are kept', compare, minutes);
test.skipIf(!hasCorpora).each(ofCorpora)('%s makes the files that are kept', compare, 4 * minutes);
test.skipIf(!hasIcu || !hasCorpora).each(ofBoth)(
  '%s makes the files that are kept',
  compare,
  minutes,
);

if (!hasIcu) process.stderr.write('ICU is not 78: lexicons made of CLDR are not compared\n');
if (!hasCorpora)
  process.stderr.write(`${corporaFolder} is missing: what is made of it is not compared\n`);
