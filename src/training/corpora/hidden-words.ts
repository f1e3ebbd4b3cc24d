import type { WordFacts } from '../../recognizers/tagger/features/word-features.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { randomFrom } from '../random.ts';
import type { TrainingDocument } from './training-gold.ts';

/** What the features of a word know of it in training. */
export const sights = {
  /** Its spelling, raw text and lists. */
  whole: 0,
  /** Its letters and the lists. */
  unseen: 1,
  /** Its letters alone. */
  unlisted: 2,
} as const;
export type Sight = (typeof sights)[keyof typeof sights];

/** Words up to this step of frequency are hidden. */
const rareStep = 4;
const shortestWord = 3;
/** The share of the hidden words that are hidden from the lists too. */
const unlistedShare = 0.5;

/**
 * Hides rare words of a document, each wherever it occurs: raw text and lists know every word of the
 * gold, but not those of new text, which is to be read by letters and context («أوتاريو»).
 */
export const hiddenWords = (
  facts: WordFacts,
): ((gold: Pick<TrainingDocument, 'hiddenShare'>) => (lexeme: Lexeme) => Sight) => {
  const random = randomFrom(2);
  const isRare = perLexeme(
    ({ kind, key }) =>
      kind === 'arabic' && key.length >= shortestWord && facts.frequency(facts.of(key)) <= rareStep,
  );
  return ({ hiddenShare = 0 }) => {
    const known = new Map<Lexeme, Sight>();
    return (lexeme) => {
      if (hiddenShare === 0 || !isRare(lexeme)) return sights.whole;
      let sight = known.get(lexeme);
      if (sight === undefined) {
        const unseen = random() < unlistedShare ? sights.unlisted : sights.unseen;
        sight = random() < hiddenShare ? unseen : sights.whole;
        known.set(lexeme, sight);
      }
      return sight;
    };
  };
};
