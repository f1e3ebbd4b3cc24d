import type { Candidate, Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isTitleOfOneName } from '../../lexicons/linking-words.ts';
import { firstName, isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  beginsTown,
  isCompoundPlace,
  isHuman,
  isNeverAlone,
  isRelative,
} from '../../lexicons/people-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { analysisOf, hasFrequentStem, takesArticle } from '../../lexicons/stems.ts';
import { isOfficeHead, isTitle, titleOf } from '../../lexicons/titles.ts';
import { nounOfAccusative } from '../../morphology/accusative.ts';
import { hasArticle } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { areQuotes } from '../../text/quotes.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isPost } from '../signs/posts.ts';

/**
 * Whether a word alone is nobody however sure it seems: a letter («د.»), people of a country («كوريون»),
 * a plural («مغردون»), a noun after «لل» («للمثول»), an office («كاهية مدير», «تعيينه واليا»).
 */
export const isNobody = (tokens: readonly Token[], { start }: Candidate): boolean => {
  const at = firstEndingAfter(tokens, start);
  const lexeme = tokens[at]?.lexeme;
  if (lexeme?.kind !== 'arabic') return false;
  const { key } = lexeme;
  if (key.length < 2) return true;
  // «ميتًا»
  if (/\u064b/u.test(lexeme.text) && !isKnownName(key.slice(0, -1))) return true;
  // «فيفرنسا»
  if (key.startsWith('في') && countryOf(key.slice(2)) !== undefined) return true;
  if (isBroken(tokens, at) || isTorn(tokens, at) || isTitleOfThing(tokens, at)) return true;
  const before = tokenBefore(tokens, at)?.lexeme;
  if (before !== undefined && (isPhraseOrAdjective(before, lexeme) || beginsTown(before.key))) {
    return true;
  }
  // «قال لي إن», «ضيوف الرحمن»
  if (before !== undefined && (isToMe(before, lexeme) || key === 'الرحمن')) return true;
  const { kind, definite } = titleOf(lexeme);
  // «المحامية», «البابا», «المفتي»
  if (kind !== 'none' && definite && hasArticle(key) && !isKnownName(key)) return true;
  const isHead = kind === 'role' && !definite && tokenAfter(tokens, at)?.lexeme.kind === 'arabic';
  if (isHead && !isKnownName(key)) return true;
  const next = tokenAfter(tokens, at)?.lexeme;
  if (isDescribedObject(lexeme, next)) return true;
  // «تهاني رئيس الجمهورية»
  if (isNeverAlone(key) && next !== undefined && isOfficeHead(next)) return true;
  // «ويحيي الفلسطينيون ذكرى»
  if (/^[وف]?[يت]...?$/.test(key) && next !== undefined && /^ال.{2,}ون$/.test(next.key))
    return true;
  // «نجلي الرئيس», «نائبي رئيس الوزراء»
  if (/..ي$/.test(key) && isHolder(key.slice(0, -1), next)) return true;
  if (lexeme.splits.some((reading) => isKnownName(reading.key))) return false;
  // «… توضح سوسة : …»
  if (placeOfWord(key)?.tier === 'sure') return true;
  return key.startsWith('لل') || isPlural(key) || isPeople(lexeme) || isPost(lexeme);
};

/** A word of which letters were lost: «ميلي\ufffd\ufffdيات». */
const isBroken = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some(
    (mark) =>
      mark?.lexeme.text.includes('\ufffd') === true &&
      (mark.end === tokens[at]?.start || mark.start === tokens[at]?.end),
  );

/** «ق بيل طرحه», «سعيد جدا»: behind a letter that is neither a title nor an initial, or before «very». */
const isTorn = (tokens: readonly Token[], at: number): boolean =>
  (/^[ثحخذرصضظغقني]$/u.test(tokenBefore(tokens, at)?.lexeme.key ?? '') &&
    firstName(keyAt(tokens, at)) !== 'sure') ||
  tokenAfter(tokens, at)?.lexeme.spelling === 'جدا';

/** «مسرحية "الشيخ معروف"», «طراد "الأميرال ناخيموف"»: nothing but a title and one name is between quotes. */
const isTitleOfThing = (tokens: readonly Token[], at: number): boolean => {
  const title = tokenBefore(tokens, at)?.lexeme;
  if (title === undefined || !isTitle(title) || isTitleOfOneName(title.spelling)) return false;
  return areQuotes(tokens[at - 2]?.lexeme.text ?? '', tokens[at + 1]?.lexeme.text ?? '');
};

const isToMe = (before: Lexeme, { spelling }: Lexeme): boolean =>
  spelling === 'لي' && isSaying(before);

/** «السيدة العجوز», «لاعب تونسي معروف», «شاب أوروربي». */
const isPhraseOrAdjective = (before: Lexeme, word: Lexeme): boolean => {
  if (isCompoundPlace(before.key, word.key)) return true;
  // «حارس ليلي», «ملهى ليلي»
  if (word.key === 'ليلي' && isOfNight.test(before.key)) return true;
  // «زميله دوادجي» is named.
  const isIndefinite = !hasArticle(before.key) && !before.spelling.endsWith('ه');
  const isOfHuman = isHuman(before) && isIndefinite && /^.{4,}ي$/.test(word.key);
  if (isOfHuman && !isKnownName(word.key)) return true;
  const isOfNation = nationalityOf(before) !== null && !hasArticle(before.key);
  return (
    isOfNation && takesArticle(word) && !hasArticle(word.key) && firstName(word.key) !== 'sure'
  );
};

const isOfNight = /(?:حارس|ملهي|ناد|نادي)$/;

/** «ماسا كهربائيا»: a noun in the accusative with its adjective. */
const isDescribedObject = (word: Lexeme, next: Lexeme | undefined): boolean => {
  const noun = nounOfAccusative(word);
  const adjective = next === undefined ? undefined : nounOfAccusative(next);
  return (
    noun !== undefined &&
    adjective !== undefined &&
    /^(?!ال).{3,}ي$/.test(adjective.key) &&
    firstName(word.key) === undefined
  );
};

const isHolder = (key: string, next: Lexeme | undefined): boolean => {
  if (isRelative(key)) return true;
  const isOf = next !== undefined && (hasArticle(next.key) || titleOf(next).kind === 'role');
  return isOf && !hasArticle(key) && titleOf(lexemeOf(key, 'arabic')).kind === 'role';
};

/**
 * A participle in ون («مغردون», «المصوتون», «مستشاروه»): foreign names end in ين and ان. The same of a noun:
 * «هدافون», «معتصمو», «الحكمان», «منعزلين».
 */
const isPlural = (key: string): boolean =>
  /^(?:ال)?م.{3,}ون$|^و?م.{3,}وه$|^م..و.ان$/.test(key) || isNounInPlural(key);

const isNounInPlural = (key: string): boolean => {
  // «منعزلين», but foreign names end in ين.
  const ending = /^م.{4,}ين$/.test(key) ? /ين$/ : /(?:ون|ان|و)$/;
  const singular = key.replace(ending, '');
  if (singular === key || singular.length < shortestSingular) return false;
  const noun = lexemeOf(singular, 'arabic');
  if (analysisOf(noun).pronoun !== '') return false;
  // «معتصم» is a name, «معتصمو» and «علويون» are none.
  if (isKnownName(singular) && !/و$|يون$/.test(key)) return false;
  return takesArticle(noun) && hasFrequentStem(noun, leastSingular);
};

/** Letters of the shortest noun that is looked for: «بوب» of «بوبو» is too short. */
const shortestSingular = 4;
/** Binary logarithm of how often news has its stem, at least. */
const leastSingular = 4;

const isPeople = ({ spelling }: Lexeme): boolean => {
  const singular = spelling.replace(/(?:ون|ان|ين)$/u, '');
  return singular !== spelling && nationalityOf(lexemeOf(singular, 'arabic')) !== null;
};
