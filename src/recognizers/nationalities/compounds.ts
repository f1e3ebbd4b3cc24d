import type { Token } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { rarely } from '../../text/trait.ts';

/** A nationality of two words: «كوري شمالي», «الجنوب أفريقيين». */
interface Compound {
  readonly start: number;
  readonly end: number;
  /** Exclusive. */
  readonly endToken: number;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

const halfOf = perLexeme(({ key }): 'KP' | 'KR' | '' => {
  const half = /^(?:ال)?(شمال|جنوب)ي(?:ه|ون|ين|ان|تان|تين|ات|ا)?$/u.exec(key)?.[1];
  if (half === undefined) return '';
  return half === 'شمال' ? 'KP' : 'KR';
});

const southOf = perLexeme(({ key }): 'ZA' | 'SS' | '' => {
  const root = /^(افريق|سودان)ي(?:ه|ون|ين|ان|تان|تين|ات)?$/u.exec(key)?.[1];
  if (root === undefined) return '';
  return root === 'افريق' ? 'ZA' : 'SS';
});
const south = rarely(
  'compounds/south',
  ({ splits }) => splits.find(({ key }) => key === 'جنوب' || key === 'الجنوب') ?? null,
);

/** Whether a word that is no nationality can be the first of two that are one. */
export const opensCompound = (lexeme: Lexeme): boolean => south(lexeme) !== null;

const names = {
  KP: 'كوري شمالي',
  KR: 'كوري جنوبي',
  ZA: 'جنوب أفريقي',
  SS: 'جنوب سوداني',
} as const;

/** The nationality of two words that begins at a token. */
export const compoundAt = (tokens: readonly Token[], index: number): Compound | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const southern = south(token.lexeme);
  const nationality = nationalityOf(token.lexeme);
  if (southern === null && nationality?.code !== 'KR') return undefined;
  const next = tokenAfter(tokens, index);
  if (next === undefined) return undefined;
  const code = southern === null ? halfOf(next.lexeme) : southOf(next.lexeme);
  const split = southern ?? nationality?.split;
  if (code === '' || split === undefined) return undefined;
  return {
    start: token.start + split.offset,
    end: next.end,
    endToken: index + 2,
    code,
    name: names[code],
  };
};
