import { countryOf } from '../../../lexicons/countries.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isSpeltLikeName } from '../../../lexicons/name-likeness.ts';
import { innerNameWordOf, isForeign, nameWordOf } from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../../../lexicons/stems.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { nounOfAccusative } from '../../../morphology/accusative.ts';
import { hasArticle, isDefinite } from '../../../morphology/article.ts';
import { isMaghrebiFamily } from '../../../morphology/maghrebi.ts';
import { isFamilyShape } from '../../../morphology/name-shape.ts';
import { isDefiniteNisba } from '../../../morphology/nisba.ts';
import { isSoundPlural } from '../../../morphology/number-and-gender.ts';
import {
  isFemininePerfect,
  isImperfect,
  isPluralPerfect,
  isVerbalNoun,
} from '../../../morphology/verb-shape.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { trait } from '../../../text/trait.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';

/** Binary logarithms of how often the stem of a given and of a family name may be met in news. */
const mostGiven = 10;
const mostFamily = 6;
/** The same for «الدخيل» after «المحافظ عبد القادر». */
const mostTitled = 8;

/**
 * Whether a word of the vocabulary may be somebody's first name where one is to come: «الشاعر كرامة».
 * It is indefinite, so that it describes nothing before it, without clitics, and looks like no verb.
 */
export const canBeGiven = trait(
  'given-name/canBeGiven',
  (lexeme) =>
    isPlain(lexeme) &&
    !hasArticle(lexeme.key) &&
    !lexeme.key.endsWith('ا') &&
    !isVerbalNoun(lexeme.key) &&
    !isFemininePerfect(lexeme.key) &&
    // «العميد ركن»
    lexeme.key !== 'ركن' &&
    !isSoundPlural(lexeme.key) &&
    (!/^(?:[يستن]....|ي...|است)/.test(lexeme.key) || isNever(lexeme)) &&
    !hasFrequentStem(lexeme, mostGiven) &&
    // «ف» and «ك» are between no role and its name.
    !/[وبلا]/u.test(analysisOf(lexeme).proclitics) &&
    analysisOf(lexeme).pronoun === '' &&
    placeOfWord(lexeme.key)?.tier !== 'sure' &&
    countryOf(lexeme.key) === undefined,
);

/** Whether a word after it can hardly be anything but a family name: known, foreign or «الخضراوي». */
export const canBeFamily = trait(
  'given-name/canBeFamily',
  (lexeme) =>
    isPlain(lexeme) &&
    (innerNameWordOf(lexeme).family === 'sure' ||
      isForeign(lexeme) ||
      (isNever(lexeme) &&
        !isPluralPerfect(lexeme.key) &&
        /^(?!ال|لل|و)/u.test(lexeme.key) &&
        hasNoClitic(lexeme)) ||
      (isFamilyShape(lexeme.key) && !hasFrequentStem(lexeme, mostFamily))),
);
/** Whether a word is met nowhere in news, so that its first letters are no sign of a verb. */
const isNever = (lexeme: Lexeme): boolean => !hasFrequentStem(lexeme, -5);
/** Whether no clitic is written on a word; one of three letters has no room for it: «واد». */
const hasNoClitic = (lexeme: Lexeme): boolean =>
  lexeme.key.length < 4 ||
  (analysisOf(lexeme).proclitics === '' && analysisOf(lexeme).pronoun === '');

/** Whether a definite word ends a name that consists of one known first name, a title before it. */
export const endsTitled = trait(
  'given-name/endsTitled',
  (lexeme) =>
    isPlain(lexeme) &&
    isDefinite(lexeme.key) &&
    lexeme.key.length > 3 &&
    !isSoundPlural(lexeme.key) &&
    !hasFrequentStem(lexeme, mostTitled),
);

/** «وزيرة الدفاع أورسولا تراوتمان»: whether an indefinite word can follow a given name after a title. */
export const canFollowGiven = trait(
  'given-name/canFollowGiven',
  (lexeme) =>
    isPlain(lexeme) &&
    !hasArticle(lexeme.key) &&
    !isVerbalNoun(lexeme.key) &&
    !isFemininePerfect(lexeme.key) &&
    !isPluralPerfect(lexeme.key) &&
    // «استعجل», «استنزاف», but «استيفان»
    (!lexeme.key.startsWith('است') || isSpeltLikeName(lexeme)) &&
    // «وبرشونه»
    nameWordOf(lexeme).offset === 0 &&
    (!isImperfect(lexeme.key) || isNever(lexeme)) &&
    !isNounInAccusative(lexeme) &&
    !hasFrequentStem(lexeme, mostTitled) &&
    hasNoClitic(lexeme),
);

/** «أجرى الملك سلمان اتصالا». */
const isNounInAccusative = (lexeme: Lexeme): boolean => {
  const noun = nounOfAccusative(lexeme);
  return noun !== undefined && noun.key.length > 3 && takesArticle(noun);
};

/** «بورقلة»: whether a word is a town after «ب». */
export const isInTown = trait(
  'given-name/isInTown',
  ({ kind, splits }) =>
    kind === 'arabic' &&
    splits.some(({ key, proclitics }) => proclitics === 'ب' && placeOfWord(key)?.tier === 'sure'),
);

/**
 * «لمباركي»: a family name of origin with the article of the Moroccan tongue; no word as «لاعبي» is, nor one after «ل».
 */
export const isMoroccan = trait('given-name/isMoroccan', (lexeme) => {
  if (!/^ل(?!ل)...+ي$/.test(lexeme.key) || !isPlain(lexeme)) return false;
  if (isCommonPlural(lexeme)) return false;
  const rest = lexemeOf(lexeme.spelling.slice(1), 'arabic');
  const isWord = hasFrequentStem(rest, mostFamily) && analysisOf(rest).pronoun !== 'ي';
  return !isWord && !isPlaceAfterClitic(lexeme);
});

/** «لاعبي»: a common noun in the plural, before what it belongs to. */
const isCommonPlural = ({ spelling }: Lexeme): boolean => {
  const noun = lexemeOf(spelling.slice(0, -1), 'arabic');
  const isWhole = analysisOf(noun).proclitics === '';
  return isWhole && takesArticle(noun) && hasFrequentStem(noun, mostFamily);
};

/** «بقابس»: whether a word can be read as a place or country after a proclitic. */
export const isPlaceAfterClitic = trait(
  'given-name/isPlaceAfterClitic',
  ({ kind, splits }) =>
    kind === 'arabic' &&
    splits.some(
      ({ key, offset, proclitics }) =>
        offset > 0 && key.length > 2 && isPlaceIn(key, proclitics.endsWith('ب')),
    ),
);
const isPlaceIn = (key: string, within: boolean): boolean => {
  const tier = placeOfWord(key)?.tier;
  return tier === 'sure' || (within && tier === 'contextual') || countryOf(key) !== undefined;
};

/** «بن عاشور»: whether a word can follow «بن» in a name. */
export const canBeFather = trait(
  'given-name/canBeFather',
  (lexeme) => isPlain(lexeme) && !isImperfect(lexeme.key) && countryOf(lexeme.key) === undefined,
);

/** «أحمد أبو غزة»: whether a word can follow «أبو» inside a name. */
export const isKunyaNoun = trait(
  'given-name/isKunyaNoun',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    lexeme.key.length > 2 &&
    !isFunctionWord(lexeme) &&
    hasNoClitic(lexeme),
);

/** Definite, of origin, and no common word: «الشتاوي», «الخنيسي». */
export const isRareNisba = trait(
  'given-name/isRareNisba',
  (lexeme) =>
    isDefiniteNisba(lexeme.key) && isPlain(lexeme) && !hasFrequentStem(lexeme, mostFamily),
);

/** «بوعجاجة», «بلقاسم»: a glued family name of the Maghreb that is no common word. */
export const isMaghrebi = trait(
  'given-name/isMaghrebi',
  (lexeme) =>
    isMaghrebiFamily(lexeme.key) && isPlain(lexeme) && !hasFrequentStem(lexeme, mostFamily),
);

/** The same for a word that an office follows, so that it is no adjective of an office before it. */
export const endsBeforeOffice = trait(
  'given-name/endsBeforeOffice',
  (lexeme) =>
    isPlain(lexeme) &&
    isDefinite(lexeme.key) &&
    lexeme.key.length > 3 &&
    !isSoundPlural(lexeme.key),
);

const isPlain = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'arabic' &&
  lexeme.key.length > 2 &&
  !isFunctionWord(lexeme) &&
  titleOf(lexeme).kind === 'none' &&
  nationalityOf(lexeme) === null;
