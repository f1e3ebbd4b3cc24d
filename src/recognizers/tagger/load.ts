import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Model, readModel } from './model.ts';

const require = createRequire(import.meta.url);

/** Reads the model that comes with the package, or the one in `file`. */
export const loadModel = (file = require.resolve('#model')): Model => readModel(readFileSync(file));
