import type { Document } from '../../document.ts';
import { type Lexeme, lexemeOf } from '../../text/lexeme.ts';
import { places } from './templates.ts';
import type { WordFacts } from './words.ts';

/** Stands before the first and behind the last word of a sentence. */
export const edge: Lexeme = lexemeOf('\u2403', 'symbol');

/** Sentences away at which another occurrence of a word still tells something. */
const reach = 20;
/** Words commoner than this are no news of a name. */
const rareStep = 9;

/** Whether a word's other occurrences in its document are worth a look. */
export const isTelling = (lexeme: Lexeme, facts: WordFacts): boolean =>
  lexeme.kind === 'arabic' &&
  lexeme.key.length > 2 &&
  facts.frequency(facts.of(lexeme.key)) <= rareStep;

/** For every token the nearest earlier and later token of the same word; -1 where there is none. */
export interface Occurrences {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export const occurrencesIn = (
  document: Document,
  telling: (lexeme: Lexeme) => boolean,
): Occurrences => {
  const { tokens } = document;
  const before = new Int32Array(tokens.length).fill(-1);
  const after = new Int32Array(tokens.length).fill(-1);
  const last = new Map<Lexeme, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !telling(token.lexeme)) continue;
    const previous = last.get(token.lexeme);
    if (previous !== undefined) {
      const away = token.sentence - (tokens[previous]?.sentence ?? 0);
      if (away <= reach) {
        before[i] = previous;
        after[previous] = i;
      }
    }
    last.set(token.lexeme, i);
  }
  return { before, after };
};

/** Calls `visit` with every word that speaks for the token at `index`, and the place it has. */
export const visitNeighbours = (
  document: Document,
  occurrences: Occurrences,
  index: number,
  visit: (lexeme: Lexeme, place: number) => void,
): void => {
  const { tokens } = document;
  const sentence = document.sentences[tokens[index]?.sentence ?? -1];
  if (sentence === undefined) return;
  for (let offset = -2; offset <= 2; offset++) {
    const at = index + offset;
    const inside = at >= sentence.firstToken && at < sentence.endToken;
    visit(inside ? (tokens[at]?.lexeme ?? edge) : edge, places.here + offset);
  }
  for (const other of [occurrences.before[index] ?? -1, occurrences.after[index] ?? -1]) {
    if (other < 0) continue;
    const home = document.sentences[tokens[other]?.sentence ?? -1];
    if (home === undefined) continue;
    visit(other > home.firstToken ? (tokens[other - 1]?.lexeme ?? edge) : edge, places.otherLeft);
    visit(
      other + 1 < home.endToken ? (tokens[other + 1]?.lexeme ?? edge) : edge,
      places.otherRight,
    );
  }
};
