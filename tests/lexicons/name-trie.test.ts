import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Gazetteer } from '../../src/lexicons/gazetteer.ts';
import { NameTrie } from '../../src/lexicons/name-trie.ts';
import { readDocument } from '../../src/text/read-document.ts';

const trieOf = (names: readonly string[]): NameTrie<string> => {
  const trie = new NameTrie<string>();
  for (const name of names) trie.add(name, name);
  return trie;
};

const found = (names: readonly string[], text: string): readonly string[] => {
  const trie = trieOf(names);
  const { tokens } = readDocument(text);
  return tokens.flatMap((_, at) => {
    const match = trie.longestAt(tokens, at);
    return match === undefined ? [] : [`${text.slice(match.start, match.end)}=${match.payload}`];
  });
};

test('a name is found under its spellings, with blanks and without, after proclitics', () => {
  expect(found(['أبو سعد الناجي'], 'عن أبي سعد الناجي')).toEqual(['أبي سعد الناجي=أبو سعد الناجي']);
  expect(found(['عبد الله نوران'], 'ولعبدالله نوران')).toEqual(['عبدالله نوران=عبد الله نوران']);
  expect(found(['مجموعة الرؤية'], 'وبمجموعةالرؤيه')).toEqual(['مجموعةالرؤيه=مجموعة الرؤية']);
  expect(found(['Al Rowad'], 'شركة al-rowad')).toEqual(['al-rowad=Al Rowad']);
  expect(found(['الرؤية', 'الرؤية القابضة'], 'الرؤية القابضة')).toEqual([
    'الرؤية القابضة=الرؤية القابضة',
  ]);
});

test('it finds what a gazetteer finds', () => {
  const word = fc.constantFrom('محمد', 'علي', 'نور', 'النور', 'بدر', 'لا');
  const names = fc.uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    { maxLength: 12, selector: (name) => name.replaceAll(' ', '') },
  );
  const texts = fc.array(fc.oneof(word, fc.constantFrom('وبدر', 'للنور', '.', '-')));
  fc.assert(
    fc.property(names, texts, (listed, words) => {
      const gazetteer = new Gazetteer(
        listed.map((name) => [name, name] as const),
        { glued: true },
      );
      const trie = trieOf(listed);
      const { tokens } = readDocument(words.join(' '));
      for (const { index } of tokens) {
        expect(trie.longestAt(tokens, index)).toEqual(gazetteer.longestAt(tokens, index));
      }
    }),
  );
});

test('the time of names with one beginning grows with the text, not with the names', () => {
  const timeOf = (size: number): number => {
    const trie = trieOf(Array.from({ length: size }, (_, n) => `محمد ${numeral(n)} الناجي`));
    const { tokens } = readDocument('محمد '.repeat(size));
    const { user } = process.cpuUsage();
    expect(tokens.filter(({ index }) => trie.longestAt(tokens, index) !== undefined)).toEqual([]);
    return process.cpuUsage().user - user;
  };
  timeOf(5_000);
  // Another process takes time from either: the slower of the short and the faster of the long count.
  const short = Math.max(timeOf(5_000), timeOf(5_000));
  const long = Math.min(timeOf(40_000), timeOf(40_000));
  // Each name compared with each word would take 64 times as long.
  expect(long / short).toBeLessThan(40);
}, 60_000);

const letters = [...'بتجحدرسع'];
/** A number in letters. */
const numeral = (n: number): string =>
  n === 0 ? 'ك' : `${letters[n % 8] ?? ''}${numeral(Math.floor(n / 8))}`;
