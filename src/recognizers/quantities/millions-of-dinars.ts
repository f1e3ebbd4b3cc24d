import type { Token } from '../../document.ts';

export const million = 1e6;

interface MillionsOfDinars {
  /** ISO 4217: the short form is Tunisian, whichever country the trade is with. */
  readonly currency: 'TND';
  /** The token after it. */
  readonly endToken: number;
}

/** «م د», «م.د», «م. د.» after an amount: millions of dinars, as the Tunisian press writes them. */
export const millionsOfDinarsAt = (
  tokens: readonly Token[],
  index: number,
): MillionsOfDinars | undefined => {
  const first = tokens[index];
  if (first?.lexeme.key === 'م.د') return { currency: 'TND', endToken: index + 1 };
  if (first?.lexeme.key !== 'م') return undefined;
  const at = tokens[index + 1]?.lexeme.text === '.' ? index + 2 : index + 1;
  const last = tokens[at];
  return last?.lexeme.key === 'د' && last.sentence === first.sentence
    ? { currency: 'TND', endToken: at + 1 }
    : undefined;
};
