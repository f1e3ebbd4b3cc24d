import { countryOf } from '../../lexicons/countries.ts';
import { isYearWord } from '../../lexicons/event-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isListedPlace } from '../../lexicons/places.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

/** A word that says which of an event it was: its year or number. */
const edition = /^\d+$/;

/** The key words of the usual name of a thing, by the key of another. */
export type UsualNames = (key: string) => readonly string[] | undefined;

/**
 * The key words of an event under its usual name, what says which of them it was behind them: «الليغا» and
 * «البطولة الإسبانية» are «الدوري الإسباني», «مونديال 2018» is «كأس العالم 2018», with «لكرة القدم» or without; of an
 * open of tennis and of one with its town and nation («دورة ميونخ الألمانية») «للتنس» says no more, nor «سنة» before a year.
 */
export const usualEvent = (words: readonly string[], usualName: UsualNames): readonly string[] => {
  const capital = capitalOfCulture(words);
  if (capital !== undefined) return capital;
  const last = words.findLastIndex((word) => !edition.test(word));
  const years = words.slice(last + 1);
  const name = words.slice(0, isYearNoun(words, last) ? last : last + 1);
  const isOfFootball = name.at(-1) === 'قدم' && name.at(-2) === 'لكره';
  // «بطولة دبي المفتوحة للتنس»
  const isOpen = name.at(-1) === 'للتنس' && (name.at(-2) === 'مفتوحه' || isOfTownAndNation(name));
  const game = isOfFootball ? name.slice(0, -2) : isOpen ? name.slice(0, -1) : name;
  const usual = usualName(game.join(' '));
  // «أولمبياد ريو» was that of one year.
  if (usual !== undefined) return isEdition(usual.at(-1)) ? usual : [...usual, ...years];
  return [...(isOpen ? game : name), ...years];
};

/** «صفاقس عاصمة للثقافة العربية 2016» and «صفاقس عاصمة الثقافة العربية», which a town is but once. */
const capitalOfCulture = (words: readonly string[]): readonly string[] | undefined => {
  const at = words.indexOf('عاصمه');
  const [culture, kind = ''] = words.slice(at + 1);
  const isCapital = at > 0 && (culture === 'ثقافه' || culture === 'للثقافه') && !isEdition(kind);
  return isCapital ? [...words.slice(0, at + 1), 'ثقافه', kind].filter(Boolean) : undefined;
};

const isEdition = (word = ''): boolean => edition.test(word);

/** «انتخابات سنة 2014» */
const isYearNoun = (words: readonly string[], at: number): boolean =>
  at > 0 && at + 1 < words.length && isYearWord(words[at] ?? '');

/** «دورة ميونخ الألمانية للتنس», but not «البطولة الألمانية للتنس». */
const isOfTownAndNation = (name: readonly string[]): boolean =>
  name.length > 3 && nationalityOf(lexemeOf(`ال${name.at(-2)}`, 'arabic')) !== null;

/** Words of the longest name of a host. */
const longestHost = 3;

/**
 * The name of an event of a year without where it was: «مونديال روسيا 2018» is «مونديال 2018», but «كأس تونس 2018» is
 * what it is.
 * @param isEvent whether a name is that of a known event.
 */
export const withoutHost = (name: string, isEvent: (name: string) => boolean): string => {
  if (!/ \d{4}$/u.test(name)) return name;
  const words = name.split(' ');
  for (let rest = 1; rest <= Math.min(longestHost, words.length - 2); rest++) {
    const host = words.slice(-rest - 1, -1);
    const event = words.slice(0, -rest - 1).join(' ');
    const isHost = countryOf(host.join('')) !== undefined || isListedPlace(host.join(' '));
    if (isHost && isEvent(event)) return `${event} ${words.at(-1)}`;
  }
  return name;
};

const cupOfFootball = /^(ك[أا]س (.+)) لكرة القدم(?= \d{4}$|$)/;

/** The cup of a country without its sport, which then is football: «كأس تونس» of «كأس تونس لكرة القدم». */
export const withoutFootball = (name: string): string =>
  name.replace(cupOfFootball, (whole: string, cup: string, land: string) =>
    countryOf(land.replaceAll(' ', '')) === undefined ? whole : cup,
  );

/** The key words of a cup with its sport, before the year. */
export const withFootball = (words: readonly string[]): readonly string[] =>
  words.toSpliced(words.findLastIndex((word) => !edition.test(word)) + 1, 0, 'لكره', 'قدم');
