import type { Token } from '../../../document.ts';
import type { Numeral } from '../../../lexicons/numerals.ts';
import { type NumberRole, numberGrammar } from '../../number-grammar.ts';
import { numeralOf } from './numeral-reading.ts';

/** A sentence, and the token where the number begins: only there may a word have an article or any proclitics. */
interface Beginning {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly first: number;
}

/** «خمسا» is no number by itself, «واحد» only behind hundreds. */
const plays = ({ kind, value }: Numeral, role: NumberRole): boolean => {
  switch (role) {
    case 'unit':
      return kind === 'stem' || (kind === 'one' && value < 10);
    case 'teen':
      return kind === 'one' && value === 10;
    case 'tens':
      return kind === 'ten';
    case 'hundreds':
      return kind === 'hundred';
    case 'alone':
      return kind === 'ten' || (kind === 'one' && value > 1);
    case 'rest':
      return kind === 'ten' || kind === 'one';
  }
};

/** A number below a thousand in words: «مئة وخمسة وعشرون». */
export const { belowThousand } = numberGrammar<Beginning, Numeral>({
  wordAt: ({ tokens, sentence, first }, at, role, isJoined) => {
    const token = tokens[at];
    const reading = token?.sentence === sentence ? numeralOf(token.lexeme) : null;
    if (reading === null || !plays(reading.numeral, role)) return undefined;
    if (at === first) return reading.numeral;
    const isPlain = !reading.definite && reading.proclitics === (isJoined ? 'و' : '');
    return isPlain ? reading.numeral : undefined;
  },
  isAnd: ({ tokens, sentence }, at) =>
    tokens[at]?.sentence === sentence && tokens[at]?.lexeme.key === 'و',
});
