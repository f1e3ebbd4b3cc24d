import type { Document, Token } from '../../../document.ts';
import { loadLexicon } from '../../../lexicons/load.ts';
import { preparedWords } from '../../../lexicons/prepared.ts';
import { wordSet } from '../../../lexicons/word-set.ts';
import { withoutConjunction } from '../../../morphology/conjunction.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { mostly } from '../../../text/trait.ts';
import type { Meaning } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from './join.ts';

interface Outlook {
  /** Words that look ahead: «سوف», «المقرر». */
  readonly ahead: readonly string[];
  /** «كان», which makes a plan one of the past. */
  readonly was: readonly string[];
  /** Verbs of what happened, and words that begin a clause of its own. */
  readonly happened: readonly string[];
  /** Verbs of the imperfect without their first letter: «عقد» for «يعقد» and «تعقد». */
  readonly imperfect: readonly string[];
}

type Sign = 'ahead' | 'was' | 'happened' | 'none';

const wordsOf = (list: keyof Outlook) =>
  preparedWords(`outlook/${list}`, () => wordSet(loadLexicon<Outlook>('outlook.json')[list]));
const ahead = wordsOf('ahead');
const was = wordsOf('was');
const happened = wordsOf('happened');
const imperfect = wordsOf('imperfect');

const article = /^ال(?=..)/;
const future = /^س[يتن](.+?)(?:ون|ان|ها|ه|هم|نا)?$/;
/** The stem when its ending is no pronoun: «سيعلنون», but also «سيكون». */
const whole = /^س[يتن](.+)$/;

const looksAhead = (word: string): boolean => {
  if (ahead().has(word.replace(article, ''))) return true;
  const stems = [whole, future].map((shape) => shape.exec(word)?.[1]);
  return stems.some((stem) => stem !== undefined && imperfect().has(stem));
};

const signOf: (lexeme: Lexeme) => Sign = mostly<Sign>('tense/signOf', 'none', ({ kind, key }) => {
  if (kind !== 'arabic') return 'none';
  for (const word of [key, withoutConjunction(key, 2)]) {
    if (was().has(word)) return 'was';
    if (happened().has(word)) return 'happened';
    if (looksAhead(word)) return 'ahead';
  }
  return 'none';
});

/** Tokens before a date that its verb can be away. */
const farthest = 14;
/** Tokens before «المقرر» in which «كان» makes it a plan of the past. */
const tokensBefore = 3;

/** What the nearest verb before a date speaks of: what is to come («سيعقد», «من المقرر»), or what was. */
const signBefore = ({ firstToken }: Reading, { tokens, sentences }: Document): Sign => {
  const sentence = tokens[firstToken]?.sentence;
  const first = sentence === undefined ? undefined : sentences[sentence]?.firstToken;
  if (first === undefined) return 'none';
  for (let at = firstToken - 1; at >= Math.max(first, firstToken - farthest); at--) {
    const sign = signOf((tokens[at] as Token).lexeme);
    if (sign === 'none') continue;
    if (sign !== 'ahead') return sign;
    const before = tokens.slice(Math.max(first, at - tokensBefore), at);
    return before.some(({ lexeme }) => signOf(lexeme) === 'was') ? 'was' : sign;
  }
  return 'none';
};

/** For these it makes no difference what the sentence says. */
const settled: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  'relativePeriod',
  'offset',
  'vagueOffset',
  'now',
  'decade',
  'century',
  'set',
]);

const isOpen = (meaning: Meaning): boolean =>
  !settled.has(meaning.kind) && (meaning.kind !== 'fields' || meaning.year === undefined);

/**
 * Marks the dates of what is to come: without a year or a week of their own they are the next; and
 * those from which something lasts, «منذ أكتوبر», which are the last.
 */
export const outlook: Refiner = (readings, document) =>
  readings.map((reading) => {
    const { meaning } = reading;
    if (!isOpen(meaning)) return reading;
    if (reading.attributes?.relation === 'since' && meaning.kind !== 'range') {
      return { ...reading, behind: true };
    }
    const sign = signBefore(reading, document);
    if (sign === 'none') return reading;
    if (sign === 'ahead') return { ...reading, ahead: true };
    return meaning.kind === 'season'
      ? { ...reading, meaning: { ...meaning, recurrent: undefined } }
      : reading;
  });
