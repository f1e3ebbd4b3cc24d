import { describe, expect, test } from 'vitest';
import { Endings, packEndings } from '../../../src/text/clitics/suffix-filter.ts';
import { searchKeys } from '../../../src/text/normalize.ts';
import { lexemeOf } from '../../../src/text/vocabulary.ts';

const words = ['غد', 'يوم', 'الآن', 'شهر', 'الليلة', 'أسبوع', 'واحد', 'ليلتين', 'التسعينيات'];
const endings = new Endings(packEndings(searchKeys(words)));
const mayBeOne = (word: string): boolean => endings.mayEnd(lexemeOf(word, 'arabic').key);

describe('endings', () => {
  for (const word of words) {
    test(`finds ${word} after anything`, () => {
      const bare = word.replace(/^ال/u, '');
      const forms = [word, `و${word}`, `فب${word}`, `وك${word}`, `ال${bare}`, `ولل${bare}`];
      expect(forms.filter((form) => !mayBeOne(form))).toEqual([]);
    });
  }

  test('says no to words that end otherwise or are too long', () => {
    expect(['مدرسة', 'كتاب', 'المتظاهرون', 'استيقظوا'].filter(mayBeOne)).toEqual([]);
    expect(mayBeOne('مستهيوم')).toBe(true);
    expect(mayBeOne('كالمستهيوم')).toBe(false);
  });

  test('says no to the empty word', () => {
    expect(endings.mayEnd('')).toBe(false);
  });
});
