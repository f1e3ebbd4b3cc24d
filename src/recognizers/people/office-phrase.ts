import type { Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationGazetteer } from '../../lexicons/organizations.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { analysisOf } from '../../lexicons/stems.ts';
import {
  isAdjectivalTitle,
  isObjectOfOffice,
  isOfficePreposition,
  titleOf,
} from '../../lexicons/titles.ts';
import { hasArticle, isDefinite } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { isMasculineImperfect, isVerbalNoun } from '../../morphology/verb-shape.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { isPlaceAfterClitic } from './given-name.ts';
import { isNamedPlace, longestTown, longTownAt } from './named-place.ts';

/** Words in the longest office, its head among them. */
export const longestOffice = 9;

/**
 * What a word can be inside an office, after its head:
 * - `definite`: «الخارجية», goes on with anything;
 * - `joined`: «والتعاون», with what is definite already;
 * - `to`: «للصحة», «بالمجلس»: definite after a clitic;
 * - `clitic`: «لشؤون», «بجامعة»: a noun after one, which waits for its complement;
 * - `origin`: «الأمريكي», «تونسي»;
 * - `place`: a country or a town; `townOf` one after a clitic: «بقابس»;
 * - `foreign`: a word that no list knows;
 * - `noun`: an indefinite noun, which waits for its complement;
 * - `link`: «في», «باسم», «عن»;
 * - `quote`: marks of quotation;
 * - `stop`: anything that ends the office.
 */
type Part =
  | 'definite'
  | 'joined'
  | 'to'
  | 'clitic'
  | 'origin'
  | 'place'
  | 'townOf'
  | 'foreign'
  | 'noun'
  | 'link'
  | 'quote'
  | 'stop';

const quotes = /^["«»“”„]$/u;

const partOfWord: (lexeme: Lexeme) => Part = perLexeme((lexeme): Part => {
  const { key, kind } = lexeme;
  if (kind !== 'arabic') return quotes.test(lexeme.text) ? 'quote' : 'stop';
  if (isOfficePreposition(lexeme.spelling)) return 'link';
  if (isNow(key)) return 'definite';
  if (isFunctionWord(lexeme)) return 'stop';
  if (nationalityOf(lexeme)?.start.proclitics === '') return 'origin';
  // «والده» is no «و» with an article.
  if (key.startsWith('وال') && isOwned(lexeme)) return 'stop';
  if (isDefinite(key)) return 'definite';
  if (isProper(key)) return 'place';
  // «يطالب», but «نقابة» and «سفارة» are nouns.
  if (isMasculineImperfect(key) && key.startsWith('ي')) return 'stop';
  if (key.startsWith('وال')) return 'joined';
  if (hasArticle(key)) return /^[وف]/u.test(key) ? 'joined' : 'to';
  if (isPlaceAfterClitic(lexeme)) return /^[وف]/u.test(key) ? 'stop' : 'townOf';
  if (isForeign(lexeme)) return 'foreign';
  // A word of three letters has no room for one: «ولي العهد».
  const proclitics = key.length < 4 ? '' : analysisOf(lexeme).proclitics;
  if (proclitics === 'ب' || proclitics === 'ل') return 'clitic';
  return proclitics === '' ? 'noun' : 'stop';
});

const isOwned = (lexeme: Lexeme): boolean => {
  const { proclitics, pronoun } = analysisOf(lexeme);
  return proclitics === '' && pronoun !== '';
};

/** Whether an office can be complete with a word. */
export const canCloseOffice = (lexeme: Lexeme): boolean => !open.has(partOfWord(lexeme));
const open: ReadonlySet<Part> = new Set(['noun', 'clitic', 'link', 'stop']);

/** Whether no office goes on over a word or mark. */
export const endsOffice = (lexeme: Lexeme): boolean => partOfWord(lexeme) === 'stop';

const isProper = (key: string): boolean =>
  countryOf(key) !== undefined ||
  placeOfWord(key)?.tier === 'sure' ||
  organizationGazetteer().get(key).length > 0;

/** «وزير التربية الحالي»: words of time that describe an office. */
const isNow = (key: string): boolean => key === 'الحالي' || key === 'الحاليه';

/** Prepositions after which the office of a name before it goes on with a place alone. */
const locative = new Set(['في', 'فى']);

export interface OfficePhrase {
  /** Behind the last word with which it is complete; the head's index when it never is. */
  readonly end: number;
  /** Where the grammar of the office stops, complete or not. */
  readonly stop: number;
}

/**
 * Reads an office from its head on, as far as its grammar goes: a head, nouns up to a definite one or
 * a name, adjectives, complements with ل and ب, «و» and a further definite noun. So «نائب الرئيس
 * الأميركي دعم المعارضة» ends before «دعم», since an indefinite noun follows no complete office.
 * @param limit index that the office does not go beyond.
 * @param closed whether «في» leads to places alone, as behind a name.
 */
export const officePhrase = (
  tokens: readonly Token[],
  head: number,
  limit: number,
  closed = false,
): OfficePhrase => {
  const first = tokens[head] as Token;
  let complete = titleOf(first.lexeme).definite;
  let foreign = false;
  let end = complete ? head + 1 : head;
  let quoted = false;
  let at = head + 1;
  let words = 1;
  for (; at < limit && words < longestOffice; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== first.sentence) break;
    const isNear = at >= limit - longestTown && !complete;
    const town = isNear ? longTownAt(tokens, at) : undefined;
    if (town === limit) return { end: limit, stop: limit };
    const part = isNamedPlace(tokens, at) ? 'place' : partOfWord(token.lexeme);
    if (complete && joinsApart(tokens, at)) continue;
    if (part === 'stop' && !isJoinedHead(tokens, at, complete)) break;
    if (complete && (isObject(token.lexeme) || (at > head + 1 && isSecondHead(token.lexeme))))
      break;
    if (part === 'quote') {
      quoted = !quoted;
      if (complete && !quoted) end = at + 1;
      continue;
    }
    words++;
    if (part === 'noun' && complete) break;
    if (part === 'stop') continue;
    if (part === 'joined' && !complete) break;
    if ((part === 'place' || part === 'foreign') && complete && !foreign) break;
    if (part === 'link') {
      if (!(complete && leadsOn(tokens, at, closed)) && at !== head + 1) break;
      complete = false;
      foreign = false;
      continue;
    }
    foreign =
      part === 'foreign' || (foreign && part === 'place') || (part === 'place' && !complete);
    complete = part !== 'noun' && part !== 'clitic';
    if (complete) end = at + 1;
  }
  return { end, stop: at };
};

/**
 * Whether a complete office goes on over a preposition. Behind a name only «باسم» and «لدى» are sure
 * to belong to it, and «في» before a place: «محمد علي مدير المعهد في تصريح», «… وصل إلى جدة».
 */
const leadsOn = (tokens: readonly Token[], at: number, closed: boolean): boolean => {
  const { spelling } = (tokens[at] as Token).lexeme;
  if (!closed || spelling === 'باسم' || spelling === 'لدى') return true;
  return locative.has(spelling) && isPlaceAt(tokens, at + 1);
};

/** «شهد فهد بن نايف رئيس الهيئة الحفل»: what is done by somebody in office. */
const isObject = ({ key }: Lexeme): boolean =>
  isObjectOfOffice(key) ||
  (key.startsWith('ال') && isVerbalNoun(key.slice(2))) ||
  // «أشاد … عاهل البلاد بالإنجازات»
  (/^بال.+ات$/u.test(key) && isVerbalNoun(key.slice(3, -2)));

/**
 * «الأمير فهد بن نايف ولي العهد النائب الأول لرئيس الوزراء»: a definite head after what is complete
 * begins the next office.
 */
const isSecondHead = (lexeme: Lexeme): boolean => {
  const { kind, definite, offset } = titleOf(lexeme);
  const isOther = kind === 'role' && definite && offset === 0;
  // «مدير المكتب الإعلامي»
  return isOther && !isAdjectivalTitle(lexeme.key) && !isDefiniteNisba(lexeme.key);
};

/** «وزير البيئة و الشؤون المحلية رياض المؤخر»: «و» written apart. */
export const joinsApart = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lexeme.key === 'و' && next !== undefined && partOfWord(next.lexeme) === 'definite'
  );
};

/** «مؤسس ورئيس الجمعية»: whether a head joins another that waits for its complement. */
const isJoinedHead = (tokens: readonly Token[], at: number, complete: boolean): boolean => {
  const { lexeme } = tokens[at] as Token;
  const { kind, definite, offset } = titleOf(lexeme);
  return !complete && lexeme.key.startsWith('و') && kind === 'role' && !definite && offset === 1;
};

const isPlaceAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && partOfWord(token.lexeme) === 'place';
};

/** Whether an office that begins at a head is complete right before an index. */
export const reaches = (tokens: readonly Token[], head: number, index: number): boolean =>
  officePhrase(tokens, head, index).end === index;
