/**
 * How number words below a thousand go together, for counts and dates alike, ordinals too:
 * «خمسة عشر», «الخامس والعشرون», «مئة وخمسة وعشرون».
 */

/** What a word does in a number. */
export type NumberRole =
  /** One to nine before a ten or «مئة»: «خمسة», «الخامس». */
  | 'unit'
  /** «عشر» of eleven to nineteen. */
  | 'teen'
  /** «عشرون» behind a unit. */
  | 'tens'
  /** «مئة», «ثلاثمئة». */
  | 'hundreds'
  /** A number below a hundred by itself: «عشرون», «خمسة». */
  | 'alone'
  /** The same behind hundreds. */
  | 'rest';

interface NumberWord {
  readonly value: number;
}

/** The words of a text as the grammar reads them. */
interface NumberWords<Text, Word extends NumberWord> {
  /** A token in a role, «و» written to it or no proclitic; nothing where it has another. */
  readonly wordAt: (text: Text, at: number, role: NumberRole, joined: boolean) => Word | undefined;
  /** Whether a token is «و» by itself. */
  readonly isAnd: (text: Text, at: number) => boolean;
}

/** A number that was read. */
interface NumberRead<Word> {
  readonly value: number;
  readonly first: Word;
  /** The token after it. */
  readonly end: number;
}

/** Reads a number at a token, its first word joined with «و» or not. */
export type ReadNumber<Text, Word> = (
  text: Text,
  at: number,
  joined: boolean,
) => NumberRead<Word> | undefined;

interface NumberGrammar<Text, Word> {
  readonly belowHundred: ReadNumber<Text, Word>;
  readonly belowThousand: ReadNumber<Text, Word>;
}

/** The grammar over words that a caller reads in its own way. */
export const numberGrammar = <Text, Word extends NumberWord>(
  words: NumberWords<Text, Word>,
): NumberGrammar<Text, Word> => {
  const belowHundred = below(words, single(words, 'alone'));
  const rest = below(words, single(words, 'rest'));
  const composed = below(words, () => undefined);
  const hundreds = hundredsOf(words);
  return {
    belowHundred,
    belowThousand: (text, at, joined) => {
      const hundred = hundreds(text, at, joined);
      if (hundred === undefined) return belowHundred(text, at, joined);
      const more = joinedAt(words, text, hundred.end, rest) ?? composed(text, hundred.end, false);
      return more === undefined
        ? hundred
        : { value: hundred.value + more.value, first: hundred.first, end: more.end };
    },
  };
};

/** What «و» joins on, written to it or apart. */
const joinedAt = <Text, Word extends NumberWord>(
  { isAnd }: NumberWords<Text, Word>,
  text: Text,
  at: number,
  read: ReadNumber<Text, Word>,
): NumberRead<Word> | undefined =>
  read(text, at, true) ?? (isAnd(text, at) ? read(text, at + 1, false) : undefined);

/** A word in a role. */
const single =
  <Text, Word extends NumberWord>(
    { wordAt }: NumberWords<Text, Word>,
    role: NumberRole,
  ): ReadNumber<Text, Word> =>
  (text, at, joined) => {
    const first = wordAt(text, at, role, joined);
    return first && { value: first.value, first, end: at + 1 };
  };

/** «خمسة عشر», «خمسة وعشرون», or a word by itself. */
const below = <Text, Word extends NumberWord>(
  words: NumberWords<Text, Word>,
  alone: ReadNumber<Text, Word>,
): ReadNumber<Text, Word> => {
  const { wordAt } = words;
  const tens = single(words, 'tens');
  return (text, at, joined) => {
    const first = wordAt(text, at, 'unit', joined);
    if (first === undefined) return alone(text, at, joined);
    const teen = wordAt(text, at + 1, 'teen', false);
    if (teen !== undefined) return { value: first.value + teen.value, first, end: at + 2 };
    const ten = joinedAt(words, text, at + 1, tens);
    if (ten !== undefined) return { value: first.value + ten.value, first, end: ten.end };
    return alone(text, at, joined);
  };
};

/** «مئتان», «ثلاثمئة», «ثلاث مئة». */
const hundredsOf = <Text, Word extends NumberWord>(
  words: NumberWords<Text, Word>,
): ReadNumber<Text, Word> => {
  const { wordAt } = words;
  const wholeHundreds = single(words, 'hundreds');
  return (text, at, joined) => {
    const first = wordAt(text, at, 'unit', joined);
    if (first === undefined || first.value < 3) return wholeHundreds(text, at, joined);
    const hundred = wordAt(text, at + 1, 'hundreds', false);
    return hundred?.value === 100
      ? { value: first.value * 100, first, end: at + 2 }
      : wholeHundreds(text, at, joined);
  };
};
