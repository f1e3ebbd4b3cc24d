import type { Token } from '../../document.ts';

export const million = 1e6;

export interface MillionsOfDinars {
  /** ISO 4217; the document says which. */
  readonly codes: readonly string[];
  /** When it names none of their countries: the short form is Tunisian. */
  readonly usual: string;
  /** The token after it. */
  readonly endToken: number;
}

const codes = ['TND', 'DZD', 'LYD'];

/** «م د», «م.د», «م. د.» after an amount: millions of dinars, as the Tunisian press writes them. */
export const millionsOfDinarsAt = (
  tokens: readonly Token[],
  index: number,
): MillionsOfDinars | undefined => {
  const first = tokens[index];
  if (first?.lexeme.key === 'م.د') return { codes, usual: 'TND', endToken: index + 1 };
  if (first?.lexeme.key !== 'م') return undefined;
  const at = tokens[index + 1]?.lexeme.text === '.' ? index + 2 : index + 1;
  const last = tokens[at];
  return last?.lexeme.key === 'د' && last.sentence === first.sentence
    ? { codes, usual: 'TND', endToken: at + 1 }
    : undefined;
};
