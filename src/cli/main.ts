import { readFileSync } from 'node:fs';
import { analyzeText } from '../pipeline.ts';

for (const file of process.argv.slice(2)) {
  process.stdout.write(
    `${JSON.stringify(analyzeText(readFileSync(file, 'utf8'), { id: file }))}\n`,
  );
}
