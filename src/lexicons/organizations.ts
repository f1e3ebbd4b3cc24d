import type { Token } from '../document.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { searchKey } from '../text/normalize.ts';
import { rarely, Trait } from '../text/trait.ts';
import { Gazetteer, type GazetteerMatch } from './gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';
import { wordPairs } from './word-pairs.ts';

/**
 * The kinds of known organisations. Of national bodies every country has its own; the
 * clubs «InSport» are clubs where sport is spoken of, and those «InContext» are other things even there.
 */
export type OrganizationKind =
  | 'bodies'
  | 'nationalBodies'
  | 'groups'
  | 'media'
  | 'companies'
  | 'clubs'
  | 'mediaInContext'
  | 'companiesInContext'
  | 'clubsInSport'
  | 'clubsInContext';

type Organizations = Readonly<Record<OrganizationKind | 'acronyms' | 'papers', string>>;

const load = lazy(() => loadLexicon<Organizations>('organizations.json'));
const kinds: readonly OrganizationKind[] = [
  'bodies',
  'nationalBodies',
  'groups',
  'media',
  'companies',
  'clubs',
  'mediaInContext',
  'companiesInContext',
  'clubsInSport',
  'clubsInContext',
];

/** Known organisations under their names, glued ones too. */
export const organizationGazetteer = lazy(
  () =>
    new Gazetteer(
      kinds.flatMap((kind) =>
        load()
          [kind].split(' | ')
          .map((name) => [name, kind] as const),
      ),
      { glued: true },
    ),
);

const papers = lazy(() => new Set(load().papers.split(' | ').map(searchKey)));

/** Whether a phrase, as a search key, is the name of a medium though it is made of plain words: «الرأي». */
export const isPaper = (phrase: string): boolean => papers().has(phrase);

/** Whether the name of a listed organisation may begin with a word. */
export const beginsOrganization = new Trait((lexeme) => organizationGazetteer().beginsWith(lexeme));

/** The longest name of a listed organisation that begins at a token. */
export const organizationAt = (
  tokens: readonly Token[],
  index: number,
): GazetteerMatch<OrganizationKind> | undefined =>
  beginsOrganization.isAt(tokens, index)
    ? organizationGazetteer().longestAt(tokens, index)
    : undefined;

interface Acronyms {
  /** The letters of known acronyms without spaces and points: «افب», «سيانان». */
  readonly whole: ReadonlySet<string>;
  /** The same with blanks between. */
  readonly list: string;
  /** Their first words. */
  readonly heads: ReadonlySet<string>;
}

export const acronyms = lazy((): Acronyms => {
  const names = load().acronyms.split(' | ').map(searchKey);
  const whole = names.map((name) => name.replaceAll(' ', ''));
  return {
    whole: new Set(whole),
    list: whole.join(' '),
    heads: new Set(names.map((name) => name.split(' ')[0] ?? '')),
  };
});

interface Heads {
  /** Heads that belong to the name, with the confidence of a name made with them. */
  readonly own: Readonly<Record<string, number>>;
  /** The same with the article, followed by adjectives. */
  readonly definite: Readonly<Record<string, number>>;
  /** Heads that stay outside of a name that stands by itself: «صحيفة الحياة». */
  readonly apart: string;
  /** Those of them that media follow. */
  readonly media: string;
  /** A head and the word after it that make no organisation: «حركة المرور». */
  readonly never: string;
  /** Heads with many other uses and the fields with which they are bodies: «جهاز مكافحة الإرهاب». */
  readonly fields: Readonly<Record<string, string>>;
  /** Adjectives of bodies that are one of their kind: «المكتب الوطني للصيد». */
  readonly official: string;
  /** What parties stand for: «حزب التقدم والاشتراكية». */
  readonly ideals: string;
}

const heads = lazy(() => {
  const { own, definite, apart, media, never, fields, official, ideals } =
    loadLexicon<Heads>('organization-heads.json');
  const byKey = (weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
    new Map(Object.entries(weights).map(([head, weight]) => [searchKey(head), weight]));
  return {
    own: byKey(own),
    definite: byKey(definite),
    apart: new Set(searchKey(apart).split(' ')),
    media: new Set(searchKey(media).split(' ')),
    never: wordPairs(searchKey(never).split(' | ')),
    fields: new Map(
      Object.entries(fields).map(([head, list]) => [
        searchKey(head),
        new Set(searchKey(list).split(' ')),
      ]),
    ),
    official: new Set(searchKey(official).split(' ')),
    ideals: new Set(searchKey(ideals).split(' ')),
  };
});

/** A noun that names of organisations begin with. */
export interface OrganizationHead {
  readonly key: string;
  /** UTF-16 offset in the word at which the head begins. */
  readonly offset: number;
  /** How sure a name is that the head begins, 0 to 1; 0 where it is no part of the name. */
  readonly weight: number;
  readonly definite: boolean;
  readonly apart: boolean;
  readonly media: boolean;
  /** Whether the word after it is written on to it: «وزارةالخارجية». */
  readonly glued: boolean;
}

const noHead = null;

/** A head and its complement without the space. */
const glued = /^(وزاره|منظمه|جامعه|محكمه|هيئه|مجلس|حزب|حركه|مديريه|جمعيه)ال.{3,}$/u;

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

/** Reads a word, proclitics taken off, as the head of an organisation's name. */
export const organizationHead = rarely((lexeme): OrganizationHead | null => {
  if (lexeme.kind !== 'arabic') return noHead;
  const { own, definite, apart, media } = heads();
  for (const { key, offset } of lexeme.starts) {
    const weight = definite.get(key);
    if (weight !== undefined) return headOf(key, offset, weight, { definite: true });
    if (own.has(key) || apart.has(key)) {
      const stays = { apart: apart.has(key), media: media.has(key) };
      return headOf(key, offset, own.get(key) ?? 0, stays);
    }
    const head = glued.exec(key)?.[1];
    if (head !== undefined) {
      return headOf(head, offset, own.get(head) ?? 0, { glued: true });
    }
  }
  return noHead;
});

/** Whether a head and the word after it are a plain phrase. */
export const isPlainPhrase = (head: OrganizationHead, next: Lexeme): boolean =>
  heads().never(head.key, next.key);

/** Whether a word after a head is a field that it administers: «ديوان المحاسبة». */
export const isField = (head: OrganizationHead, next: Lexeme): boolean =>
  heads().fields.get(head.key)?.has(next.key) === true;

/** Whether an adjective is that of a body which is the only one of its kind. */
export const isOfficial = ({ key }: Lexeme): boolean => heads().official.has(key);

/** Whether a word, «و» before it or not, is what a party may stand for. */
export const isIdeal = ({ key }: Lexeme): boolean =>
  heads().ideals.has(key.startsWith('وال') ? key.slice(1) : key);

/** Whether a word heads the names of organisations. */
export const isOrganizationHead = (lexeme: Lexeme): boolean => organizationHead(lexeme) !== null;
