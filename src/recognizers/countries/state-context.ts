import type { Document, Token } from '../../document.ts';
import {
  ambiguous,
  type CountrySwitch,
  contextsOf,
  hasReading,
  keysOf,
} from '../../lexicons/ambiguous.ts';
import type { CountryName } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { lazy } from '../../lexicons/load.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { byKey } from '../../lexicons/word-set.ts';
import { hasTanwin } from '../../morphology/accusative.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { opensQuotation } from '../../text/quotes.ts';
import { grade } from '../grades.ts';
import { isDescribedInAccusative } from './accusative-nouns.ts';
import { isBeforeAdjective, isClub, isCountryAdjective, isOfBody } from './adjectives.ts';
import { isCapital, isTownOfDateline } from './capital-town.ts';
import { isBesideState } from './country-neighbours.ts';
import { rivalOf } from './homonyms.ts';

/** For a name that means nothing but the country where nothing speaks against it: «فرنسا». */
const plain = grade.certain;
/** For a word that is a country only because of what is beside it. */
const byContext = grade.likely;

type StateNeighbours = 'notAfter' | 'notBefore' | 'plainAfter' | 'plainBefore';
type Switch = Omit<CountrySwitch, StateNeighbours> &
  Readonly<Record<StateNeighbours, ReadonlySet<string>>>;

const lists = lazy(() => {
  const { cities, countries, notCountries, rivals } = ambiguous();
  const switches = [...byKey(countries)].map(([key, entry]): [string, Switch] => [
    key,
    {
      ...entry,
      notAfter: keysOf(entry.notAfter),
      notBefore: keysOf(entry.notBefore),
      plainAfter: keysOf(entry.plainAfter),
      plainBefore: keysOf(entry.plainBefore),
    },
  ]);
  return {
    cities: byKey(cities),
    switches: new Map(switches),
    notCountries: keysOf(notCountries),
    rivals: byKey(rivals),
  };
});

/** How sure it is that a country's name stands for the country here; 0 when it does not. */
export const countryConfidence = (
  document: Document,
  match: GazetteerMatch<CountryName>,
): number => {
  const { tokens } = document;
  const { cities, switches, notCountries, rivals } = lists();
  const first = tokens[match.firstToken];
  if (first === undefined || notCountries.has(first.lexeme.key)) return 0;
  const key = match.payload.nameKey;
  const before = tokenBefore(tokens, match.firstToken);
  const bare = match.proclitics === '' ? before : undefined;
  if (isAccusative(tokens, match)) return 0;

  // «نهر الأردن», «خليج عمان», «شارع المغرب» are places of their own, and so is «ملعب "الإمارات"».
  const head = opensQuotation(bare) ? tokenBefore(tokens, match.firstToken - 1) : bare;
  if (head !== undefined && contextsOf(head.lexeme).geographic !== null) return 0;
  const rival = rivals.get(key);
  if (
    bare !== undefined &&
    (rival !== undefined || cities.has(key)) &&
    contextsOf(bare.lexeme).city !== null
  ) {
    return 0;
  }
  if (isCapital(tokens, match, cities.get(key))) return 0;
  if (rival !== undefined) {
    if (rival.place === 'JO' && isTownOfDateline(tokens, match)) return 0;
    return rivalOf(document, match, rival) === rival.country ? byContext : 0;
  }
  const entry = switches.get(key);
  if (entry === undefined) return plain;
  return isOtherwise(tokens, match, entry)
    ? 0
    : (entry.confidence ?? (entry.needsContext ? byContext : plain));
};

/**
 * The country of the city that a country's name stands for here: TN of «العاصمة تونس», JO of
 * «عمان» in a Jordanian text; undefined when it is not a city's.
 */
export const cityCountry = (
  document: Document,
  match: GazetteerMatch<CountryName>,
): string | undefined => {
  const { cities, rivals } = lists();
  const key = match.payload.nameKey;
  const rival = rivals.get(key);
  if (rival !== undefined) {
    return countryConfidence(document, match) > 0 ? undefined : rival.place;
  }
  const before =
    match.proclitics === '' ? tokenBefore(document.tokens, match.firstToken) : undefined;
  const isCity =
    (before !== undefined && contextsOf(before.lexeme).city !== null) ||
    isCapital(document.tokens, match, cities.get(key));
  return isCity ? cities.get(key) : undefined;
};

/** «شمال وجنوب السودان»: two parts of one country. */
export const isOfTwoParts = (
  tokens: readonly Token[],
  { firstToken, proclitics, payload }: GazetteerMatch<CountryName>,
): boolean => {
  if (proclitics !== 'و' || !payload.nameKey.startsWith('جنوب ')) return false;
  const before = tokenBefore(tokens, firstToken);
  return before !== undefined && contextsOf(before.lexeme).direction !== null;
};

/** Whether a name that can be something else is so here. */
const isOtherwise = (
  tokens: readonly Token[],
  match: GazetteerMatch<CountryName>,
  entry: Switch,
): boolean => {
  const before = tokenBefore(tokens, match.firstToken);
  const after = tokenAfter(tokens, match.endToken - 1);
  const bare = match.proclitics === '' ? before : undefined;
  return (
    entry.never === true ||
    isPlain(bare, after, entry) ||
    hasReading(bare, entry.notAfter) ||
    hasReading(after, entry.notBefore) ||
    (entry.notBeforeNumber === true && after?.lexeme.kind === 'number') ||
    (entry.club === true && isClub(bare, after, match.payload.code)) ||
    (entry.alsoAdjective !== undefined &&
      !isQuoted(tokens, match.firstToken) &&
      (isCountryAdjective(before, match.proclitics, entry.alsoAdjective) ||
        isBeforeAdjective(tokens, match.endToken) ||
        isOfBody(tokens, match))) ||
    (entry.needsContext === true && !isBesideState(tokens, match, bare))
  );
};

/**
 * «قال إن "السعودية طلبت ذلك"»: whether a mark opens a quotation before a word; behind «صحيفة "عكاظ"» it closes one.
 */
const isQuoted = (tokens: readonly Token[], index: number): boolean => {
  const [word, mark, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  return opensQuotation(mark) && mark?.end === token?.start && word?.end !== mark?.start;
};

const isPlain = (
  before: Token | undefined,
  after: Token | undefined,
  { plainAfter, plainBefore }: Switch,
): boolean => hasReading(before, plainAfter) || hasReading(after, plainBefore);

/** Whether the name of a country is a plain word here: «صلاة المغرب» is no place either. */
export const isPlainWord = (
  { tokens }: Document,
  { payload, proclitics, firstToken, endToken }: GazetteerMatch<CountryName>,
): boolean => {
  const entry = lists().switches.get(payload.nameKey);
  if (entry === undefined) return false;
  const before = proclitics === '' ? tokenBefore(tokens, firstToken) : undefined;
  return isPlain(before, tokenAfter(tokens, endToken - 1), entry);
};

/** «هجوما أمريكيا بريطانيا», «جنديا سوريا»: an adjective in the accusative that is spelt like a country. */
export const isAccusative = (
  tokens: readonly Token[],
  { proclitics, firstToken, endToken, payload }: GazetteerMatch<CountryName>,
): boolean =>
  proclitics === '' &&
  endToken === firstToken + 1 &&
  payload.nameKey.endsWith('يا') &&
  (isWrittenAccusative(tokens, firstToken) || isBehindAccusative(tokens[firstToken - 1]));

const isBehindAccusative = (before: Token | undefined): boolean =>
  before !== undefined &&
  (nationalityOf(before.lexeme)?.form === 'accusative' || isDescribedInAccusative(before.lexeme));

/** Whether the accusative is written, and no particle, which hasty writers have before it too, speaks against it. */
const isWrittenAccusative = (tokens: readonly Token[], index: number): boolean =>
  hasTanwin(tokenAt(tokens, index).lexeme) && !isParticleAt(tokenBefore(tokens, index));

const isParticleAt = (before: Token | undefined): boolean =>
  before !== undefined &&
  isFunctionWord(before.lexeme) &&
  !/^[وف]?(?:كان|أصبح|ليس|صار)ت?$/.test(before.lexeme.spelling);
