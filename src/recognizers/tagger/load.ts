import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Model } from './model.ts';
import { readModel } from './model-file.ts';

const require = createRequire(import.meta.url);

/** Reads the model that comes with the package, or the one in `file`. */
export const loadModel = (file?: string): Model =>
  file === undefined
    ? readModel(readFileSync(require.resolve('#model')), true)
    : readModel(readFileSync(file));
