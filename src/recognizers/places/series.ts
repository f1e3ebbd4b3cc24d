import type { Document, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isRareDefinite } from '../../lexicons/name-word.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  insideWord,
  isNotAfterHead,
  isPlaceKind,
  listWord,
  nameHeadWord,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import { endingBefore, tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { oneLine } from '../../text/one-line.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { grade } from '../grades.ts';
import type { PlaceContext } from './place-context.ts';
import type { PlaceSpan } from './place-span.ts';
import { isFeminineParticiple, isNamelikeParticle, isVocabulary } from './place-terms.ts';

/** Words of the longest unlisted member, and of a place before it. */
const maxMemberWords = 2;
const longestPlace = 3;

/**
 * An unlisted member of a series of places: «مقاطعات اركيز والمذرذرة وكرمسين», «الجهراء وصباح الأحمد
 * وخيطان». It is one after «مقاطعات» and its like, and between two that are known.
 */
export const memberAt = (
  document: Document,
  index: number,
  inherited: PlaceContext,
): PlaceSpan | undefined => {
  const { tokens } = document;
  const token = tokenAt(tokens, index);
  if (inherited === 'none' || !canBe(token)) return undefined;
  const split = token.lexeme.splits.find(({ proclitics }) => proclitics === 'و');
  const offset = split?.offset ?? 0;
  if (token.lexeme.key.length - offset < 3) return undefined;
  const rare = !isVocabulary(token.lexeme) && !isKnownName((split ?? token.lexeme).key);
  const between = endBetween(tokens, index);
  const paired = nameHeadWord(token.lexeme) !== null && isPair(tokens, index);
  const endToken = between ?? (paired ? index + 2 : index + 1);
  // «صباح الأحمد», not «العالم العربي».
  const several = paired || (endToken > index + 1 && split?.key.startsWith('ال') === false);
  const isNamed =
    (between === undefined && isSecondOfTwo(tokens, index)) ||
    (between === undefined
      ? (inherited === 'kind' ? rare || paired : isThird(tokens, index, split, paired)) &&
        !isClause(tokens, index, paired ? index + 2 : index + 1)
      : // «أحياء السكري وصلاح الدين والشيخ مقصود»
        rare || several || inherited === 'kind');
  if (!isNamed) return undefined;
  const last = tokenAt(tokens, endToken - 1);
  const from = token.start + offset;
  return {
    start: from,
    end: last.end,
    firstToken: index,
    endToken,
    code: undefined,
    name: oneLine(document.text.slice(from, last.end)),
    // Nobody is meant between two of a list: «أحياء السكري وصلاح الدين والشيخ مقصود».
    confidence: between !== undefined && inherited === 'kind' ? grade.fixed : grade.sure,
    rule: 'series-member',
  };
};

/** «بلدتي عيتا ورامية»: two names follow a dual, whatever the second is. */
const isSecondOfTwo = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 2; at >= index - 3; at--) {
    const head = tokens[at];
    if (head === undefined || head.sentence !== tokens[index]?.sentence) return false;
    const isDual = /تي$/u.test(head.lexeme.key) && listWord(head.lexeme) !== null;
    if (isDual) return at === index - 2 || !isConjoined(tokenAt(tokens, index - 1));
  }
  return false;
};

/**
 * «مطروح والسلوم والنوبارية», «القبة وجبل محسن وضهر المغر»: a definite word that news hardly knows, alone or behind
 * the first word of names, joined to a place that is joined itself.
 */
const isThird = (
  tokens: readonly Token[],
  index: number,
  split: ProcliticSplit | undefined,
  paired: boolean,
): boolean => {
  const rare = paired ? tokens[index + 1]?.lexeme : split && lexemeOf(split.spelling, 'arabic');
  if (split === undefined || rare === undefined || !isRareDefinite(rare)) return false;
  const place = endingBefore(tokens, index, longestPlace, placeAt);
  return place?.proclitics === 'و' && place.payload.tier === 'sure';
};

const isConjoined = ({ lexeme }: Token): boolean =>
  lexeme.kind !== 'arabic' || properSplit(lexeme).proclitics.startsWith('و');

/** «البحر الأحمر، وأتلفت 45 ألف فدان», «وأتلفت المحاصيل»: something else begins. */
const isClause = (tokens: readonly Token[], index: number, end: number): boolean => {
  const token = tokenAt(tokens, index);
  const before = tokens[index - 1];
  const next = tokens[end];
  if (/^[،,]$/u.test(before?.lexeme.text ?? '') && token.lexeme.key.startsWith('و')) return true;
  if (next === undefined || next.sentence !== token.sentence) return false;
  return (next.lexeme.kind === 'number' && end === index + 1) || isDefinite(next.lexeme.key);
};

/** Where the member ends that another known place follows, joined to it by «و». */
const endBetween = (tokens: readonly Token[], index: number): number | undefined => {
  for (let end = index + 1; end <= index + maxMemberWords; end++) {
    const next = tokenAfter(tokens, end - 1);
    if (next === undefined) return undefined;
    const place = placeAt(tokens, end) ?? countryAt(tokens, end);
    if (place?.proclitics === 'و') return end;
    const goesOn = isDefinite(next.lexeme.key) || nameHeadWord(tokenAt(tokens, index).lexeme);
    if (!canBe(next) || !goesOn) return undefined;
  }
  return undefined;
};

/** «دير حسان», «عين طرشان». */
const isPair = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAfter(tokens, index);
  return next !== undefined && canBe(next);
};

const canBe = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' &&
  !isNamelikeParticle(lexeme) &&
  !isFunctionWord(lexeme) &&
  !isTitle(lexeme) &&
  !isNotAfterHead(lexeme) &&
  !isFeminineParticiple(lexeme) &&
  (!isPlaceKind.has(lexeme) || nameHeadWord(lexeme) !== null) &&
  insideWord(lexeme) === null &&
  nationalityOf(lexeme) === null;
