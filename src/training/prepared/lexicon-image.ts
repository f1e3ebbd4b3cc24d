// Writes dist/lexicons.bin: what `prepared` works out of the lexicons. Run by the build.
import { writeFileSync } from 'node:fs';
import '../../index.ts';
import { packImage } from '../../lexicons/prepared.ts';

writeFileSync('dist/lexicons.bin', packImage());
