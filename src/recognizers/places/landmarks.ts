import type { Document, Token } from '../../document.ts';
import { countryGazetteer } from '../../lexicons/countries.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isClosing,
  isNameHead,
  isNameTitle,
  isNotAfterHead,
  landmarkWord,
  namesBodyAlone,
  takesCountry,
  takesDefiniteName,
} from '../../lexicons/place-words.ts';
import { placeGazetteer } from '../../lexicons/places.ts';
import type { Span } from './span.ts';
import { isVocabulary } from './vocabulary.ts';

/** A name that begins with its kind: «نهر الليطاني», «مطار الملك خالد الدولي», «شارع الحرية». */
export const landmarkAt = (document: Document, index: number): Span | undefined => {
  const { tokens } = document;
  const head = tokens[index];
  const kind = head === undefined ? null : landmarkWord(head.lexeme);
  if (head === undefined || kind === null) return undefined;
  const listed = placeGazetteer().longestAt(tokens, index);
  if (listed !== undefined && listed.endToken > index + 1) return undefined;
  const name = nameAfter(tokens, index);
  if (name === undefined) return undefined;
  const start = head.start + kind.offset;
  const { end, index: last } = closed(tokens, name.last);
  return {
    start,
    end,
    firstToken: index,
    endToken: last + 1,
    code: name.code,
    name: document.text.slice(start, end).replace(/\s+/gu, ' '),
    confidence: name.confidence,
  };
};

interface Name {
  readonly last: Token;
  readonly code: string | undefined;
  readonly confidence: number;
}

const nameAfter = (tokens: readonly Token[], index: number): Name | undefined => {
  const head = tokens[index];
  const first = tokens[index + 1];
  if (head === undefined || first?.sentence !== head.sentence) return undefined;
  // «سهل بن سعد» is a man.
  if (first.lexeme.key === 'بن') return undefined;
  const place = placeGazetteer().longestAt(tokens, index + 1);
  if (place?.proclitics === '' && namesBodyAlone(head.lexeme) !== null) return undefined;
  if (place?.proclitics === '') return nameTo(tokens, place.endToken, place.payload.codes[0]);
  const country = countryGazetteer().longestAt(tokens, index + 1);
  if (country?.proclitics === '' && takesCountry(head.lexeme) === null) return undefined;
  if (country?.proclitics === '') return nameTo(tokens, country.endToken, country.payload.code);
  return unlistedAfter(tokens, head, first);
};

const nameTo = (
  tokens: readonly Token[],
  endToken: number,
  code: string | undefined,
): Name | undefined => {
  const last = tokens[endToken - 1];
  return last && { last, code, confidence: 0.9 };
};

/** Words of an unlisted name. */
const longest = 4;

const unlistedAfter = (tokens: readonly Token[], head: Token, first: Token): Name | undefined => {
  let last: Token | undefined;
  for (let at = first.index; at < first.index + longest; at++) {
    const token = tokens[at];
    if (token?.sentence !== head.sentence || !isPart(token, last)) break;
    last = token;
  }
  if (last !== undefined) {
    return isOpen(last) ? undefined : { last, code: undefined, confidence: 0.85 };
  }
  const definite = first.lexeme.key.startsWith('ال') && takesDefiniteName(head.lexeme) !== null;
  return definite && canBegin(first)
    ? { last: first, code: undefined, confidence: 0.75 }
    : undefined;
};

/** With «الدولي» after it. */
const closed = (tokens: readonly Token[], last: Token): Token => {
  const next = tokens[last.index + 1];
  return next?.sentence === last.sentence && isClosing(next.lexeme) ? next : last;
};

const canBegin = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' &&
  lexeme.key.length > 1 &&
  !isNotAfterHead(lexeme) &&
  nationalityOf(lexeme) === null;

/** A word that makes one name with the next: a title, «عين», «بن». */
const isOpen = ({ lexeme }: Token): boolean => isNameTitle(lexeme) || isNameHead(lexeme);

/** Whether a word can be part of the name: one that is no ordinary word, or a person's name. */
const isPart = (token: Token, before: Token | undefined): boolean => {
  // «استاد جاسم بن حمد».
  if (before !== undefined && token.lexeme.key === 'بن') return true;
  if (!canBegin(token)) return false;
  if (isOpen(token) || (before !== undefined && isOpen(before))) return true;
  if (isKnownName(token.lexeme.key)) {
    return before === undefined || isKnownName(before.lexeme.key);
  }
  return before === undefined && !isVocabulary(token.lexeme);
};
