import { nameKey } from '../linking/keys/name-key.ts';

/** A title or an office with the documents and the days in which it is. */
export interface DatedText {
  readonly text: string;
  readonly documents: number;
  /** First and last ISO day of these documents, where days are known. */
  readonly first?: string;
  readonly last?: string;
}

interface Days {
  /** Numbers of the documents. */
  readonly numbers: number[];
  first: string | undefined;
  last: string | undefined;
}

export type TextDays = Map<string, Days>;

/** Adds a text of one document, by the number of which it counts once. */
export const noteText = (
  texts: TextDays,
  text: string,
  day: string | null,
  number: number,
): void => {
  const own = { numbers: [number], first: day ?? undefined, last: day ?? undefined };
  const known = texts.get(text);
  if (known === undefined) texts.set(text, own);
  else if (known.numbers.at(-1) !== number) addDays(known, own);
};

/** Adds all texts of another thing that is the same. A document that names both counts once. */
export const addTexts = (texts: TextDays, others: TextDays): void => {
  for (const [text, days] of others) {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, copyOfDays(days));
    else addDays(known, { ...days, numbers: days.numbers.filter(isNotIn(known.numbers)) });
  }
};

const isNotIn = (numbers: readonly number[]): ((number: number) => boolean) => {
  const known = new Set(numbers);
  return (number) => !known.has(number);
};

const addDays = (known: Days, { numbers, first, last }: Days): void => {
  for (const number of numbers) known.numbers.push(number);
  known.first = earlier(known.first, first);
  known.last = later(known.last, last);
};

/** What may be added to without a change of the days given. */
export const copyOfDays = (days: Days): Days => ({ ...days, numbers: [...days.numbers] });

/**
 * The texts, those in most documents first. Spellings of one («الأمين العام», «الامين العام») are one, under that in most
 * documents.
 */
export const datedTexts = (texts: TextDays): readonly DatedText[] => {
  const usual = new Map<string, string>();
  const merged: TextDays = new Map();
  for (const [text, days] of [...texts].sort(byDocuments)) {
    const key = nameKey('organization', text);
    const name = usual.get(key) ?? text;
    usual.set(key, name);
    addTexts(merged, new Map([[name, days]]));
  }
  return [...merged].sort(byDocuments).map(([text, { numbers, first, last }]) => ({
    text,
    documents: numbers.length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  }));
};

type TextWithDays = readonly [text: string, days: Days];

const byDocuments = ([a, m]: TextWithDays, [b, n]: TextWithDays): number =>
  n.numbers.length - m.numbers.length || (a < b ? -1 : 1);

/** The earlier of two ISO days, of which either may be unknown. */
export const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The later of two ISO days, of which either may be unknown. */
export const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
