import type { Document, Token } from '../../document.ts';
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
  telling: (token: Token) => boolean,
): Occurrences => {
  const { tokens } = document;
  const before = new Int32Array(tokens.length).fill(-1);
  const after = new Int32Array(tokens.length).fill(-1);
  const last = new Map<Lexeme, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !telling(token)) continue;
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

/**
 * Calls `visit` with the neighbours of a token's other occurrences and the place they have; -1 stands
 * for the edge of a sentence.
 */
export const visitOccurrences = (
  { tokens, sentences }: Document,
  { before, after }: Occurrences,
  visit: (token: number, neighbour: number, place: number) => void,
): void => {
  const visitOther = (token: number, other: number): void => {
    const home = sentences[tokens[other]?.sentence ?? -1];
    if (home === undefined) return;
    visit(token, other > home.firstToken ? other - 1 : -1, places.otherLeft);
    visit(token, other + 1 < home.endToken ? other + 1 : -1, places.otherRight);
  };
  for (let token = 0; token < tokens.length; token++) {
    visitOther(token, before[token] as number);
    visitOther(token, after[token] as number);
  }
};
