/** A title or an office with the documents and the days in which it is. */
export interface DatedText {
  readonly text: string;
  readonly documents: number;
  /** First and last ISO day of these documents, where days are known. */
  readonly first?: string;
  readonly last?: string;
}

interface Days {
  documents: number;
  first: string | undefined;
  last: string | undefined;
}

export type TextDays = Map<string, Days>;

/** Adds a text of one document. */
export const noteText = (texts: TextDays, text: string, day: string | null): void => {
  const known = texts.get(text);
  if (known === undefined) {
    texts.set(text, { documents: 1, first: day ?? undefined, last: day ?? undefined });
    return;
  }
  known.documents++;
  known.first = earlier(known.first, day ?? undefined);
  known.last = later(known.last, day ?? undefined);
};

/** Adds all texts of other documents. */
export const addTexts = (texts: TextDays, others: TextDays): void => {
  for (const [text, days] of others) {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, { ...days });
    else {
      known.documents += days.documents;
      known.first = earlier(known.first, days.first);
      known.last = later(known.last, days.last);
    }
  }
};

/** The texts, those in most documents first. */
export const datedTexts = (texts: TextDays): readonly DatedText[] =>
  [...texts]
    .sort(([a, m], [b, n]) => n.documents - m.documents || (a < b ? -1 : 1))
    .map(([text, { documents, first, last }]) => ({
      text,
      documents,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
    }));

/** The earlier of two ISO days, of which either may be unknown. */
export const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The later of two ISO days, of which either may be unknown. */
export const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
