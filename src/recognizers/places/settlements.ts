import type { Document, Token } from '../../document.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import {
  isNameHead,
  isNotAfterHead,
  settlementWord,
  takesDefiniteName,
} from '../../lexicons/place-words.ts';
import type { Span } from './span.ts';
import { isParticle, isVocabulary } from './vocabulary.ts';

/** An unlisted name after a kind of settlement: «بلدة كفرنوران», «قرية عين الحصان». */
export const settlementAt = (document: Document, index: number): Span | undefined => {
  const { tokens } = document;
  const token = tokens[index];
  const head = tokens[index - 1];
  if (token === undefined || head?.sentence !== token.sentence) return undefined;
  const kind = settlementWord(head.lexeme);
  // «المدينة» and «العاصمة» alone take adjectives.
  if (kind === null || kind.key.startsWith('ال')) return undefined;
  const confidence = confidenceOf(head, token);
  if (confidence === 0) return undefined;
  const next = tokens[index + 1];
  const second =
    isNameHead(token.lexeme) && next !== undefined && goesOn(token, next) ? next : null;
  if (isNameHead(token.lexeme) && second === null) return undefined;
  const last = second ?? token;
  return {
    start: token.start,
    end: last.end,
    firstToken: index,
    endToken: last.index + 1,
    code: undefined,
    name: document.text.slice(token.start, last.end).replace(/\s+/gu, ' '),
    confidence,
  };
};

const confidenceOf = (head: Token, { lexeme }: Token): number => {
  if (lexeme.kind !== 'arabic' || lexeme.key.length < 2 || isParticle(lexeme)) return 0;
  if (isNotAfterHead(lexeme) || nationalityOf(lexeme) !== null) return 0;
  const settled = takesDefiniteName(head.lexeme) !== null;
  if (isNameHead(lexeme) || !isVocabulary(lexeme)) {
    return isKnownName(lexeme.key) && !isNameHead(lexeme) ? 0 : settled ? 0.95 : 0.85;
  }
  return settled && lexeme.key.length > 3 && lexeme.key.startsWith('ال') ? 0.95 : 0;
};

const goesOn = (token: Token, next: Token): boolean =>
  next.sentence === token.sentence && next.lexeme.kind === 'arabic' && !isNotAfterHead(next.lexeme);
