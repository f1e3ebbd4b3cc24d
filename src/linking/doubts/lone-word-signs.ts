import type { Token } from '../../document.ts';
import { isKnownName, isOrdinaryWord, nameStandingOf } from '../../lexicons/names.ts';
import { isNeverName } from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../../lexicons/stems.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isSpeltForeign } from '../signs/person-signs.ts';

/** «السيدة المحجبة», but «السيدة الونيسي»; with a hamza «ال» is no article: «القيصر ألكسندر». */
export const isPlainAdjective = (lexeme: Lexeme): boolean =>
  hasArticle(lexeme.key) &&
  !/^[أإآ]/.test(lexeme.spelling) &&
  (isKnownName(lexeme.key)
    ? isOrdinaryWord(lexeme) && nameStandingOf(lexeme.key).family !== 'sure'
    : takesArticle(lexeme) && !isDefiniteNisba(lexeme.key));

/** «سيجني»: what without «س» is a verb of the news, and no place («سترافورد»). */
const isFuture = ({ key, spelling }: Lexeme): boolean => {
  if (!/^س[يتن]...*$/.test(spelling) || isKnownName(key)) return false;
  const verb = lexemeOf(spelling.slice(1), 'arabic');
  if (!hasFrequentStem(verb, leastVerb) || analysisOf(verb).pronoun !== '') return false;
  return placeOfWord(verb.key) === undefined && !isSpeltForeign(verb);
};
/** Binary logarithm of how often news has it. */
const leastVerb = 4;

/**
 * «سأبوح», «يخيفني»: a verb of the first person, or with its pronoun, that no list has as a name; «نأيت», «فاجأوا»:
 * names have no hamza there.
 */
export const isVerbAlone = (lexeme: Lexeme): boolean => {
  const { key, spelling } = lexeme;
  return (
    // «أرى أن», «آمل أن»
    isNeverName(spelling) ||
    isFuture(lexeme) ||
    (/^(?:سأ.+|ي..+ني)$/.test(spelling) && !isKnownName(key)) ||
    /.أ(?:يت|وا)$/.test(spelling)
  );
};

/** «الفيتو», «الكازينو», «يخيفني»: names have neither article nor pronoun. */
export const isInflected = (lexeme: Lexeme): boolean =>
  (isOrdinaryWord(lexeme) && takesArticle(lexeme)) ||
  // «الحيدوسي» is a family, and an article has no hamza: «ألفاريز».
  (hasArticle(lexeme.key) &&
    lexeme.spelling.startsWith('ا') &&
    !isDefiniteNisba(lexeme.key) &&
    isSpeltForeign(lexeme)) ||
  analysisOf(lexeme).pronoun.length > 1;

/** «ويدرّ»: vowels and doubling are written where a common word could be read as another. */
export const isVocalized = ({ text }: Lexeme): boolean => /[\u064b-\u0652]/u.test(text);

/** «إيل-62», «هارتسفيلد-جاكسون»: half of another name. */
export const isHyphened = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return [tokens[at - 1], tokens[at + 1]].some(
    (mark) =>
      mark?.lexeme.text === '-' &&
      (mark.end === token?.start ? tokens[at - 2]?.end === mark.start : isTight(tokens, at)),
  );
};

/** Whether no blank is around the hyphen behind a token. */
const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 1]?.end === tokens[at + 2]?.start;

/** «لا يلين»: a verb after a particle. */
export const isAfterNegation = ({ spelling }: Lexeme, { key }: Lexeme): boolean =>
  /^و?(?:لا|لم|لن|قد|سوف)$/u.test(spelling) && /^[يتن]/u.test(key);
