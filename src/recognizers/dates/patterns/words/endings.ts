import { lazy } from '../../../../lexicons/load.ts';
import { wordsOfName } from '../../../../lexicons/name-beginnings.ts';
import { preparedBytes } from '../../../../lexicons/prepared.ts';
import { Endings, packEndings } from '../../../../text/clitics/suffix-filter.ts';
import { gluedKeys } from './glued-words.ts';
import { holidayNames } from './holiday-names.ts';
import { monthNames } from './month-names.ts';
import { senses } from './word-senses.ts';

/** How all words end that a date can be made of, those of one letter left out. */
const table = preparedBytes('dates/endings', () => {
  const names = [...monthNames(), ...holidayNames()].map((name) => wordsOfName(name)[0] ?? '');
  const words = [...senses().keys(), ...gluedKeys(), ...names];
  return packEndings(words.filter(({ length }) => length > 1));
});
const endings = lazy(() => new Endings(table()));

/** Letters of what may be a word of one letter, «م», «وم». */
const short = 2;

/** Whether a word, given by its search key, may be one of a date's: most are ruled out so. */
export const mayMean = (key: string): boolean => key.length <= short || endings().mayEnd(key);
