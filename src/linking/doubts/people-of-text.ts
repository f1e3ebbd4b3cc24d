import type { Candidate, Document, Token } from '../../document.ts';
import { isArabName } from '../../lexicons/arab-names.ts';
import { lazy } from '../../lexicons/load.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isSyllable } from '../../lexicons/people-words.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { wordFrom } from '../../text/clitics/split-from.ts';
import { countUp } from '../../text/count-up.ts';
import { flatMapped } from '../../text/flat-map.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { NamesOfThings } from './names-of-things.ts';
import { isNounOfText } from './nouns-of-text.ts';

/** A word that no list knows is no person where only such a share of its occurrences is taken for one. */
const leastShare = 1 / 6;
const leastPlaces = 6;

/** People named in full who make a text one of foreigners, at least, and most of its people. */
const leastForeigners = 2;

/** Rules that find somebody by a title, a nationality or a club. */
const ofSomebody = /^people\/(?:title|origin|member)/u;

/** What the whole text knows of its people, found when it is asked for. */
export class PeopleOfText {
  readonly #document: Document;
  readonly #candidates: readonly Candidate[];
  readonly #people: readonly Candidate[];
  readonly #names = lazy(() => this.#fullNames());
  readonly #families = lazy(() => new Set(this.#names().map((words) => words.at(-1) ?? '')));
  readonly #words = lazy(() => new Set(this.#names().flat()));
  readonly #times = lazy(() =>
    countsOf(this.#people.map(({ start, end }) => this.#document.text.slice(start, end))),
  );
  readonly #timesOfWord = lazy(() =>
    countsOf(this.#people.map(({ start }) => wordAt(this.#document.tokens, start).key)),
  );
  readonly #things = lazy(() => new NamesOfThings(this.#document.tokens, this.#candidates));
  readonly #isAbroad = lazy(() => {
    const foreigners = this.#names().filter((words) => !words.some(isArabName)).length;
    return foreigners >= leastForeigners && foreigners > this.#names().length / 2;
  });
  readonly #nouns = new Map<string, boolean>();
  readonly #keys = lazy(() => new Set(this.#places().keys()));
  readonly #places = lazy(() => countsOf(this.#document.tokens.map(({ lexeme }) => lexeme.key)));

  constructor(document: Document, candidates: readonly Candidate[]) {
    this.#document = document;
    this.#candidates = candidates;
    this.#people = candidates.filter(({ type }) => type === 'person');
  }

  /** The last words of people named in full, as search keys. */
  get families(): ReadonlySet<string> {
    return this.#families();
  }

  /** All their words. */
  get words(): ReadonlySet<string> {
    return this.#words();
  }

  /** How often a name is found for a person. */
  timesOf(name: string): number {
    return this.#times().get(name) ?? 0;
  }

  /** «تسند», found once for a person and sixteen times for none. */
  isMostlyNone(key: string, name: string): boolean {
    if (isKnownName(key) || isSyllable(lexemeOf(key, 'arabic'))) return false;
    const places = this.#places().get(key) ?? 0;
    return places >= leastPlaces && this.timesOf(name) <= places * leastShare;
  }

  /** «قالت قورينا» where the text names «صحيفة قورينا», «فاز هدرسفيلد» where it names «هدرسفيلد تاون». */
  isThing(key: string, { rule }: Candidate): boolean {
    return !ofSomebody.test(rule) && this.#things().isNamed(key, this.#timesOfWord().get(key) ?? 0);
  }

  /** «وتابع الشاهد وهو محام» in a text that has witnesses. */
  isNoun(key: string): boolean {
    const known = this.#nouns.get(key);
    if (known !== undefined) return known;
    const isNoun = isNounOfText(key, this.#keys);
    this.#nouns.set(key, isNoun);
    return isNoun;
  }

  /** Whether the people of the text are foreigners for the most part. */
  get isAbroad(): boolean {
    return this.#isAbroad();
  }

  #fullNames(): readonly (readonly string[])[] {
    const { tokens } = this.#document;
    return flatMapped(this.#people, ({ start, end }) => {
      const first = firstEndingAfter(tokens, start);
      const last = firstEndingAfter(tokens, end - 1);
      if (last === first) return [];
      const rest = tokens.slice(first + 1, last + 1).map(({ lexeme }) => lexeme.key);
      return [[wordAt(tokens, start).key, ...rest]];
    });
  }
}

const countsOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) countUp(counts, word);
  return counts;
};

/** The word with which a name begins, without the proclitics before it. */
export const wordAt = (tokens: readonly Token[], start: number): Lexeme =>
  wordFrom(tokenAt(tokens, firstEndingAfter(tokens, start)), start);
