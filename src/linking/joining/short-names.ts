import { countUp } from '../../text/count-up.ts';
import type { Joiner } from './joiner.ts';
import { resolveShortName } from './referents.ts';
import { isWithin, ShortForms } from './short-forms.ts';

interface ShortNames {
  /** The short forms of a full name; see `beginningsAndEnds`. */
  readonly formsOf: (words: readonly string[], at: number) => Iterable<string>;
  /** Whether the short name of one group may mean the full one of another. */
  readonly mayMean?: (short: number, full: number) => boolean;
}

/** Joins short names into full ones; of several that a short name may mean, see `resolveShortName`. */
export const joinShortNames = (
  joiner: Joiner,
  names: readonly (readonly string[])[],
  { formsOf, mayMean = () => true }: ShortNames,
): void => {
  const firsts = timesOf(names.map(([first = '']) => first));
  const forms = new ShortForms();
  names.forEach((words, at) => {
    const [first = '', second = ''] = words;
    // Every short form begins with the first word or the second: nothing else is called by one where none begins so.
    if (firsts.get(first) === 1 && !firsts.has(second)) return;
    for (const form of formsOf(words, at)) forms.add(form, at);
  });
  if (forms.isEmpty) return;
  const wholes = new Set(names.map((words) => words.join(' ')));
  const longestFirst = [...names.keys()].sort(
    (a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0),
  );
  for (const at of longestFirst) {
    const words = names[at] ?? [];
    const fuller = [
      ...forms.of(words.join(' ')),
      ...forms.of(endsOf(words)).filter((other) => isWithin(words, names[other] ?? [])),
    ];
    const roots = new Set(
      fuller
        .filter((other) => mayMean(at, other) && !isRunOn(words, names[other] ?? [], wholes))
        .map((other) => joiner.rootOf(other)),
    );
    roots.delete(joiner.rootOf(at));
    const [root] = roots;
    if (root === undefined) continue;
    if (roots.size === 1) joiner.join(at, root);
    else if (joiner.rootOf(at) === at) resolveShortName(joiner, at, [...roots]);
  }
};

const timesOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const word of words) countUp(times, word);
  return times;
};

/**
 * Whether a longer name is two names of the document in a row: «جمعية الحمامات الترجي الرياضي».
 * @param wholes all names of the document.
 */
export const isRunOn = (
  short: readonly string[],
  long: readonly string[],
  wholes: ReadonlySet<string>,
): boolean => {
  const isBeginning = short.every((word, at) => word === long[at]);
  return wholes.has(
    (isBeginning ? long.slice(short.length) : long.slice(0, -short.length)).join(' '),
  );
};

/** First and last words, between which others may be left out: «اتحاد … الشغل». */
export const endsOf = (words: readonly string[]): string => `${words[0]} … ${words.at(-1)}`;

/** The beginnings of a name of two words and more, and its first and last words. */
export function* beginningsAndEnds(words: readonly string[]): Generator<string> {
  for (let end = 2; end < words.length; end++) yield words.slice(0, end).join(' ');
  if (words.length > 2) yield endsOf(words);
}
