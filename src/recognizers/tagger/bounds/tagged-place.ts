import type { Candidate, Document, Token } from '../../../document.ts';
import { isClubWord } from '../../../lexicons/club-words.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isOrdinaryWord } from '../../../lexicons/names.ts';
import {
  isPeninsulaAlone,
  landmarkWord,
  listWord,
  settlementWord,
} from '../../../lexicons/place-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { hasTanwin } from '../../../morphology/accusative.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { isKingdom } from '../../countries/kingdoms.ts';
import { cityCountry, countryConfidence, isPlainWord } from '../../countries/state-context.ts';
import { placeCode } from '../../places/listed-place.ts';
import { spanBetween, type TaggedSpan } from '../tag.ts';

/** What a candidate has that does not depend on its kind. */
export type SpanDetails = Pick<
  Candidate,
  'start' | 'end' | 'confidence' | 'source' | 'rule' | 'name'
>;

/** «برلمانيا، وجه النائب …», «ميدانيا، …»: an adjective in the accusative that begins a paragraph. */
const isAdverb = (tokens: readonly Token[], { firstToken, endToken }: TaggedSpan): boolean => {
  const token = tokens[firstToken];
  if (token === undefined || endToken !== firstToken + 1) return false;
  const { key, spelling } = token.lexeme;
  return (
    key.endsWith('يا') &&
    placeAt(tokens, firstToken) === undefined &&
    isOrdinaryWord(lexemeOf(spelling.slice(0, -1), 'arabic'))
  );
};

/** «حيي الزيتون وتل الهوى», «بلدتي عبسان وخزاعة»: one classifier of two places is no part of the first. */
const isOfTwo = ({ lexeme }: Token): boolean =>
  /(?:ي|تا)$/u.test(lexeme.key) && listWord(lexeme) !== null;

/** «محلة الدكوانة»: a kind of settlement before a listed place that is all of the rest. */
const isOfListed = (
  tokens: readonly Token[],
  { index, lexeme }: Token,
  { endToken }: TaggedSpan,
): boolean =>
  settlementWord(lexeme) !== null &&
  landmarkWord(lexeme) === null &&
  placeAt(tokens, index)?.endToken !== endToken &&
  placeAt(tokens, index + 1)?.endToken === endToken;

/** «المتصدرة», «الثانية» */
const describes = (token: Token | undefined): boolean =>
  token !== undefined && (isOrdinal(token.lexeme.key) || isClubWord('standing', token.lexeme.key));

/** A country where the whole name is one in this context, else a place. */
export const taggedPlace = (
  document: Document,
  span: TaggedSpan,
  common: SpanDetails,
): Candidate | undefined => {
  const { tokens } = document;
  const match = countryAt(tokens, span.firstToken);
  if (match?.endToken === span.endToken && isPlainWord(document, match)) return undefined;
  // The river of «نهر النيجر» is no country, though the tagger finds the name alone.
  if (match?.endToken === span.endToken && countryConfidence(document, match) > 0) {
    const { code, name } = match.payload;
    return { type: 'country', value: { code }, ...common, start: match.start, name };
  }
  // «بولندا المتصدرة», «كوريا الثانية»: what is said of a country is no part of its name.
  const isDescribed = match !== undefined && match.endToken === span.endToken - 1;
  if (isDescribed && describes(tokens[match.endToken])) {
    const { end, endToken } = match;
    return taggedPlace(document, spanBetween(span.firstToken, endToken, span), { ...common, end });
  }
  if (isNoPlace(tokens, span)) return undefined;
  const name = nameBehindNoun(tokens, span);
  if (name !== undefined) {
    const { index, start } = name;
    return taggedPlace(document, spanBetween(index, span.endToken, span), { ...common, start });
  }
  // Of which state «المملكة» is, the text does not say.
  const isSole = span.endToken === span.firstToken + 1;
  if (isSole && isKingdom.isAt(tokens, span.firstToken)) return undefined;
  const code = codeOf(document, span, match);
  return { type: 'place', value: code === undefined ? null : { code }, ...common };
};

/** Whether the form of a word shows that it is no name. */
const isNoPlace = (tokens: readonly Token[], span: TaggedSpan): boolean => {
  // «رجلاً أفريقياً», «ميدانيا»
  const last = tokens[span.endToken - 1];
  return (last !== undefined && hasTanwin(last.lexeme)) || isAdverb(tokens, span);
};

/** Where the name itself begins behind a noun of its span: «شبه جزيرة القرم», «محلة الدكوانة». */
const nameBehindNoun = (tokens: readonly Token[], span: TaggedSpan): Token | undefined => {
  const [head, name, third] = tokens.slice(span.firstToken, span.endToken);
  if (head === undefined) return undefined;
  const isPeninsula = head.lexeme.key === 'شبه' && third !== undefined;
  if (isPeninsula && isPeninsulaAlone(third.lexeme.key)) return third;
  return isOfTwo(head) || isOfListed(tokens, head, span) ? name : undefined;
};

/** The country of a place that is listed, or called like one. */
const codeOf = (
  document: Document,
  { firstToken, endToken }: TaggedSpan,
  match: ReturnType<typeof countryAt>,
): string | undefined => {
  const listed = placeAt(document.tokens, firstToken);
  if (listed?.endToken === endToken) return placeCode(document, listed);
  return match?.endToken === endToken ? cityCountry(document, match) : undefined;
};
