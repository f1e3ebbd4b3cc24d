import type { Document, Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { ordinals, parts } from '../../../lexicons/numerals.ts';
import { analysisOf } from '../../../lexicons/stems.ts';
import { dashes } from '../../../text/characters.ts';
import { tokenAfter, tokenBefore } from '../../../text/neighbours.ts';
import { trait } from '../../../text/trait.ts';
import { isNumberWord, isNumberWordBehind } from '../numerals/number-words.ts';
import type { NumberPhrase } from '../numerals/numbers.ts';
import { isOrdinalToo, isUnitOfTable, numeralOf } from '../numerals/numeral-reading.ts';
import { isOfMonth, isPaddedCount } from './figure-labels.ts';
import { isOfScore, isPaired } from './figure-pairs.ts';
import { isPartOfName } from './name-figures.ts';

/**
 * Whether a number that has no unit counts or labels something. Scores («3-1»), fractions and
 * ratios («2/3»), years, list numbers («1- …»), parts of a name («إف-16», «4G») do not.
 * @param isCount whether a scale or a unit follows the number at a token: «10-15 كيلومترا» is no score.
 */
export const isBareNumber = (
  document: Document,
  phrase: NumberPhrase,
  isCount: (index: number) => boolean,
): boolean => {
  const { tokens } = document;
  const first = tokens[phrase.firstToken];
  const before = tokenBefore(tokens, phrase.firstToken);
  const after = tokenAfter(tokens, phrase.endToken - 1);
  if (first === undefined) return false;
  if (after !== undefined) {
    const { key } = after.lexeme;
    // «ثلاثة أرباع السكان» are not three.
    if (isNumberWord('afterClock', key) || parts().has(key)) return false;
  }
  if (phrase.form === 'figures') {
    return (
      !isNote(before, after) &&
      isAmount(tokens, first, phrase) &&
      !isYear(first, before, after) &&
      !isOfMonth(before, after) &&
      !isOrdinalFigure(tokens, first, before) &&
      !isListNumber(document, first, after) &&
      !isNumberOfItem(tokens, first, before, after) &&
      !isPartOfName(tokens, first, before, after) &&
      !isPaired(tokens, phrase, isCount) &&
      !isOfScore(tokens, phrase)
    );
  }
  // «الدول الأربع», «مبارياته الثلاث», «المليون»; «الست» alone is the lady.
  const reading = numeralOf(first.lexeme);
  if (reading !== null && phrase.scale === 1 && isOrdinalToo(reading)) {
    return isNumberWord('about', before?.lexeme.key ?? '');
  }
  // «واحد في المليون»
  if (phrase.definite && phrase.form === 'word' && before?.lexeme.key === 'في') return false;
  if (isUnitOfTable(tokens, phrase.firstToken)) return false;
  // «المليون ونصف المليون شهيد»
  const isSmall = phrase.scale === 1 && phrase.amount < smallestScale;
  if (phrase.definite && isSmall) return isDefinite(before) || isOwned(before);
  return phrase.form === 'phrase' || isNumber(first, before, after);
};

const smallestScale = 1000;

/** Not the zeros of «007», nor figures longer than any count. */
const isAmount = (tokens: readonly Token[], first: Token, { amount }: NumberPhrase): boolean => {
  if (amount >= 1e15) return false;
  if (!/^0\d/.test(first.lexeme.key)) return true;
  // «(02) رشاشين»
  const reach = tokens[first.index + 1]?.lexeme.text === ')' ? 1 : 0;
  return isPaddedCount(
    first,
    tokenBefore(tokens, first.index - reach),
    tokenAfter(tokens, first.index + reach),
  );
};

/** «القرار 1701», «والقرار 1559» */
const isNumbered = (token: Token | undefined): boolean =>
  token !== undefined && isNumberWordBehind('numbered', token.lexeme);

const isYear = ({ lexeme }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  /^(?:1[3-9]|20)\d\d$/.test(lexeme.key) &&
  !isNumbered(before) &&
  (after?.lexeme.kind !== 'arabic' ||
    isNumberWord('afterYear', after.lexeme.key) ||
    isJoined(after));

/** Whether «و» joins the next word, as it does not what is counted; «وظيفة» begins with it. */
const isJoined = ({ lexeme }: Token): boolean =>
  lexeme.key === 'و' || analysisOf(lexeme).proclitics.startsWith('و');

const isOrdinalFigure = (
  tokens: readonly Token[],
  first: Token,
  before: Token | undefined,
): boolean => {
  if (before?.lexeme.key !== 'ال' || before.end !== first.start) return false;
  const head = tokenBefore(tokens, before.index)?.lexeme.key ?? '';
  return withoutArticleOrOwner(head).some((form) => isNumberWord('ordered', form));
};

/** «دورة» of «الدورة» and «دورتها», «عام» of «عامه». */
const withoutArticleOrOwner = (key: string): readonly string[] => [
  key,
  key.replace(/^[بلو]?ال/u, ''),
  key.replace(/^[بلو](?=.{4})/, '').replace(/تها?$/u, 'ه'),
  key.replace(/^[بلو](?=.{4})/, '').replace(/ها?$/u, ''),
];

/** «1- …», «2) …» at the head of a line; «10-15» is none. */
const isListNumber = (
  { tokens, sentences }: Document,
  first: Token,
  after: Token | undefined,
): boolean =>
  sentences[first.sentence]?.firstToken === first.index &&
  after !== undefined &&
  (dashes.has(after.lexeme.text) || [')', '.', '/'].includes(after.lexeme.text)) &&
  tokenAfter(tokens, after.index)?.lexeme.kind !== 'number';

/** «1- النجم 18 2- الترجي 17», «3/ النجم»: the number of an item, its mark close behind it, in the middle of a line. */
const isNumberOfItem = (
  tokens: readonly Token[],
  { start, end, lexeme }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean => {
  if (after?.start !== end || before?.end === start || !/^\d{1,2}$/u.test(lexeme.key)) return false;
  const item = tokenAfter(tokens, after.index);
  if (item === undefined || item.lexeme.kind === 'number') return false;
  // «قتل 12- بينهم نساء»
  if (isNumberWord('among', item.lexeme.key)) return false;
  return dashes.has(after.lexeme.text) || (after.lexeme.text === '/' && item.start > after.end);
};

/** «[1]», the number of a footnote. */
const isNote = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.lexeme.text === '[' && after?.lexeme.text === ']';

const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined && hasArticle(token.lexeme);

const hasArticle = trait(
  'bare/hasArticle',
  ({ kind, splits }) =>
    kind === 'arabic' && splits.some(({ key }) => key.startsWith('ال') && key.length > 4),
);

/** «أبناؤه», «مبارياتها»: a noun that a pronoun makes definite; the ta marbuta of «مدة» is none. */
const isOwned = (token: Token | undefined): boolean => token !== undefined && owned(token.lexeme);

const owned = trait(
  'bare/owned',
  (lexeme) =>
    lexeme.kind === 'arabic' &&
    !isFunctionWord(lexeme) &&
    /\p{L}{3}(?:ه|ها|هم|هما|هن|نا)$/u.test(lexeme.spelling),
);

/** A word alone that is also another: «الثانية عشرة», «خمس السكان», «تسع 500 شخص». */
const isNumber = (
  { lexeme }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean => {
  const { key } = lexeme;
  // «شهرين اثنين»
  if (/^اثن/u.test(key) && /.{3}(?:ين|ان)$/.test(before?.lexeme.key ?? '')) return false;
  // «الثانية عشرة», «بضعة عشر»
  if (/عشره?$/u.test(key))
    return (
      before === undefined || !(isOrdinal(before.lexeme) || isNumberWord('few', before.lexeme.key))
    );
  if (/(?:خمس|ست|سبع|تسع|عشر)$/u.test(key) && isDefinite(after)) return false;
  if (/تسع$/u.test(key)) return after?.lexeme.kind === 'arabic';
  if (/الف$/u.test(key)) {
    return !isWriting(key, before, after) && !isNumberWord('thousandfold', after?.lexeme.key ?? '');
  }
  return true;
};

/** «ألف كتابا», «ألف الكاتب», «الذي ألف»: he wrote. */
const isWriting = (key: string, before: Token | undefined, after: Token | undefined): boolean =>
  isNumberWord('beforeVerb', before?.lexeme.key ?? '') ||
  (after?.lexeme.kind === 'arabic' && after.lexeme.key.endsWith('ا')) ||
  (!key.endsWith('الالف') && isDefinite(after));

const isOrdinal = trait('bare/isOrdinal', ({ splits }) =>
  splits.some(({ key }) => ordinals().has(key) || ordinals().has(key.replace(/^ال/u, ''))),
);
