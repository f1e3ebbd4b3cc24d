import { readDataFile } from '../../lexicons/data-files.ts';
import type { Model } from './model/model.ts';
import { readModel } from './model/model-file.ts';

/** Reads the model that comes with the package. */
export const loadModel = (): Model => readModel(readDataFile('model.bin'), true);
