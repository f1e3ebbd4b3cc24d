import type { Document, Token } from '../../../document.ts';
import { dashes } from '../../../text/characters.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { dayOfMonth } from '../patterns/days/days.ts';
import { either, map, type Part, sequence } from '../patterns/grammar/combinators.ts';
import { joinedOrdinal } from '../patterns/grammar/numerals.ts';
import { isDateParticle } from '../patterns/words/word-senses.ts';
import { particle } from '../patterns/words/words.ts';
import type { Reading } from '../reading.ts';
import { isDayOfMonth, isMonth } from './field-shapes.ts';

/** The tokens of a document as patterns read them. */
export const phraseAt = (document: Document, first: number, end: number) => ({
  tokens: document.tokens,
  start: first,
  first,
  end,
});

/** «تموز 13 إلى 15»: the last day after the date that has the month. */
export const forward = (
  reading: Reading,
  next: Reading | undefined,
  document: Document,
): Reading =>
  isDayOfMonth(reading.meaning)
    ? forwardFromDay(reading, next, document)
    : forwardFromMonth(reading, document);

const joinedDay = map(sequence(particle('and'), dayOfMonth), ([, day]) => day);

/** «بين 19 و20», «بين الخامس والتاسع», «من 19 إلى 20»: the days of a month that is before. */
const twoDays: Part<readonly [from: number, to: number]> = either(
  map(
    sequence(particle('between'), dayOfMonth, either(joinedDay, joinedOrdinal)),
    ([, from, to]) => [from, to] as const,
  ),
  map(
    sequence(
      particle('of'),
      dayOfMonth,
      either(particle('to'), particle('until', ['', 'و'])),
      dayOfMonth,
    ),
    ([, from, , to]) => [from, to] as const,
  ),
);

/** «نوفمبر بين 19 و20», «نوفمبر من 19 إلى 20». */
const forwardFromMonth = (reading: Reading, document: Document): Reading => {
  const { meaning: month, endToken } = reading;
  if (!isMonth(month)) return reading;
  const { tokens, sentences } = document;
  const sentence = tokens[endToken - 1]?.sentence;
  const end = sentence === undefined ? undefined : sentences[sentence]?.endToken;
  if (end === undefined || endToken >= end) return reading;
  const parsed = twoDays(phraseAt(document, endToken, end), endToken);
  if (parsed === null) return reading;
  const [from, to] = parsed.value;
  if (!(from < to && from >= 1 && to <= 31)) return reading;
  return {
    ...reading,
    meaning: { kind: 'range', from: { ...month, day: from }, to: { ...month, day: to } },
    end: tokenAt(tokens, parsed.end - 1).end,
    endToken: parsed.end,
  };
};

const dayOf = (token: Token | undefined): number =>
  token?.lexeme.kind === 'number' ? Number(token.lexeme.spelling) : Number.NaN;

const forwardFromDay = (
  reading: Reading,
  next: Reading | undefined,
  { tokens }: Document,
): Reading => {
  const { meaning, endToken } = reading;
  if (!isDayOfMonth(meaning) || meaning.year !== undefined) return reading;
  // «شباط 13 إلى 15 تموز»: the last day has a month of its own.
  if (next !== undefined && next.firstToken === endToken + 1 && isDayOfMonth(next.meaning))
    return reading;
  const [own, connector, last] = [tokens[endToken - 1], tokens[endToken], tokens[endToken + 1]];
  if (own?.lexeme.spelling !== String(meaning.day) || last?.sentence !== own.sentence)
    return reading;
  const joins =
    connector !== undefined &&
    (dashes.has(connector.lexeme.text) || isDateParticle(connector, 'to', 'until'));
  const day = dayOf(last);
  if (!joins || !(day > (meaning.day ?? 0) && day <= 31)) return reading;
  return {
    ...reading,
    meaning: { kind: 'range', from: meaning, to: { ...meaning, day } },
    end: last.end,
    endToken: endToken + 2,
  };
};
