import type { Document } from '../../document.ts';
import { properSplit } from '../../lexicons/stems.ts';
import { endings as endingCount, endingOf } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import type { NameClass } from './decoding/labels.ts';
import type { TaggedReading, TaggedSpan } from './tag.ts';

/** How sure the model must be of a name for the same words to be looked for elsewhere. */
const sureFrom = 0.8;
/** How likely it must hold them there for a name. */
const thinkable = 0.05;
/** Of 28 such names 26 were right on the dev sets. */
const confidence = 0.9;
/** Letters of the shortest first word that is looked for. */
const shortest = 3;

/** A name by the search keys of its words, its first without proclitics. */
interface TaggedName {
  readonly keys: readonly string[];
  readonly tagClass: NameClass;
  readonly sure: number;
}

/**
 * Names that the model finds in one place of a document and leaves out in another, where it does not
 * exclude them: mostly the surroundings say less there (a second pass, as of Krishnan & Manning 2006).
 */
export const repeatedNames = (
  document: Document,
  reading: TaggedReading,
): readonly TaggedSpan[] => {
  const { tokens } = document;
  const { labels, open, rare } = reading;
  noteFree(document, reading);
  const names = surelyNamed(document, reading);
  if (names.size === 0) return [];
  // A word's ending, which proclitics leave as it is, excludes most words.
  const endings = new Set([...names.keys()].map(endingOf));
  const found: TaggedSpan[] = [];
  for (let firstToken = 0; firstToken < tokens.length; firstToken++) {
    if (open[firstToken] === 0 || labels[firstToken] !== 0) continue;
    if ((rare[firstToken] as number) < 0) continue;
    const lexeme = tokens[firstToken]?.lexeme;
    if (lexeme === undefined || !endings.has(lexeme.ending)) continue;
    const name = names.get(properSplit(lexeme).key)?.find(({ keys }) =>
      keys.every((key, i) => {
        const at = firstToken + i;
        return labels[at] === 0 && (i === 0 || tokens[at]?.lexeme.key === key);
      }),
    );
    if (name === undefined) continue;
    const endToken = firstToken + name.keys.length;
    const { tagClass } = name;
    if (reading.probability(firstToken, endToken, tagClass) > thinkable) {
      found.push({ firstToken, endToken, tagClass, confidence });
    }
  }
  return found;
};

/** 1 for the endings of words that may be another place of a name, of one document at a time. */
const endsFree = new Uint8Array(endingCount);

const noteFree = ({ tokens }: Document, { labels, open, rare }: TaggedReading): void => {
  endsFree.fill(0);
  for (let at = 0; at < tokens.length; at++) {
    if (open[at] === 0 || labels[at] !== 0 || (rare[at] as number) < 0) continue;
    endsFree[tokenAt(tokens, at).lexeme.ending] = 1;
  }
};

/** The names that the model is sure of and that may have another place, by their first word; the longest first. */
const surelyNamed = (
  { tokens }: Document,
  { spans }: TaggedReading,
): ReadonlyMap<string, readonly TaggedName[]> => {
  const names = new Map<string, TaggedName[]>();
  for (const { firstToken, endToken, tagClass, confidence: sure } of spans) {
    const first = tokens[firstToken]?.lexeme;
    if (sure < sureFrom || tagClass === 'NAT' || first?.kind !== 'arabic') continue;
    if (endsFree[first.ending] === 0) continue;
    const { key } = properSplit(first);
    if (key.length < shortest) continue;
    const others = tokens.slice(firstToken + 1, endToken).map(({ lexeme }) => lexeme.key);
    const same = names.get(key) ?? [];
    same.push({ keys: [key, ...others], tagClass, sure });
    names.set(key, same);
  }
  for (const same of names.values()) {
    same.sort((a, b) => b.keys.length - a.keys.length || b.sure - a.sure);
  }
  return names;
};
