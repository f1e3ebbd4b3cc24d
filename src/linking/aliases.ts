import { editDistance } from '../text/natural.ts';
import { searchKey } from '../text/normalize.ts';

/** A person as named somewhere in the document. */
export interface NamedPerson {
  /** Search keys of the words of the name. */
  readonly words: readonly string[];
  /** Mentions under this name. */
  readonly count: number;
  /** UTF-16 offset of the first mention. */
  readonly first: number;
}

/** Search keys of the words of a name. */
export const wordsOf = (name: string): readonly string[] =>
  searchKey(name)
    .split(/[\s\-‐–]+/u)
    .filter(Boolean);

/**
 * For each name the index of the fuller or better one that means the same person, or its own:
 * «نتنياهو» is «بنيامين نتنياهو», «مايك بومبو» is «مايك بومبيو». Of several fuller names the one
 * last mentioned before it is meant, as the news does.
 * @param isKnownName whether a search key is a listed first or family name.
 */
export const canonicalPeople = (
  people: readonly NamedPerson[],
  isKnownName: (key: string) => boolean,
): readonly number[] => {
  const sounds = people.map(({ words }) => soundOf(words));
  const bySound = new Map<number, number[]>();
  const byEnds = new Map<string, number[]>();
  people.forEach(({ words }, at) => {
    const first = withoutArticle(words[0] ?? '');
    const last = withoutArticle(words.at(-1) ?? '');
    add(bySound, sounds[at] as number, at);
    add(byEnds, first, at);
    if (last !== first) add(byEnds, last, at);
  });

  const target = people.map((person, at) => {
    const respelt = nearest(people, at, bySound.get(sounds[at] as number), (other) =>
      isRespelling(person, other, isKnownName),
    );
    if (respelt !== undefined) return respelt;
    const last = withoutArticle(person.words.at(-1) ?? '');
    const fuller = nearest(people, at, byEnds.get(last), (other) =>
      isPartOf(person.words, other.words),
    );
    return fuller ?? at;
  });
  return target.map((_, at) => follow(target, at));
};

const add = <K>(lists: Map<K, number[]>, key: K, at: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
};

/** The end of a chain of names; each step leads to a longer name or a spelling that ranks above. */
const follow = (target: readonly number[], at: number): number => {
  const next = target[at];
  return next === undefined || next === at ? at : follow(target, next);
};

/** Names that share a word are tried up to this many, so that a text of one name stays linear. */
const tries = 64;

const nearest = (
  people: readonly NamedPerson[],
  at: number,
  others: readonly number[] = [],
  fits: (other: NamedPerson) => boolean,
): number | undefined => {
  const here = people[at]?.first ?? 0;
  let best: number | undefined;
  for (const index of others.length > tries ? others.slice(0, tries) : others) {
    const other = people[index];
    if (other === undefined || index === at || !fits(other)) continue;
    if (best === undefined || nearer(other.first, people[best]?.first ?? 0, here)) best = index;
  }
  return best;
};

/** Whether `a` was named more lately before `here` than `b`; what comes before beats what follows. */
const nearer = (a: number, b: number, here: number): boolean => {
  if (a <= here !== b <= here) return a <= here;
  return a <= here ? a > b : a < b;
};

/** The family name, first and last names with others left out, or the first name alone. */
const isPartOf = (part: readonly string[], whole: readonly string[]): boolean => {
  if (part.length >= whole.length) return false;
  let at = 0;
  for (const word of whole) if (sameWord(part[at], word)) at++;
  if (at < part.length) return false;
  return sameWord(part.at(-1), whole.at(-1)) || (part.length === 1 && sameWord(part[0], whole[0]));
};

const sameWord = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && withoutArticle(a) === withoutArticle(b);

const withoutArticle = (word: string): string =>
  word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;

/**
 * Whether `other` is a likelier spelling of the same foreign name: one word differs, by one long
 * vowel, and the two are not both names of their own (حسن and حسين).
 */
const isRespelling = (
  person: NamedPerson,
  other: NamedPerson,
  isKnownName: (key: string) => boolean,
): boolean => {
  if (person.words.length !== other.words.length || !ranksAbove(other, person)) return false;
  const differing = [...person.words.keys()].filter((at) => person.words[at] !== other.words[at]);
  const mine = person.words[differing[0] ?? -1];
  const theirs = other.words[differing[0] ?? -1];
  if (differing.length !== 1 || mine === undefined || theirs === undefined) return false;
  if (Math.min(mine.length, theirs.length) < 4) return false;
  if (consonants(mine) !== consonants(theirs)) return false;
  return !(isKnownName(mine) && isKnownName(theirs)) && editDistance(mine, theirs) === 1;
};

const vowels = /(?<!^)[اويهء]/gu;

/** What stays of a word when its long vowels, the letters that transliterations vary, are left out. */
const consonants = (word: string): string => word.replace(vowels, '');

const isVowel = (unit: number): boolean =>
  unit === 0x627 || unit === 0x648 || unit === 0x64a || unit === 0x647 || unit === 0x621;

/** A number that names of the same first letters and consonants share. */
const soundOf = (words: readonly string[]): number => {
  let hash = words.length;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (at === 0 || !isVowel(unit)) hash = Math.imul(hash ^ unit, 0x01000193);
    }
  }
  return hash;
};

/** More often used, else longer (letters are dropped more often than added), else earlier. */
const ranksAbove = (a: NamedPerson, b: NamedPerson): boolean => {
  if (a.count !== b.count) return a.count > b.count;
  const longer = a.words.join('').length - b.words.join('').length;
  return longer !== 0 ? longer > 0 : a.first < b.first;
};
