// Writes src/lexicons/sport-names.json: clubs and competitions of ArWikiCats (MIT), those that are
// listed by hand left out. Run by `npm run tool -- sport-lexicon`.

import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { loadLexicon } from '../../lexicons/load.ts';
import { isKnownName, isOrdinaryWord } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { placeAt } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';
import { readDocument } from '../../text/read-document.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { nameRows } from '../source-files.ts';
import { writeLexicon } from '../write-lexicon.ts';

const titles = (file: string): readonly string[] =>
  nameRows(corporaFolder, file)
    .map(([title = '']) => title.trim())
    .filter(Boolean);

/** «نادي بارتيزان لكرة السلة» is known as «بارتيزان». */
const shortened = (title: string): string =>
  title
    .replace(/^نادي /u, '')
    .replace(/ (?:لكرة (?:القدم|السلة|اليد)|للسيدات|الرياضي|إف سي)$/u, '')
    .trim();

/** Titles of something else than a club, or made of letters alone. */
const isClub = (name: string): boolean =>
  !/^(?:دوري|مدربو|جامعة|النادي$|كأس|منتخب|بطولة|فريق|الجيش)|\p{N}|^.{0,3}$/u.test(name);

const isWhole = (tokens: readonly Token[], endToken: number | undefined): boolean =>
  endToken === tokens.length;

type List = 'clubs' | 'clubsInSport' | 'clubsInContext';

/**
 * Whether a name is a club's wherever it occurs, where sport is the subject, or in a club's place.
 * Names of countries and people are left out.
 */
const listOf = (name: string): List | undefined => {
  const { tokens } = readDocument(name);
  const first = tokens[0];
  if (first === undefined || isWhole(tokens, countryAt(tokens, 0)?.endToken)) return undefined;
  if (isWhole(tokens, placeAt(tokens, 0)?.endToken)) return 'clubsInContext';
  if (tokens.length === 1 && isKnownName(first.lexeme.key)) return undefined;
  const isPlain = tokens.every(
    ({ lexeme }) => isOrdinaryWord(lexeme) || isKnownName(lexeme.key) || nationalityOf(lexeme),
  );
  if (isPlain) return 'clubsInContext';
  return tokens.length > 1 ? 'clubs' : 'clubsInSport';
};

const found: Record<List, Map<string, string>> = {
  clubs: new Map(),
  clubsInSport: new Map(),
  clubsInContext: new Map(),
};
/** The search keys of what is listed by hand. */
const keysOf = (file: string): ReadonlySet<string> =>
  new Set(
    Object.values(loadLexicon<Readonly<Record<string, readonly string[]>>>(file))
      .flat()
      .map(searchKey),
  );
const byHand = keysOf('organizations.json');

/** «القادسية السعودي»: a club and its country, two names; «الترجي الرياضي التونسي» is whole. */
const isWithNation = (name: string): boolean => {
  const { tokens } = readDocument(name);
  const last = tokens.at(-1);
  if (last === undefined || !nationalityOf(last.lexeme)?.definite) return false;
  const isListed = byHand.has(searchKey(name.slice(0, last.start).trim()));
  return isListed || tokens.length === 2 || !name.startsWith('ال');
};
for (const title of titles('arwikicats-clubs.tsv')) {
  const name = shortened(title);
  const key = searchKey(name);
  if (!isClub(name) || byHand.has(key) || isWithNation(name)) continue;
  const list = listOf(name);
  if (list !== undefined && !found[list].has(key)) found[list].set(key, name);
}

/** Competitions that are listed nowhere else, of two words at least. */
const eventsByHand = keysOf('event-words.json');
const competitions = titles('arwikicats-leagues.tsv').filter(
  (name) =>
    !eventsByHand.has(searchKey(name)) &&
    /^(?:ال)?(?:دوري|كأس|بطولة|سوبر|كوبا|رالي|طواف) ./u.test(name),
);

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
const lexicon = {
  clubs: sorted(found.clubs.values()),
  clubsInSport: sorted(found.clubsInSport.values()),
  clubsInContext: sorted(found.clubsInContext.values()),
  competitions: sorted(competitions),
};
writeLexicon('sport-names.json', lexicon);
