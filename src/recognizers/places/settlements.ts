import type { Document, Token } from '../../document.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isNeighbour } from '../../lexicons/place-neighbours.ts';
import {
  announcerWord,
  directionWord,
  isNameHead,
  isNameTitle,
  isNotAfterHead,
  isPlaceKind,
  isStreetName,
  listWord,
  settlementWord,
  streetWord,
  takesDefiniteName,
  vagueKind,
  weakAnnouncer,
  weakKind,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { properStart } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { oneLine } from '../../text/one-line.ts';
import { grade } from '../grades.ts';
import { parseName } from '../people/full-name.ts';
import { isCalledAfterForeigner } from './called-after.ts';
import { withAdjective } from './compounds.ts';
import { nationalityBehind } from './country-beside.ts';
import { dayAfter, dwellingsAfter, someoneAfter } from './landmark-namesakes.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';
import { isFeminineParticiple, isNamelikeParticle, isVocabulary } from './place-terms.ts';

/** An unlisted name after a kind of settlement: «بلدة كفرنوران», «قرية عين الحصان». */
export const settlementAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const token = tokens[index];
  const head = tokenBefore(tokens, index);
  if (token === undefined || head === undefined) return undefined;
  const kind = settlementWord(head.lexeme) ?? announcerWord(head.lexeme);
  // «المدينة» and «العاصمة» alone take adjectives.
  if (kind === null || isDefinite(kind.key)) return undefined;
  const before = keyAt(tokens, head.index - 1);
  // «عن طريق محفة» is by means of one.
  if (head.lexeme.key === 'طريق' && before === 'عن') return undefined;
  // «حملة مقاطعة ستارميكس» is no province.
  if (kind.key === 'مقاطعه' && isBoycott.test(before)) return undefined;
  const quarter = kind.key === 'حي' ? quarterAt(document, head, kind.offset, token) : undefined;
  if (quarter !== undefined) return quarter;
  const confidence = confidenceOf(tokens, head, token);
  if (confidence === 0) return undefined;
  const next = tokenAfter(tokens, index);
  // «قرية الشيخ فضل»
  const opens =
    isNameHead(token.lexeme) || (token.lexeme.key === 'الشيخ' && isVillage.test(kind.key));
  const second = opens && next !== undefined && goesOn(next) ? next : null;
  if (opens && second === null) return undefined;
  const last = second === null ? foreignEnd(tokens, token) : saintEnd(tokens, token, second);
  return withAdjective(document, {
    start: token.start,
    end: last.end,
    firstToken: index,
    endToken: last.index + 1,
    code: nationalityBehind(tokens, last.index + 1),
    name: oneLine(document.text.slice(token.start, last.end)),
    confidence,
    rule: 'settlement',
  });
};

/** «حي غرب المنصورة», «حي 18 جانفي», «حي 500 مسكن», «حي ابن سينا»: what quarters alone are called by. */
const quarterAt = (
  document: Document,
  head: Token,
  offset: number,
  token: Token,
): PlaceSpan | undefined => {
  const { tokens } = document;
  const part = partOfTown(document, token);
  if (part !== undefined) return part;
  const figure = dayAfter(tokens, token.index)?.last ?? dwellingsAfter(tokens, token.index);
  if (figure !== undefined) return spanFrom(document, head, offset, figure, 'settlement');
  const person = someoneAfter(tokens, token);
  return person && spanFrom(document, token, 0, person.last, 'settlement');
};

/** «حي غرب المنصورة», «حي شرق مدينة نصر»: a district that is called after its side of a town. */
const partOfTown = (document: Document, side: Token): PlaceSpan | undefined => {
  const { tokens } = document;
  if (!isNeighbour('sides', side.lexeme.key)) return undefined;
  const town = tokenAfter(tokens, side.index) && placeAt(tokens, side.index + 1);
  const last = tokens[(town?.endToken ?? 0) - 1];
  if (town?.proclitics !== '' || last === undefined) return undefined;
  return spanFrom(document, side, 0, last, 'settlement', town.payload.codes[0]);
};
const isVillage = /^(?:قريه|عزبه|بلده|حي|نجع)$/;

const isBoycott = /^(?:حمل(?:ه|ات)|دعو(?:ه|ات)|قرار)$/u;

/** «جماعة سيدي بوبكر الحاج»: the name of the saint whom a place is called after. */
const saintEnd = (tokens: readonly Token[], first: Token, second: Token): Token => {
  if (!isNameTitle(first.lexeme)) return second;
  const saint = parseName(tokens, second.index);
  const last = tokens[(saint?.endToken ?? 0) - 1];
  return saint?.start === second.start && last !== undefined ? last : second;
};

/** Words of the longest unlisted name. */
const maxNameWords = 5;

/** «محافظة ريجو إيميليا»: unknown words that follow an unknown one belong to a foreign name. */
const foreignEnd = (tokens: readonly Token[], first: Token): Token => {
  let last = first;
  if (!isForeignWord(first)) return last;
  while (last.index < first.index + maxNameWords - 1) {
    const next = tokenAfter(tokens, last.index);
    if (next === undefined || !isForeignWord(next) || placeAt(tokens, next.index)) break;
    last = next;
  }
  return last;
};

const isForeignWord = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' &&
  // «قرية سناباد مسموماً»
  !lexeme.text.includes('\u064b') &&
  /^(?!ال|[وي]).{2}/.test(lexeme.key) &&
  // «بلدة صغيرة», but «كوبيله فيلكه».
  (!/(?:ون|ين|ات|ه|ها|هم)$/u.test(lexeme.key) || isForeign(lexeme)) &&
  // «قرية سناباد مسموماً»
  !/تين$|\u064b/u.test(lexeme.text) &&
  properStart(lexeme).proclitics === '' &&
  !isVocabulary(lexeme) &&
  !isNamelikeParticle(lexeme) &&
  !isNotAfterHead(lexeme) &&
  nationalityOf(lexeme) === null;

const confidenceOf = (tokens: readonly Token[], head: Token, { lexeme, index }: Token): number => {
  if (lexeme.kind !== 'arabic' || lexeme.key.length < 2 || isNamelikeParticle(lexeme)) return 0;
  if (streetWord(head.lexeme) !== null && isStreetName(lexeme)) return grade.sure;
  if (nationalityOf(lexeme) !== null) return 0;
  if (isFirstOfTwo(tokens, head, index)) return grade.sure;
  if (isNotAfterHead(lexeme)) return 0;
  if (isCalledAfterForeigner(tokens, head, index)) return grade.sure;
  // «أحياء السمراء ولبدة»
  const isOfQuarters = listWord(head.lexeme)?.key === 'احياء' && isDefinite(lexeme.key);
  if (isOfQuarters && properStart(tokens[index + 1]?.lexeme ?? lexeme).proclitics === 'و') {
    return grade.sure;
  }
  const settled = takesDefiniteName(head.lexeme) !== null;
  if (isNameHead(lexeme) || !isVocabulary(lexeme)) {
    // «قرى ونجوع البلاد»
    if (isPlaceKind.has(lexeme) && !isNameHead(lexeme)) return 0;
    if (isDescription(head, lexeme)) return 0;
    if (isKnownName(lexeme.key) && !isNameHead(lexeme)) return 0;
    return settled || isAnnounced(head, lexeme) || isLikeName(tokens, head, index)
      ? grade.sure
      : grade.probable;
  }
  return settled && lexeme.key.length > 3 && isDefinite(lexeme.key) ? grade.sure : 0;
};

/** «أهالي كفرمان», «أوتوستراد الزوق». */
const isAnnounced = ({ lexeme: head }: Token, lexeme: Lexeme): boolean =>
  isNameHead(lexeme) ||
  (announcerWord(head) !== null && weakAnnouncer(head) === null) ||
  // «ضاحية ذنابة», but not «منطقة سهلية».
  (settlementWord(head) !== null &&
    weakKind(head) === null &&
    vagueKind(head) === null &&
    !isAdjectival(lexeme));
const isAdjectival = ({ key }: Lexeme): boolean => /(?:ون|ين|ات|يه)$|^(?!ال).*ه$/.test(key);
/** «شوارع مرصوفة». */
const isDescription = ({ lexeme: head }: Token, lexeme: Lexeme): boolean =>
  (settlementWord(head) === null && isAdjectival(lexeme)) || isFeminineParticiple(lexeme);

/** «منطقتي الجمهورية والحيانية»: two definite names behind a dual, whatever the first is. */
const isFirstOfTwo = (tokens: readonly Token[], head: Token, index: number): boolean => {
  if (listWord(head.lexeme) === null || !/[تي]ي$/u.test(head.lexeme.key)) return false;
  const next = tokenAfter(tokens, index);
  return (
    (tokens[index]?.lexeme.key.startsWith('ال') ?? false) &&
    next !== undefined &&
    /^وال.{3}/.test(next.lexeme.key)
  );
};

/** «قرى دوما وحرستا», «جبهة مقبنة غربي …»: what else is there makes it sure. */
const isLikeName = (tokens: readonly Token[], head: Token, index: number): boolean => {
  const next = tokenAfter(tokens, index);
  if (next === undefined) return false;
  // «حقل الحلفاية النفطي»
  if (/^ال(?:نفطي|غازي)$/.test(next.lexeme.key)) return true;
  const goesOn = next.lexeme.text === '،' || properStart(next.lexeme).proclitics === 'و';
  return (listWord(head.lexeme) !== null && goesOn) || directionWord(next.lexeme) !== null;
};

/** «قرية أولاد علي», though «على» has the same key. */
const goesOn = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' && (lexeme.spelling === 'علي' || !isNotAfterHead(lexeme));
