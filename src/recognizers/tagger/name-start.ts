import { type Lexeme, lexemeOf } from '../../text/lexeme.ts';
import type { Start } from '../../text/starts.ts';
import type { Emissions } from './emissions.ts';
import type { TagClass } from './labels.ts';
import type { WordFacts } from './words.ts';

/**
 * The reading of the first word of a name: its proclitics are taken off where raw text knows what is
 * left better than the whole, and what is left looks no less like such a name: «وبوش» gives بوش, but
 * «لندن» stays whole, and so does «فيصل», though يصل is the commoner word.
 */
export const nameStart = (
  lexeme: Lexeme,
  tagClass: TagClass,
  facts: WordFacts,
  affinity: Emissions['affinity'],
): Start => {
  const [whole, ...peeled] = lexeme.starts;
  let best = whole as Start;
  let frequency = facts.frequency(facts.of(best.key));
  let liking = affinity(lexeme, tagClass);
  for (const start of peeled) {
    const found = facts.frequency(facts.of(start.key));
    if (found === 0 || found < frequency) continue;
    const likingOfRest = affinity(lexemeOf(start.spelling, lexeme.kind), tagClass);
    if (likingOfRest < liking) continue;
    best = start;
    frequency = found;
    liking = likingOfRest;
  }
  return best;
};
