import type { Recognizer } from '../document.ts';
import { rules } from '../recognizers/index.ts';
import { loadModel } from '../recognizers/tagger/load.ts';
import { taggerFrom } from '../recognizers/tagger/tagger.ts';
import { describeFileError, UserError } from './errors.ts';

/** The file, when a tagger can be read from it; else one line on what is wrong. */
export const checkModel = (file: string): string => {
  try {
    loadModel(file);
    return file;
  } catch (error) {
    const ours = error instanceof Error && !('code' in error);
    throw new UserError(`--model ${file}: ${ours ? error.message : describeFileError(error)}`);
  }
};

/** All recognizers, with a tagger of the user's own. */
export const recognizersOf = (file: string): readonly Recognizer[] => [
  ...rules,
  taggerFrom(loadModel(checkModel(file))),
];
