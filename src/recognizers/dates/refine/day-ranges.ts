import type { Document, Token } from '../../../document.ts';
import { dashes } from '../../../text/characters.ts';
import { flatMapped } from '../../../text/flat-map.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import type { DateFields } from '../meaning.ts';
import { dayOfMonth } from '../patterns/days/days.ts';
import { isDateParticle, termsOf } from '../patterns/words/word-senses.ts';
import type { Reading } from '../reading.ts';
import { isDayOfMonth } from './field-shapes.ts';
import { across, type Refiner } from './join.ts';
import { forward, phraseAt } from './month-days.ts';

/** «19/20 نوفمبر» is two days too. */
const dayJoints: ReadonlySet<string> = new Set([...dashes, '/']);

/** The day that ends right before a token: «13» or «الثالث والعشرين». */
const dayBefore = (document: Document, end: number) => {
  for (let length = 3; length >= 1; length--) {
    const first = end - length;
    const token = document.tokens[first];
    if (token === undefined || token.sentence !== document.tokens[end - 1]?.sentence) continue;
    // «من 1/4 حتى 15/4»: the 4 is a month.
    const before = document.tokens[first - 1];
    if (before?.lexeme.text === '/' && before.end === token.start) continue;
    const parsed = dayOfMonth(phraseAt(document, first, end), first);
    if (parsed?.end === end && parsed.start !== undefined) {
      return { first, start: parsed.start, day: parsed.value };
    }
  }
  return null;
};

type Connector = 'to' | 'and' | 'or';

const joints: Readonly<Record<string, Connector>> = { و: 'and', او: 'or' };
const commas: ReadonlySet<string> = new Set(['،', ',']);

/** Whether «أيام» opens a list of figures and commas that ends before a token. */
const isInDays = (tokens: readonly Token[], end: number): boolean => {
  let at = end;
  while (commas.has(tokens[at]?.lexeme.text ?? '') && tokens[at - 1]?.lexeme.kind === 'number') {
    at -= 2;
  }
  const lead = tokens[at];
  return (
    at < end &&
    lead !== undefined &&
    termsOf(lead.lexeme).some(({ class: name, value }) => name === 'units' && value === 'day')
  );
};

/** What joins a day in figures to the date at a token: its index and kind. */
const connectorBefore = (
  document: Document,
  reading: Reading,
  isListed: boolean,
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
  if (dayJoints.has(before.lexeme.text)) return { at: before.index, kind: 'to' };
  if (isDateParticle(before, 'to', 'until')) {
    // «إلى غاية 15 مايو» is one "until".
    const doubled = isDateParticle(tokens[before.index - 1], 'to', 'until');
    return { at: doubled ? before.index - 1 : before.index, kind: 'to' };
  }
  // «10، 11 و12 مارس», «أيام 10، 11، 12 مارس»: a comma only in a list.
  if ((isListed || isInDays(tokens, before.index)) && commas.has(before.lexeme.text))
    return { at: before.index, kind: 'and' };
  const joint = joints[before.lexeme.key];
  return joint === undefined ? null : { at: before.index, kind: joint };
};

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

/** «13 إلى 15 تموز», «بين 12 و15 أيلول», «12 أو 13 مارس», «يومي 17 و18 دجنبر»: days before the one with a month. */
const backward = (
  reading: Reading,
  previous: Reading | undefined,
  document: Document,
  isListed = false,
): readonly Reading[] => {
  const { meaning } = reading;
  if (!isDayOfMonth(meaning)) return [reading];
  const connector = connectorBefore(document, reading, isListed);
  if (connector === null) return [reading];
  const earlier = dayBefore(document, connector.at);
  const last = meaning.day ?? 0;
  if (earlier === null || earlier.day >= last) return [reading];
  // The day is part of another date: «الخميس 5 إلى السبت 7 ديسمبر».
  if (previous !== undefined && !previous.weak && previous.endToken > earlier.first)
    return [reading];
  const from: DateFields = { ...meaning, day: earlier.day, weekday: undefined };
  const isBetween = isDateParticle(document.tokens[earlier.first - 1], 'between');
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
    end: tokenAt(document.tokens, connector.at - 1).end,
    endToken: connector.at,
  };
  const others = backward(single, previous, document, true);
  if (earlier.day !== last - 1 || connector.kind === 'or') return [...others, reading];
  const before = others.at(-1);
  if (before === undefined) return [whole];
  const start = before.meaning.kind === 'range' ? before.meaning.from : from;
  return [
    ...others.slice(0, -1),
    { ...across(before, reading, { kind: 'range', from: start, to: meaning }) },
  ];
};

/** Days known by a number only, beside one that has its month. Readings inside what grew fall away. */
export const dayRanges: Refiner = (readings, document) =>
  outermost(
    flatMapped(readings, (reading, at) =>
      backward(forward(reading, readings[at + 1], document), readings[at - 1], document),
    ),
  );

/** Those that are inside no longer one, in order of place. */
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
