import { famousWord, mononyms } from '../../src/lexicons/famous-names.ts';
import { isRegnalTitle, isTitleOfOneName } from '../../src/lexicons/linking-words.ts';
import { nameKey } from '../../src/linking/keys/name-key.ts';
import { isKnownSurname } from '../../src/linking/known-people.ts';
import { searchKey } from '../../src/text/normalize.ts';

/** Whether somebody of one word has no other name: «نيمار», «البابا فرانسيس», «الأميرة ديانا». */
export const isNamedByOneWord = (name: string, title = ''): boolean =>
  isTitleOfOneName(title) || names.has(nameKey('person', name)) || isFamousAlone(name);

/** «سقراط», «بوذا», but not «تشرشل». */
const isFamousAlone = (name: string): boolean => {
  const famous = famousWord(searchKey(name));
  return famous?.tier === 'sure' && famous.full === '' && !isKnownSurname(searchKey(name));
};

/** «فرانسيس» is not among them: that is many but for the pope. */
const names = new Set(
  mononyms()
    .map((line) => line.split('='))
    .filter(([written = '']) => !isRegnalTitle(written.split(' ')[0] ?? ''))
    .map(([written = '', name = written]) => nameKey('person', name)),
);
