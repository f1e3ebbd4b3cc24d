import { readFileSync } from 'node:fs';
import type { Recognizer } from '../../document.ts';
import { rules } from '../../recognizers/index.ts';
import type { Model } from '../../recognizers/tagger/model/model.ts';
import { readModel } from '../../recognizers/tagger/model/model-file.ts';
import { taggerFrom } from '../../recognizers/tagger/tagger.ts';
import { systemCode } from '../../system-code.ts';
import { describeFileError, UserError } from '../errors.ts';

/** All recognizers, with a tagger of the user's own; one line on what is wrong with its file. */
export const recognizersOf = (file: string): readonly Recognizer[] => [
  ...rules,
  taggerFrom(modelOf(file)),
];

const modelOf = (file: string): Model => {
  try {
    return readModel(readFileSync(file));
  } catch (error) {
    const isOurs = error instanceof Error && systemCode(error) === '';
    throw new UserError(`--model ${file}: ${isOurs ? error.message : describeFileError(error)}`);
  }
};
