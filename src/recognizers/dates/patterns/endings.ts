import { lazy } from '../../../lexicons/load.ts';
import { Endings } from '../../../text/endings.ts';
import { searchKey } from '../../../text/normalize.ts';
import { feastNames } from './feast-names.ts';
import { gluedKeys } from './glued-words.ts';
import { monthNames } from './month-names.ts';
import { senses } from './terms.ts';

const firstWord = (key: string): string => /^[^\s\-‐–]+/u.exec(key)?.[0] ?? key;

/** How all words end that a date can be made of. */
const endings = lazy(() => {
  const names = [...monthNames(), ...feastNames()].map((name) => firstWord(searchKey(name)));
  return new Endings([...senses().keys(), ...gluedKeys(), ...names]);
});

/** Whether a word, given by its search key, may be one of a date's: most are ruled out so. */
export const mayMean = (key: string): boolean => key.length === 1 || endings().mayEnd(key);
