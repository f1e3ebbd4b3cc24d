import type { Document, Token } from '../../document.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isNeighbour } from '../../lexicons/place-neighbours.ts';
import {
  announcerWord,
  isNameHead,
  isNameTitle,
  isNotAfterHead,
  settlementWord,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { oneLine } from '../../text/one-line.ts';
import { isQuote } from '../../text/quotes.ts';
import { parseName } from '../people/full-name.ts';
import { withAdjective } from './compounds.ts';
import { nationalityBehind } from './country-beside.ts';
import { dayAfter, dwellingsAfter, someoneAfter } from './landmark-namesakes.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';
import { isDualOrAccusative, isNamelikeParticle, isVocabulary } from './place-terms.ts';
import { quotedSettlementAt } from './quoted-settlements.ts';
import { settlementConfidence } from './settlement-confidence.ts';

/** An unlisted name after a kind of settlement: «بلدة كفرنوران», «قرية عين الحصان». */
export const settlementAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const token = tokens[index];
  const head = tokenBefore(tokens, index);
  if (token === undefined || head === undefined) return undefined;
  const kind = settlementWord(head.lexeme) ?? announcerWord(head.lexeme);
  // «المدينة» and «العاصمة» alone take adjectives.
  if (kind === null || isDefinite(kind.key)) return undefined;
  if (isQuote(token.lexeme.text)) {
    return kind.key === 'طريق' ? undefined : quotedSettlementAt(document, index);
  }
  const before = keyAt(tokens, head.index - 1);
  // «عن طريق محفة» is by means of one.
  if (head.lexeme.key === 'طريق' && before === 'عن') return undefined;
  // «حملة مقاطعة ستارميكس» is no province.
  if (kind.key === 'مقاطعه' && isBoycott.test(before)) return undefined;
  const quarter = kind.key === 'حي' ? quarterAt(document, head, kind.offset, token) : undefined;
  if (quarter !== undefined) return quarter;
  const confidence = settlementConfidence(tokens, head, token);
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
  /^(?!ال|[وي]).{2}/.test(lexeme.key) &&
  // «بلدة صغيرة», but «كوبيله فيلكه».
  (!/(?:ون|ين|ات|ه|ها|هم)$/u.test(lexeme.key) || isForeign(lexeme)) &&
  // «قرية سناباد مسموماً»
  !isDualOrAccusative(lexeme) &&
  properSplit(lexeme).proclitics === '' &&
  !isVocabulary(lexeme) &&
  !isNamelikeParticle(lexeme) &&
  !isNotAfterHead(lexeme) &&
  nationalityOf(lexeme) === null;

/** «قرية أولاد علي», though «على» has the same key. */
export const goesOn = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' && (lexeme.spelling === 'علي' || !isNotAfterHead(lexeme));
