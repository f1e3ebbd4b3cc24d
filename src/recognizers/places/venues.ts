import type { Document, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import {
  centreWord,
  definiteVenue,
  isCentreAdjective,
  isClosing,
  isColour,
  isOfArts,
  isShown,
  isVenueAdjective,
  naturalWord,
  opensVenue,
  siteWord,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { parseName } from '../people/full-name.ts';
import { type PlaceSpan, spanFrom } from './place-span.ts';

/** A venue that is known by its form: a definite kind with an adjective, or a name with its purpose. */
export const venueAt = (document: Document, index: number): PlaceSpan | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  if (head === undefined || !opensVenue.has(head.lexeme)) return undefined;
  const { lexeme } = head;
  const reading =
    definiteVenue(lexeme) ?? centreWord(lexeme) ?? naturalWord(lexeme) ?? siteWord(lexeme);
  if (reading === null) return undefined;
  const end = endOf(tokens, index);
  const last = tokens[end - 1];
  if (last === undefined || end === 0) return undefined;
  if (last.sentence !== head.sentence) return undefined;
  return spanFrom(document, head, reading.offset, last, 'venue', countryOfMuseum(tokens, index));
};

/** «متحف الشارقة للفنون» is where the town is. */
const countryOfMuseum = (tokens: readonly Token[], index: number): string | undefined => {
  if (!isOf(tokenAt(tokens, index), 'متحف')) return undefined;
  const town = placeAt(tokens, index + 1);
  return town?.proclitics === '' && town.payload.tier === 'sure'
    ? town.payload.codes[0]
    : undefined;
};

const isOf = ({ lexeme }: Token, word: string): boolean =>
  lexeme.splits.some(({ key }) => key === word);

/** The index after the last token of the venue; 0 when no venue begins here. */
const endOf = (tokens: readonly Token[], index: number): number => {
  const { lexeme } = tokenAt(tokens, index);
  const next = tokenAfter(tokens, index)?.lexeme;
  if (next === undefined) return 0;
  if (definiteVenue(lexeme) !== null) return afterAdjectives(tokens, index + 1);
  if (naturalWord(lexeme) !== null) return isColour(next) ? index + 2 : 0;
  if (centreWord(lexeme) !== null) {
    const third = tokens[index + 2]?.lexeme;
    return next.key === 'الثقافي' && third !== undefined && isDescribed(third) ? index + 3 : 0;
  }
  // «مركز أبوظبي للغة العربية» is a body.
  const head = tokenAt(tokens, index);
  // «افتتح متحف الواحة للزوار»: for whom it was opened.
  const serves = isOf(head, 'متحف') ? isShown : isPurpose;
  const named = isOf(head, 'مركز')
    ? afterConferences(tokens, index)
    : afterPurpose(tokens, index + 1, serves);
  return named || afterService(tokens, index);
};

/** Words between a centre and «للمؤتمرات», at most. */
const mostCentreWords = 6;

/**
 * «مركز الملك عبدالعزيز الدولي للمؤتمرات», «مركز أبوظبي الوطني للمعارض»: the index after what makes a centre a venue.
 */
const afterConferences = (tokens: readonly Token[], index: number): number => {
  for (let at = index + 2; at <= index + 1 + mostCentreWords; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[index]?.sentence) return 0;
    if (isAmong('venuePurposes', token.lexeme.key)) {
      return isAmong('venuePurposes', `لل${tokens[at + 1]?.lexeme.key.slice(3)}`) ? at + 2 : at + 1;
    }
    if (isFunctionWord(token.lexeme)) return 0;
  }
  return 0;
};

/** Words between a centre and «الطبي», at most. */
const mostComplexWords = 4;

/** «مجمع الشفاء الطبي», «مركز الظيت الصحي», «مركز دبي التجاري العالمي»: the index after what makes it a venue. */
const afterService = (tokens: readonly Token[], index: number): number => {
  const head = tokenAt(tokens, index);
  if (!head.lexeme.splits.some(({ key }) => /^(?:مجمع|مركز)$/.test(key))) return 0;
  for (let at = index + 2; at <= index + 1 + mostComplexWords; at++) {
    const token = tokens[at];
    if (token?.sentence !== head.sentence || token.lexeme.kind !== 'arabic') return 0;
    if (isCentreAdjective(token.lexeme)) return at + (isWorldwide(tokens[at + 1]) ? 2 : 1);
    // «مجمع الملك فهد … والمستشفى الطبي»: somebody or something else.
    if (isFunctionWord(token.lexeme) || /^وا/.test(token.lexeme.key)) return 0;
  }
  return 0;
};

/** «العالمي», «التخصصي» */
const isWorldwide = (token: Token | undefined): boolean =>
  token !== undefined && (token.lexeme.key === 'العالمي' || isClosing(token.lexeme));

/** «المتحف البريطاني», «المتحف الوطني الأوكراني» */
const afterAdjectives = (tokens: readonly Token[], index: number): number => {
  const [first, second] = [tokens[index], tokenAfter(tokens, index)];
  if (first === undefined || !isDescribed(first.lexeme)) return 0;
  const isOfNation = second !== undefined && isNationality(second.lexeme);
  return isOfNation && !isNationality(first.lexeme) ? index + 2 : index + 1;
};

const isDescribed = (lexeme: Lexeme): boolean => isVenueAdjective(lexeme) || isNationality(lexeme);

const isNationality = (lexeme: Lexeme): boolean => {
  const nationality = nationalityOf(lexeme);
  return (
    nationality?.definite === true &&
    nationality.form === 'masculine' &&
    nationality.split.proclitics === ''
  );
};

const isPurpose = ({ key }: Lexeme): boolean => key.startsWith('لل');

/** «دبي للسيليكون», «محمد بن راشد آل مكتوم للطاقة الشمسية»: a name, «لل» and perhaps an adjective. */
const afterPurpose = (
  tokens: readonly Token[],
  index: number,
  serves: (purpose: Lexeme) => boolean,
): number => {
  const place = placeAt(tokens, index) ?? countryAt(tokens, index);
  const end = place?.proclitics === '' ? place.endToken : parseName(tokens, index)?.endToken;
  const purpose = end === undefined ? undefined : tokens[end];
  if (end === undefined || purpose === undefined || !serves(purpose.lexeme)) return 0;
  const adjective = tokens[end + 1];
  const goesOn =
    adjective?.sentence === purpose.sentence &&
    ((/^ال.*(?:ي|يه)$/.test(adjective.lexeme.key) && nationalityOf(adjective.lexeme) === null) ||
      isOfArts(adjective.lexeme));
  return goesOn ? end + 2 : end + 1;
};
