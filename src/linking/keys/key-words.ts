import {
  isCompoundFirst,
  isCompoundLast,
  usualCompoundFirst,
} from '../../lexicons/compound-words.ts';
import { loadLexicon } from '../../lexicons/load.ts';
import { prepared, preparedWords } from '../../lexicons/prepared.ts';
import { fold, spell } from '../../text/normalize.ts';

/** The words of a name, each in the one spelling that all its spellings share; compounds are one word. */
export const keyWordsOf = (name: string): readonly string[] =>
  compounds(wordsOf(spell(name).text).map(wordKey));

/** A word without its article: «سيسي» of «السيسي», but «ألعاب», which «الألعاب» has an article before, as it is. */
export const withoutArticle = (word: string): string =>
  word.length > 3 && word.startsWith('ال') && !seemDefinite().has(word) ? word.slice(2) : word;

/** Key words that begin as if with an article, the hamza being folded: «ألفة», «ألمانيا». */
const seemDefinite = preparedWords('seeming-articles', () =>
  loadLexicon<readonly string[]>('seeming-articles.json').map(wordKey),
);

/** Most names are Arabic letters and single blanks. */
const isPlain = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/u;

/** The words of a spelt name, without the marks between them: «واي-فاي» is two. */
const wordsOf = (spelt: string): readonly string[] =>
  isPlain.test(spelt)
    ? spelt.split(' ')
    : spelt
        .replace(silent, '')
        .replace(latinAcronym, '$1')
        .split(/[^\p{L}\p{N}\p{M}+&@]+/u)
        .filter(Boolean);

/** Apostrophes inside words: «Xi'an». */
const silent = /['’‘ʼ`]/gu;
/** A point after a single Latin letter: «U.S.». */
const latinAcronym = /\b([a-z])\./giu;

const foreignLetters = new Map(
  Object.entries({ پ: 'ب', چ: 'ج', ژ: 'ج', ڤ: 'ف', گ: 'ك', ݣ: 'ك', ڭ: 'ك' }),
);
const foreignLetter = /[پچژڤگݣڭ]/gu;
const accented = /[À-ɏ]/u;

/** A hamza with the long vowels beside it. */
const seatedHamza = /[وي]{0,3}[ؤئء]+[ويى]*/g;
const hamzaSeats = /[ؤئء]/u;

/** Keeps a vowel beside the hamza («شؤون», «شئون»), else the one it sits on («وائل», «فؤاد»). */
const withoutHamza = (run: string): string => {
  if (/ؤ[يى]/u.test(run)) return 'وي';
  const vowel = [...run].find((letter) => !hamzaSeats.test(letter));
  return vowel ?? (run.includes('ئ') ? 'ي' : run.includes('ؤ') ? 'و' : '');
};

/** What makes a word's key another than its folded spelling. */
const special = /[پچژڤگݣڭؤئءÀ-ɏ]|يأة$|وو|يي|يى|^اا/u;

/** The key of a word: «مسئول» is «مسؤول», «ڤولفو» is «فولفو», «هيأة» is «هيئة». */
const wordKey = (word: string): string => {
  if (!special.test(word)) return fold(word);
  const written = word
    .replace(foreignLetter, (letter) => foreignLetters.get(letter) ?? letter)
    // «هيأة» is the Maghrebi spelling of «هيئة».
    .replace(/يأة$/u, 'ية')
    // «االجهيناوي»
    .replace(/^اا/u, 'ا');
  // The first letter stays.
  const plain = written.charAt(0) + written.slice(1).replace(seatedHamza, withoutHamza);
  const latin = accented.test(plain) ? plain.normalize('NFKD').replace(/\p{M}/gu, '') : plain;
  return fold(latin).replace(/([وي])\1/gu, '$1');
};

/** Writes the parts of compounds as one word. */
const compounds = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let open = '';
  words.forEach((word, at) => {
    const last = joined.length - 1;
    const before = joined[last];
    if (isCompoundFirst(word) && at + 1 < words.length) open += usualCompoundFirst(word);
    else if (open === '' && before !== undefined && isCompoundLast(word)) {
      joined[last] = before + word;
    } else {
      joined.push(open + word);
      open = '';
    }
  });
  return joined;
};

/** A word without its article, the nominative of its plural or dual as the other cases, in its usual spelling. */
export const withoutInflection = (word: string): string => {
  const bare = withoutCase(word);
  return usualSpellings().get(bare) ?? bare;
};

/** Adjectives and nouns that papers spell in several ways: «الأميركية» is «الأمريكية». */
const usualSpellings = prepared(
  'usual-spellings',
  () =>
    new Map(
      loadLexicon<readonly string[]>('usual-spellings.json').map((line): [string, string] => {
        const [other = '', usual = ''] = line.split('=').map(wordKey);
        return [other, usual];
      }),
    ),
);

/** «الحوثيون» as «حوثيين»: the article left out, a plural in the form of its other cases. */
const withoutCase = (word: string): string => {
  if (word.length < 5 || !word.endsWith('ن')) return withoutArticle(word);
  const ending = /^(?:ال|لل)/u.test(word) ? /(?:ي?و|ا)ن$/u : /ي?ون$/u;
  return withoutArticle(word.replace(ending, 'ين'));
};
