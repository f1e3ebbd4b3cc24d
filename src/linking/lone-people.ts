import type { Candidate, Document, Token } from '../document.ts';
import { isArabFamilyName, isArabGivenName } from '../lexicons/arab-names.ts';
import { royalRank } from '../lexicons/linking-words.ts';
import { lazy } from '../lexicons/load.ts';
import { isKnownName } from '../lexicons/names.ts';
import { classOfHead, organizationHead } from '../lexicons/organization-heads.ts';
import { isSyllable } from '../lexicons/people-words.ts';
import { isUnheard } from '../recognizers/people/unheard-names.ts';
import { firstEndingAfter } from '../text/binary-search.ts';
import { flatMapped } from '../text/flat-map.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { tokenBefore } from '../text/neighbours.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import { isKnownSurname } from './known-people.ts';
import {
  impossible,
  leastAbroad,
  leastLone,
  leastOfOneWord,
  strict,
  wordFrom,
} from './lone-names.ts';
import { NamesOfThings } from './names-of-things.ts';
import { isNobody } from './nobody.ts';
import { isNounOfNext } from './nouns-before-people.ts';
import { isNounOfText } from './nouns-of-text.ts';
import { isInRowOfThings } from './rows-of-things.ts';

/** The user's own names, who wrote the article («ع.عسول»), those that the world knows, and who does what only people do. */
const isBeyondDoubt = /^(?:own|people\/(?:byline|famous|act\+))/;

/** Rules with a sign of a person beside the name, or a fuller name elsewhere in the text. */
const hasSign = /^people\/(?:title|origin|saying|member|recurrent)|^second-pass/u;

/**
 * Leaves out people of one word whom the text gives no reason to believe in: neither what is around the
 * word nor another place of the text, where somebody is named so in full («وفق بالطيب» and «سمير بالطيب») or
 * the same word is surer. Candidates are in order of place without overlaps.
 */
export const withoutDoubtfulPeople = (
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { text, tokens } = document;
  const isLone = ({ type, start, end, rule }: Candidate): boolean =>
    type === 'person' && !isBeyondDoubt.test(rule) && !/\s/u.test(text.slice(start, end));
  if (!candidates.some(isLone)) return candidates;
  const facts = new Facts(document, candidates);
  const things = new Set<string>();
  const believed = new Set<string>();
  const doubtful = new Set<Candidate>();
  const left = candidates.filter((candidate, index) => {
    if (!isLone(candidate)) return true;
    const { confidence, rule, start, end } = candidate;
    const isKnownLess = confidence < leastOfOneWord && !isRoyal(tokens, start);
    const isUnlikely = isKnownLess && !(isUnheard.has(wordAt(tokens, start)) && facts.isAbroad);
    if (isUnlikely || isNobody(tokens, candidate)) return false;
    if (isNounOfNext(document, candidates, index)) return false;
    const { key } = wordAt(tokens, start);
    const isFamily = facts.families.has(key);
    if (!isFamily && (facts.isNoun(key) || facts.isThing(key, candidate))) return false;
    // A surname whose bearer gave way to another reading, and that no tagger finds.
    const isOfNobody = rule === 'people/surname' && candidate.sources?.includes('tagger') !== true;
    if (isOfNobody && !isFamily) return false;
    const name = text.slice(start, end);
    if (hasSign.test(rule) || isFamily) {
      believed.add(name);
      return true;
    }
    if (facts.isMostlyNone(key, name) || isInRowOfThings(text, candidates, index)) return false;
    const plain = leastLone(tokens, candidate);
    const needed = facts.isAbroad ? leastAbroad(plain, wordAt(tokens, start)) : plain;
    if (needed === impossible || isCompany(tokens, start)) things.add(name);
    const isRepeated = needed < strict && facts.timesOf(name) > 1;
    if (confidence >= needed || isRepeated) believed.add(name);
    else doubtful.add(candidate);
    return true;
  });
  return left.filter((candidate) => {
    if (!isLone(candidate)) return true;
    const { rule, start, end } = candidate;
    const name = text.slice(start, end);
    if (doubtful.has(candidate) && !believed.has(name)) return false;
    // «إعصار "ماثيو"» makes «ماثيو» the storm in the rest of the text.
    if (!things.has(name) || hasSign.test(rule)) return true;
    return facts.words.has(wordAt(tokens, start).key);
  });
};

/** A word that no list knows is none where it is seldom found for a person: so often, among so many places. */
const leastShare = 1 / 6;
const leastPlaces = 6;

/** People named in full who make a text one of foreigners, at least, and most of its people. */
const leastForeigners = 2;

const isOfArab = (key: string): boolean => isArabGivenName(key) || isArabFamilyName(key);

/** Rules that find somebody by a title, a nationality or a club. */
const ofSomebody = /^people\/(?:title|origin|member)/u;

/** What the whole text knows of its people, found when it is asked for. */
class Facts {
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
    const foreigners = this.#names().filter((words) => !words.some(isOfArab)).length;
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
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** «الملك سلمان»: a known name right behind the title of who reigns or of a prince. */
const isRoyal = (tokens: readonly Token[], start: number): boolean => {
  const at = firstEndingAfter(tokens, start);
  const title = tokenBefore(tokens, at)?.lexeme.spelling ?? '';
  return royalRank(title) !== undefined && isKnownName(wordAt(tokens, start).key);
};

/** «شركة جونسون»: nobody but a known person has a company of one word that is a person elsewhere. */
const isCompany = (tokens: readonly Token[], start: number): boolean => {
  const at = firstEndingAfter(tokens, start);
  const before = tokenBefore(tokens, at)?.lexeme;
  const head = before === undefined ? null : organizationHead(before);
  return (
    head !== null &&
    classOfHead(head.key) === 'company' &&
    !isKnownSurname(wordAt(tokens, start).key)
  );
};

/** The word with which a name begins, without the proclitics before it. */
const wordAt = (tokens: readonly Token[], start: number): Lexeme =>
  wordFrom(tokens[firstEndingAfter(tokens, start)] as Token, start);
