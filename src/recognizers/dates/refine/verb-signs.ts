import { loadLexicon } from '../../../lexicons/load.ts';
import { preparedWords } from '../../../lexicons/prepared.ts';
import { takesArticle } from '../../../lexicons/stems.ts';
import { wordSet } from '../../../lexicons/word-set.ts';
import { withoutConjunction } from '../../../morphology/conjunction.ts';
import { isDerivedPerfect } from '../../../morphology/verb-shape.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { mostly, trait } from '../../../text/trait.ts';

interface Outlook {
  /** Words that look ahead: «سوف», «المقرر». */
  readonly ahead: readonly string[];
  /** Verbs of what is planned, when they are in the present: «يلتقي», «تنتهي». */
  readonly planned: readonly string[];
  /** Behind «بعد» it is mostly said what the plan comes of: «يستقبل الفريق ضيفه بعد فوزه السبت». */
  readonly result: readonly string[];
  /** What is put off to a day: «أجلت الجلسة إلى الخميس», «تمديد المهلة حتى الجمعة». */
  readonly deferred: readonly string[];
  /** Nouns before the day to which it is: «إلى جلسة 12 مارس». */
  readonly goal: readonly string[];
  /** «كان» and «لم», which make a plan one of the past. */
  readonly was: readonly string[];
  /** Verbs of what happened, and words that begin a clause of its own. */
  readonly happened: readonly string[];
  /** Verbs of the past that are nouns too, or whose imperfect is not listed: «قتل», «تم». */
  readonly done: readonly string[];
  /** Verbs of the past that set what is to come: «قرر», «اتفقا». */
  readonly intended: readonly string[];
  /** Verbs of the imperfect without their first letter: «عقد» for «يعقد» and «تعقد». */
  readonly imperfect: readonly string[];
}

/** What a word says of when something is: to come, planned, put off, or over. */
export type TenseSign = 'ahead' | 'planned' | 'result' | 'deferred' | 'was' | 'happened' | 'none';

const wordsOf = (list: keyof Outlook) =>
  preparedWords(`outlook/${list}`, () => wordSet(loadLexicon<Outlook>('outlook.json')[list]));
const ahead = wordsOf('ahead');
const planned = wordsOf('planned');
const result = wordsOf('result');
const deferred = wordsOf('deferred');
/** Whether a search key is a noun before the day to which something is put off. */
export const isGoalNoun = (key: string): boolean => goal().has(key);
const goal = wordsOf('goal');
const was = wordsOf('was');
const happened = wordsOf('happened');
const done = wordsOf('done');
const intended = wordsOf('intended');
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

/** The sign that a word is. */
export const signOf: (lexeme: Lexeme) => TenseSign = mostly<TenseSign>(
  'tense/signOf',
  'none',
  ({ kind, key }) => {
    if (kind !== 'arabic') return 'none';
    for (const word of [key, withoutConjunction(key, 2)]) {
      if (deferred().has(word)) return 'deferred';
      if (was().has(word)) return 'was';
      if (happened().has(word)) return 'happened';
      if (looksAhead(word)) return 'ahead';
      if (planned().has(word)) return 'planned';
      if (result().has(word)) return 'result';
    }
    return 'none';
  },
);

/** «عقدت», «عقدوا» → «عقد»; «اعلن» → «علن», as after the letter of an imperfect. */
const stemsOfPast = (word: string): readonly string[] => {
  const bare = word.replace(/(?:ت|وا)$/, '');
  return bare.startsWith('ا') ? [bare, bare.slice(1)] : [bare];
};

/** Whether a word is a verb of what was, by its own letters: «توفي», «أفرج», «انفجرت»; a noun takes an article. */
export const isPastVerb = trait('verb-signs/isPastVerb', (lexeme) => {
  if (lexeme.kind !== 'arabic') return false;
  const word = withoutConjunction(lexeme.key, 3);
  if (done().has(word)) return true;
  if (intended().has(word) || takesArticle(lexeme)) return false;
  const isListed = stemsOfPast(word).some((stem) => stem.length > 2 && imperfect().has(stem));
  return isListed || isDerivedPerfect(word);
});

/** Whether a word is a verb of the past that sets what is to come: «قرر». */
export const isPlan = ({ key }: Lexeme): boolean => intended().has(withoutConjunction(key, 3));
