import type { Document, Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { openerOf } from '../../lexicons/name-word.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  definiteBuilding,
  isBuildingAdjective,
  isNameTitle,
  isNotAfterHead,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { hasArticle } from '../../morphology/article.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { parseName } from '../people/full-name.ts';
import { dayAfter } from './landmark-namesakes.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';
import { isInTownAt, isNamelikeParticle, isVocabulary } from './place-terms.ts';

/**
 * A definite kind of building with its adjective, and a name after it or its town: «المستشفى الجامعي
 * سهلول», «المسرح الوطني محمد الخامس», «الملعب البلدي بالكرم».
 */
export const buildingAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  const kind = head === undefined ? null : definiteBuilding(head.lexeme);
  if (head === undefined || kind === null) return undefined;
  const countries = ofTwoCountries(tokens, index);
  const adjectives = countries ?? adjectivesEnd(tokens, index + 1);
  if (adjectives === index + 1) return undefined;
  const named = countries ?? dayEnd(tokens, kind.key, adjectives) ?? nameEnd(tokens, adjectives);
  if (named === undefined && !isBeforeTown(tokens, adjectives)) return undefined;
  const endToken = named ?? adjectives;
  return spanFrom(document, head, kind.offset, tokens[endToken - 1] ?? head, 'building');
};

/** The index after the adjectives that begin at a token. */
const adjectivesEnd = (tokens: readonly Token[], index: number): number => {
  let end = index;
  for (let next = tokenAfter(tokens, end - 1); next !== undefined; ) {
    // «المستشفى الجامعي الهادي شاكر»
    if (!isBuildingAdjective(next.lexeme) || isArabGivenName(next.lexeme.key)) break;
    next = tokenAfter(tokens, end++);
  }
  return end;
};

/** «المستشفى السعودي الألماني»: the index after two nationalities behind a head. */
const ofTwoCountries = (tokens: readonly Token[], head: number): number | undefined => {
  const [first, second] = [tokenAfter(tokens, head), tokenAfter(tokens, head + 1)];
  const isOfTwo = [first, second].every(
    (token) =>
      token !== undefined && hasArticle(token.lexeme.key) && nationalityOf(token.lexeme) !== null,
  );
  return isOfTwo ? head + 3 : undefined;
};

/** «المركب الشبابي 17 ديسمبر»; but a theatre opens on a day. */
const dayEnd = (tokens: readonly Token[], kind: string, index: number): number | undefined => {
  const isNamedSo = kind === 'المركب' || kind === 'القاعه';
  const day = isNamedSo && tokenAfter(tokens, index - 1) ? dayAfter(tokens, index) : undefined;
  return day && day.last.index + 1;
};

/** Where a name that begins at a token ends: a person's, a place's, or a word that no list knows. */
const nameEnd = (tokens: readonly Token[], index: number): number | undefined => {
  const first = tokenAfter(tokens, index - 1);
  if (first === undefined || first.lexeme.kind !== 'arabic') return undefined;
  if (properSplit(first.lexeme).proclitics !== '' || isInTownAt(tokens, index)) return undefined;
  // «المركب الدولي مولاي رشيد», but «المسرح الجهوي عبد القادر علولة»
  const isTitled = isNameTitle(first.lexeme) && openerOf(first.lexeme).kind === 'none';
  const named = tokens[isTitled ? index + 1 : index];
  const person = named === undefined ? undefined : parseName(tokens, named.index);
  if (person !== undefined && person.start === named?.start) {
    return !isTitled && isGivenBeforeFamily(tokens, person) ? person.endToken + 1 : person.endToken;
  }
  const place = placeAt(tokens, index);
  if (place?.proclitics === '' && place.payload.tier === 'sure') return place.endToken;
  const { lexeme } = first;
  // «المستشفى الجامعي الهادي شاكر»: a given name that is an adjective too.
  const family = isArabGivenName(lexeme.key) ? tokenAfter(tokens, index) : undefined;
  if (family !== undefined && isKnownName(family.lexeme.key)) return index + 2;
  // «المستشفى الجامعي بهايدلبيرغ»: where it is, though no list knows the town.
  const isTown = ({ proclitics, key }: ProcliticSplit): boolean =>
    proclitics === 'ب' && key.length > 3;
  if (lexeme.splits.some(isTown)) return index;
  const isUnknown = !isVocabulary(lexeme) && !isNamelikeParticle(lexeme) && !isNotAfterHead(lexeme);
  // «المسرح الوطني تستنكر»: rather a verb.
  return isUnknown && /^[^يتسن].{3}/.test(lexeme.key) ? index + 1 : undefined;
};

/** «المستشفى الجهوي الصادق المقدم»: a given name alone, and the family's that is another word too. */
const isGivenBeforeFamily = (
  tokens: readonly Token[],
  { parts, startsWithFirst, endToken }: NonNullable<ReturnType<typeof parseName>>,
): boolean => {
  const next = parts === 1 && startsWithFirst ? tokenAfter(tokens, endToken - 1) : undefined;
  if (next?.lexeme.kind !== 'arabic' || isInTownAt(tokens, next.index)) return false;
  const { lexeme } = next;
  // «المركب الثقافي رشيد الاجتماع»: rather an object.
  if (hasArticle(lexeme.key) && !isInTownAt(tokens, next.index + 1)) return false;
  return (
    properSplit(lexeme).proclitics === '' &&
    !isFunctionWord(lexeme) &&
    !isPresentVerb(lexeme) &&
    !isSaying(lexeme) &&
    nationalityOf(lexeme) === null
  );
};

/** «برادس», «بالكرم». */
const isBeforeTown = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAfter(tokens, index - 1);
  if (next === undefined) return false;
  if (next.lexeme.key === 'بالعاصمه') return true;
  const place = placeAt(tokens, index);
  return place?.proclitics === 'ب' || (place?.payload.tier === 'sure' && place.proclitics !== 'و');
};
