/** One reading of a word as proclitics and the beginning of a name. */
export interface ProcliticSplit {
  /** Search key of what is left when the proclitics are taken off; ل of «لل» restored to «ال». */
  readonly key: string;
  /** Plain spelling of the same. */
  readonly spelling: string;
  /** UTF-16 offset in the token's text at which the name begins. */
  readonly offset: number;
  /** The proclitics taken off, such as «وب»; empty for the whole word. */
  readonly proclitics: string;
}

/** What is asked of the word that is read: its spellings, and where their letters are in it. */
interface Spelt {
  readonly kind: string;
  readonly spelling: string;
  readonly key: string;
  offsetOf(index: number): number;
}

const conjunctions = new Set(['و', 'ف']);
const prepositions = new Set(['ب', 'ل', 'ك']);
/** A name of one letter is no name. */
const shortest = 2;

/**
 * Every reading that the letters allow, the whole word first, then with fewer letters each; which
 * of them is a name, the lexicon asked decides.
 */
export const splitsOf = (word: Spelt): readonly ProcliticSplit[] => {
  const { spelling, key } = word;
  const splits: ProcliticSplit[] = [{ key, spelling, offset: 0, proclitics: '' }];
  if (word.kind !== 'arabic') return splits;

  const peel = (from: number, article: string): void => {
    splits.push({
      key: article + key.slice(from),
      spelling: article + spelling.slice(from),
      // The assimilated article is part of the word: «للمغرب» gives «لمغرب».
      offset: word.offsetOf(article === '' ? from : from - 1),
      proclitics: spelling.slice(0, article === '' ? from : from - 1),
    });
  };

  let at = 0;
  if (conjunctions.has(key.charAt(at)) && key.length - 1 >= shortest) {
    at = 1;
    peel(at, '');
  }
  if (prepositions.has(key.charAt(at)) && key.length - at - 1 >= shortest) {
    if (key.startsWith('لل', at) && key.length - at - 2 >= shortest) {
      peel(at + 2, 'ال');
      // ل + ال + لبنان is written with two lams, not three.
      peel(at + 2, 'الل');
    }
    peel(at + 1, '');
  }
  // An array that was pushed to has room for sixteen more.
  return splits.length === 1 ? splits : splits.slice();
};
