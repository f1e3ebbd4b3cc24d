import type { Document, Token } from '../../../document.ts';
import type { Fields, Meaning } from '../meaning.ts';
import { dayOfMonth } from '../patterns/days.ts';
import { either, meaning, type Part, sequence } from '../patterns/grammar.ts';
import { joinedOrdinal } from '../patterns/numerals.ts';
import { isParticle, termsOf } from '../patterns/terms.ts';
import { particle } from '../patterns/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { across, type Refiner } from './neighbours.ts';
import { hyphens } from './ranges.ts';

/** «19/20 نوفمبر» is two days too. */
const dayJoints: ReadonlySet<string> = new Set([...hyphens, '/']);

const phraseAt = (document: Document, first: number, end: number) => ({
  tokens: document.tokens,
  start: first,
  first,
  end,
});

/** The day that ends right before a token: «13» or «الثالث والعشرين». */
const dayBefore = (document: Document, end: number) => {
  for (let length = 3; length >= 1; length--) {
    const first = end - length;
    const token = document.tokens[first];
    if (token === undefined || token.sentence !== document.tokens[end - 1]?.sentence) continue;
    const parsed = dayOfMonth(phraseAt(document, first, end), first);
    if (parsed?.end === end && parsed.start !== undefined) {
      return { first, start: parsed.start, day: parsed.value };
    }
  }
  return null;
};

type Connector = 'to' | 'and';

/** What joins a day in figures to the date at a token: its index and kind. */
const connectorBefore = (
  document: Document,
  reading: Reading,
): { readonly at: number; readonly kind: Connector } | null => {
  const { tokens, text } = document;
  const own = tokens[reading.firstToken];
  if (own === undefined) return null;
  if (own.start < reading.start) {
    const joint = text.slice(own.start, reading.start);
    return joint === 'و' ? { at: reading.firstToken, kind: 'and' } : null;
  }
  const before = tokens[reading.firstToken - 1];
  if (before === undefined || before.sentence !== own.sentence) return null;
  if (dayJoints.has(before.lexeme.text) || isParticle(before, 'to', 'until')) {
    return { at: before.index, kind: 'to' };
  }
  return before.lexeme.text === 'و' ? { at: before.index, kind: 'and' } : null;
};

const isDayOfMonth = (meaning: Meaning): meaning is Fields =>
  meaning.kind === 'fields' &&
  meaning.day !== undefined &&
  (meaning.month !== undefined || meaning.monthShift !== undefined);

/** Where «يومي» or «أيام» before the first day begins, or where the day itself does. */
const withLead = (document: Document, first: number, start: number) => {
  const lead = document.tokens[first - 1];
  const term =
    lead === undefined || lead.sentence !== document.tokens[first]?.sentence
      ? undefined
      : termsOf(lead.lexeme).find(
          ({ class: name, value }) => (name === 'pairOf' || name === 'units') && value === 'day',
        );
  return lead === undefined || term === undefined
    ? { first, start }
    : { first: first - 1, start: lead.start + term.offset };
};

/** «13 إلى 15 تموز», «بين 12 و15 أيلول», «يومي 17 و18 دجنبر»: days before the one with a month. */
const backward = (
  reading: Reading,
  previous: Reading | undefined,
  document: Document,
): readonly Reading[] => {
  const { meaning } = reading;
  if (!isDayOfMonth(meaning)) return [reading];
  const connector = connectorBefore(document, reading);
  if (connector === null) return [reading];
  const earlier = dayBefore(document, connector.at);
  const last = meaning.day ?? 0;
  if (earlier === null || earlier.day >= last) return [reading];
  // The day is part of another date: «الخميس 5 إلى السبت 7 ديسمبر».
  if (previous !== undefined && !previous.weak && previous.endToken > earlier.first)
    return [reading];
  const from: Fields = { ...meaning, day: earlier.day, weekday: undefined };
  const isBetween = isParticle(document.tokens[earlier.first - 1], 'between');
  const lead = withLead(document, earlier.first, earlier.start);
  const whole: Reading = {
    ...reading,
    start: lead.start,
    firstToken: lead.first,
    meaning: { kind: 'range', from, to: meaning },
  };
  if (connector.kind === 'to' || isBetween) return [whole];
  const single: Reading = {
    ...reading,
    meaning: from,
    start: lead.start,
    firstToken: lead.first,
    end: (document.tokens[connector.at - 1] as Token).end,
    endToken: connector.at,
  };
  const others = backward(single, previous, document);
  if (earlier.day !== last - 1) return [...others, reading];
  const before = others.at(-1);
  if (before === undefined) return [whole];
  const start = before.meaning.kind === 'range' ? before.meaning.from : from;
  return [
    ...others.slice(0, -1),
    { ...across(before, reading, { kind: 'range', from: start, to: meaning }) },
  ];
};

/** «تموز 13 إلى 15»: the last day after the date that has the month. */
const forward = (reading: Reading, next: Reading | undefined, document: Document): Reading =>
  isDayOfMonth(reading.meaning)
    ? forwardFromDay(reading, next, document)
    : forwardFromMonth(reading, document);

const isMonth = (meaning: Meaning): meaning is Fields =>
  meaning.kind === 'fields' && meaning.day === undefined && meaning.month !== undefined;

const joinedDay = meaning(sequence(particle('and'), dayOfMonth), ([, day]) => day);

/** «بين 19 و20», «بين الخامس والتاسع», «من 19 إلى 20»: the days of a month that stands before. */
const twoDays: Part<readonly [from: number, to: number]> = either(
  meaning(
    sequence(particle('between'), dayOfMonth, either(joinedDay, joinedOrdinal(['و']))),
    ([, from, to]) => [from, to] as const,
  ),
  meaning(
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
    end: (tokens[parsed.end - 1] as Token).end,
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
    (hyphens.has(connector.lexeme.text) || isParticle(connector, 'to', 'until'));
  const day = dayOf(last);
  if (!joins || !(day > (meaning.day ?? 0) && day <= 31)) return reading;
  return {
    ...reading,
    meaning: { kind: 'range', from: meaning, to: { ...meaning, day } },
    end: last.end,
    endToken: endToken + 2,
  };
};

/** Days told by a number only, beside one that has its month. Readings inside what grew fall away. */
export const dayRanges: Refiner = (readings, document) =>
  outermost(
    readings.flatMap((reading, at) =>
      backward(forward(reading, readings[at + 1], document), readings[at - 1], document),
    ),
  );

/** Those that stand inside no longer one, in order of place. */
const outermost = (readings: readonly Reading[]): readonly Reading[] => {
  let cover: Reading | undefined;
  return [...readings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((reading) => {
      if (cover === undefined || reading.end > cover.end) {
        cover = reading;
        return true;
      }
      return reading.start === cover.start && reading.end === cover.end;
    });
};
