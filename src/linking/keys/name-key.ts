import type { EntityType } from '../../document.ts';
import { entityTypes, isEntityType } from '../../kinds.ts';
import {
  isCompoundFirst,
  isCompoundLast,
  usualCompoundFirst,
} from '../../lexicons/compound-words.ts';
import { loadLexicon } from '../../lexicons/load.ts';
import { prepared, preparedWords } from '../../lexicons/prepared.ts';
import { checkText } from '../../text/check-text.ts';
import { fold, spell } from '../../text/normalize.ts';
import { remembered } from '../../text/remembered.ts';
import { withoutAthletic } from './club-key.ts';
import { withMinistry } from './ministry-names.ts';
import { type UsualNames, usualEvent, withoutFootball, withoutHost } from './usual-event.ts';

/**
 * The words of a name, each in the one form that all its spellings share; compounds are one word.
 * Equal for hamza in any seat («مسؤول», «مسئول»), ya, ta marbuta, diacritics, tatweel, foreign
 * letters («ڤ», «پ»), accents and case, «أبو/أبا/أبي», «ابن/بن», and for blanks inside compounds
 * («عبد الله», «عبدالله»). Of organizations, places and events, articles and the case endings of
 * plurals do not count either («الحوثيون», «حوثيين»), of airports and hospitals not what all are called
 * («مطار القاهرة الدولي»), of a person the article of the first of
 * several words («الحبيب بورقيبة», «حبيب بورقيبة»). A ministry has one key under its names
 * («الخارجية», «وزارة الشؤون الخارجية»).
 */
export const nameKeyWords = (type: EntityType, name: string): readonly string[] =>
  keyedName(type, name).words;

/** The words of `nameKeyWords` with blanks between. */
export const nameKey = (type: EntityType, name: string): string => {
  checkText(name, 'the name');
  if (!isEntityType(type)) {
    throw new RangeError(`unknown kind «${type}»: the kinds are ${entityTypes.join(', ')}`);
  }
  return keyedName(type, name).key;
};

interface KeyedName {
  readonly words: readonly string[];
  readonly key: string;
}

const keyedName = (type: EntityType, name: string): KeyedName => {
  switch (type) {
    case 'person':
      return person(name);
    case 'organization':
      return organization(name);
    case 'place':
      return place(name);
    case 'event':
      return event(name);
    default:
      return other(name);
  }
};

/** Names that are kept of each kind. */
const keptNames = 20_000;

const keyedBy = (wordsOf: (name: string) => readonly string[]): ((name: string) => KeyedName) =>
  remembered((name) => {
    const words = wordsOf(name);
    return { words, key: words.join(' ') };
  }, keptNames);

const wordsOfOther = (name: string): readonly string[] =>
  withJoinedAnd(keyWordsOf(name)).map(withoutInflection);

const other = keyedBy(wordsOfOther);

/** «الأبحاث و التفتيش» is «الأبحاث والتفتيش». */
const withJoinedAnd = (words: readonly string[]): readonly string[] =>
  words.includes('و')
    ? words
        .join(' ')
        .replace(/ و (?=\S)/gu, ' و')
        .split(' ')
    : words;

const place = keyedBy((name) => {
  const words = withoutEpithets(wordsOfOther(name));
  return fullPlace(words.join(' ')) ?? words;
});

/** The key words of the usual name of a thing, by the key of any of its names, from the lines of a lexicon: «الضفة=الضفة الغربية». */
const usualNamesIn = (file: string): UsualNames => {
  const names = prepared(`usual-names/${file}`, () => {
    const lines = loadLexicon<readonly string[]>(file).map((line) =>
      line.split('=').map((name) => wordsOfOther(name).join(' ')),
    );
    return new Map(
      lines.flatMap(([other = '', usual = '']) => [other, usual].map((name) => [name, usual])),
    );
  });
  return (key) => names().get(key)?.split(' ');
};
const fullPlace = usualNamesIn('place-aliases.json');
const usualEventName = usualNamesIn('event-aliases.json');

const isUsualEvent = (name: string): boolean =>
  usualEventName(wordsOfOther(name).join(' ')) !== undefined;

const event = keyedBy((name) =>
  usualEvent(wordsOfOther(withoutHost(withoutFootball(name), isUsualEvent)), usualEventName),
);

/**
 * «الملعب الأولمبي برادس» is «ملعب رادس», «مطار القاهرة الدولي» is «مطار القاهرة», «معبر رأس جدير الحدودي» is
 * «معبر رأس جدير», «المستشفى الجامعي سهلول» is «مستشفى سهلول»; but «المستشفى الجامعي
 * بسوسة» has no other name.
 */
const withoutEpithets = (words: readonly string[]): readonly string[] => {
  if (words.length < 3) return words;
  if (words[0] === 'مطار' && words.at(-1) === 'دولي') return words.slice(0, -1);
  if (words[0] === 'معبر') return words.filter((word) => word !== 'حدودي');
  const [, , town = ''] = words;
  const isOfTown = town.startsWith('ب');
  if (words[0] === 'ملعب' && words[1] === 'اولمبي' && isOfTown && words.length === 3) {
    return ['ملعب', withoutArticle(town.slice(1))];
  }
  const isHospital = words[0] === 'مستشفي' && words[1] === 'جامعي';
  return isHospital && !isOfTown ? ['مستشفي', ...words.slice(2)] : words;
};

const organization = keyedBy((name) => withMinistry(withoutAthletic(wordsOfOther(name))));

const person = keyedBy((name) => {
  const words = keyWordsOf(name);
  const [first, ...others] = words;
  return first === undefined || others.length === 0 ? words : [withoutArticle(first), ...others];
});

const keyWordsOf = (name: string): readonly string[] =>
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
  Object.entries({ پ: 'ب', چ: 'ج', ژ: 'ج', ڤ: 'ف', گ: 'ك', ڨ: 'ق', ݣ: 'ك', ڭ: 'ك' }),
);
const foreignLetter = /[پچژڤگڨݣڭ]/gu;
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
const special = /[پچژڤگڨݣڭؤئءÀ-ɏ]|يأة$|وو|يي|يى|^اا/u;

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
const withoutInflection = (word: string): string => {
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

const withoutCase = (word: string): string => {
  if (word.length < 5 || !word.endsWith('ن')) return withoutArticle(word);
  const ending = /^(?:ال|لل)/u.test(word) ? /(?:ي?و|ا)ن$/u : /ي?ون$/u;
  return withoutArticle(word.replace(ending, 'ين'));
};
