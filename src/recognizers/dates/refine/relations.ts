import type { Document } from '../../../document.ts';
import { termsOf } from '../patterns/words/word-senses.ts';
import type { Reading, Relation } from '../reading.ts';
import type { Refiner } from './join.ts';

const relations: Readonly<Record<string, Relation>> = {
  before: 'before',
  after: 'after',
  since: 'since',
  until: 'until',
  about: 'about',
  by: 'until',
};

/** What the word before a date says of it: «منذ», «قبل», «بعد», «حتى», «نحو»; it stays outside. */
const relationOf = (reading: Reading, { tokens }: Document): Relation | undefined => {
  const own = tokens[reading.firstToken];
  const before = tokens[reading.firstToken - 1];
  if (before === undefined || own === undefined || before.sentence !== own.sentence)
    return undefined;
  for (const { value } of termsOf(before.lexeme)) {
    const relation = relations[String(value)];
    if (relation !== undefined) return relation;
  }
  return undefined;
};

export const related: Refiner = (readings, document) =>
  readings.map((reading) => {
    const relation = relationOf(reading, document);
    return relation === undefined
      ? reading
      : { ...reading, attributes: { ...reading.attributes, relation } };
  });

/** Drops what counts only beside another date and is alone. */
export const certainOnes: Refiner = (readings) => readings.filter(({ weak }) => !weak);
