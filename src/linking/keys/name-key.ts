import type { EntityType } from '../../document.ts';
import { entityTypes, isEntityType } from '../../kinds.ts';
import { loadLexicon } from '../../lexicons/load.ts';
import { prepared } from '../../lexicons/prepared.ts';
import { checkText } from '../../text/check-text.ts';
import { remembered } from '../../text/remembered.ts';
import { withoutAthletic } from './club-key.ts';
import { keyWordsOf, withoutArticle, withoutInflection } from './key-words.ts';
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

/**
 * The key words of the usual name of a thing, by the key of any of its names, from the lines of a lexicon: «الضفة=الضفة
 * الغربية».
 */
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
