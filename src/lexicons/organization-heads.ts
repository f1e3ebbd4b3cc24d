import type { OrganizationClass } from '../document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { searchKeys } from '../text/normalize.ts';
import { rarely } from '../text/trait.ts';
import { lazy, loadLexicon } from './load.ts';
import type { HeadList, HeadLists } from './organization-head-lists.ts';
import { wordPairs } from './word-pairs.ts';
import { byKey, wordSet } from './word-set.ts';

const heads = lazy(() => {
  const { own, definite, classes, never, fields, ...lists } =
    loadLexicon<HeadLists>('organization-heads.json');
  const sets = Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [name, wordSet(words)]),
  ) as Readonly<Record<keyof typeof lists, ReadonlySet<string>>>;
  return {
    ...sets,
    own: byKey(own),
    definite: byKey(definite),
    classes: new Map(
      Object.entries(classes).flatMap(([name, words]) =>
        searchKeys(words).map((key) => [key, name as OrganizationClass] as const),
      ),
    ),
    never: wordPairs(searchKeys(never)),
    fields: new Map([...byKey(fields)].map(([head, words]) => [head, wordSet(words)])),
  };
});

/** A noun that names of organizations begin with. */
export interface OrganizationHead {
  readonly key: string;
  /** UTF-16 offset in the word at which the head begins. */
  readonly offset: number;
  /** How sure a name with this head is, 0 to 1; 0 when the head is no part of the name. */
  readonly weight: number;
  readonly definite: boolean;
  readonly apart: boolean;
  readonly media: boolean;
  /** Whether the word after it is written on to it: «وزارةالخارجية». */
  readonly glued: boolean;
}

/** A head and its complement without the space. */
const glued = lazy(() => new RegExp(`^(${[...heads().gluable].join('|')})ال.{3,}$`));

/** What a head is besides a plain noun. */
type Property = 'definite' | 'apart' | 'media' | 'glued';

const headOf = (
  key: string,
  offset: number,
  weight: number,
  properties: Partial<Record<Property, boolean>>,
): OrganizationHead => {
  const { definite = false, apart = false, media = false, glued = false } = properties;
  return { key, offset, weight, definite, apart, media, glued };
};

/** Reads a word, proclitics taken off, as the head of an organization's name. */
export const organizationHead = rarely(
  'organization-heads/organizationHead',
  (lexeme): OrganizationHead | null => {
    if (lexeme.kind !== 'arabic') return null;
    const { own, definite, apart, media, quotedMedia, courtRanks } = heads();
    for (const { key, offset } of lexeme.splits) {
      const weight = definite.get(key);
      if (weight !== undefined || quotedMedia.has(key)) {
        return headOf(key, offset, weight ?? 0, { definite: true });
      }
      if (own.has(key) || apart.has(key) || courtRanks.has(key)) {
        const stays = { apart: apart.has(key), media: media.has(key) };
        return headOf(key, offset, own.get(key) ?? 0, stays);
      }
      const head = glued().exec(key)?.[1];
      if (head !== undefined) {
        return headOf(head, offset, own.get(head) ?? 0, { glued: true });
      }
    }
    return null;
  },
);

/** Whether a head, as a search key, has a property. */
export const headIs = (list: HeadList, key: string): boolean => heads()[list].has(key);

/** What a head, as a search key, with the article or without, makes of a name. */
export const classOfHead = (key: string): OrganizationClass | undefined =>
  heads().classes.get(key.startsWith('ال') ? key.slice(2) : key);

/** Whether a head and the word after it are a plain phrase. */
export const isPlainPhrase = (head: OrganizationHead, next: Lexeme): boolean =>
  heads().never(head.key, next.key);

/** Whether a word after a head is a field that it administers: «ديوان المحاسبة». */
export const isField = (head: OrganizationHead, next: Lexeme): boolean =>
  heads().fields.get(head.key)?.has(next.key) === true;

/** Whether an adjective makes a body the only one of its kind. */
export const isOfficial = ({ key }: Lexeme): boolean => heads().official.has(key);

/** Whether a word, «و» before it or not, is what a party may be named after. */
export const isIdeal = ({ key }: Lexeme): boolean =>
  isIdealKey(key.startsWith('وال') ? key.slice(1) : key);

/** The same of a search key without proclitics. */
export const isIdealKey = (key: string): boolean => heads().ideals.has(key);

/** Whether a word heads the names of organizations. */
export const isOrganizationHead = (lexeme: Lexeme): boolean => organizationHead(lexeme) !== null;

/** The same as a whole, nothing taken off: «لجنة», but not «لنادي». */
export const isWholeHead = (lexeme: Lexeme): boolean => organizationHead(lexeme)?.offset === 0;
