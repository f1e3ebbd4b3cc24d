import { countryOf } from '../../../lexicons/countries.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { organizationGazetteer } from '../../../lexicons/organizations.ts';
import { placeOfWord } from '../../../lexicons/places.ts';
import { analysisOf } from '../../../lexicons/stems.ts';
import { isOfficePreposition } from '../../../lexicons/titles.ts';
import { hasArticle, isDefinite } from '../../../morphology/article.ts';
import { isMasculineImperfect } from '../../../morphology/verb-shape.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { perLexeme } from '../../../text/per-lexeme.ts';
import { trait } from '../../../text/trait.ts';
import { isPlaceAfterClitic } from '../parts/given-name.ts';

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
export type OfficePart =
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

/** What a word can be inside an office, its neighbours apart. */
export const partOfWord: (lexeme: Lexeme) => OfficePart = perLexeme((lexeme): OfficePart => {
  const { key, kind } = lexeme;
  if (kind !== 'arabic') return quotes.test(lexeme.text) ? 'quote' : 'stop';
  if (isOfficePreposition(lexeme.spelling)) return 'link';
  // «المتحدث باسمها»
  if (/^باسم(?:ه|ها|هم|هما)$/u.test(lexeme.spelling)) return 'to';
  if (isNow(key)) return 'definite';
  if (isFunctionWord(lexeme)) return 'stop';
  if (nationalityOf(lexeme)?.split.proclitics === '') return 'origin';
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
  const { proclitics, pronoun } = key.length < 4 ? noClitics : analysisOf(lexeme);
  // «عضو النقابة لمراسلنا»: to whom something is said.
  if (proclitics === 'ل' && pronoun !== '') return 'stop';
  // «الرئيس التنفيذي لتويوتا»
  if (proclitics === 'ل' && isBodyBehindClitic(lexeme)) return 'to';
  if (proclitics === 'ب' || proclitics === 'ل') return 'clitic';
  return proclitics === '' ? 'noun' : 'stop';
});

const noClitics = { proclitics: '', pronoun: '' };

const isOwned = (lexeme: Lexeme): boolean => {
  const { proclitics, pronoun } = analysisOf(lexeme);
  return proclitics === '' && pronoun !== '';
};

/** Whether an office can be complete with a word. */
export const canCloseOffice = (lexeme: Lexeme): boolean => !open.has(partOfWord(lexeme));
const open: ReadonlySet<OfficePart> = new Set(['noun', 'clitic', 'link', 'stop']);

/** Whether no office goes on over a word or mark. */
export const endsOffice = trait(
  'office-part/endsOffice',
  (lexeme) => partOfWord(lexeme) === 'stop',
);

const isProper = (key: string): boolean =>
  countryOf(key) !== undefined ||
  placeOfWord(key)?.tier === 'sure' ||
  organizationGazetteer().get(key).length > 0;

/** «لتويوتا»: whether a word with a proclitic is a listed body of one word. */
const isBodyBehindClitic = ({ splits }: Lexeme): boolean =>
  splits.some(({ key, offset }) => offset === 1 && organizationGazetteer().get(key).length > 0);

/** «وزير التربية الحالي»: words of time that describe an office. */
const isNow = (key: string): boolean => key === 'الحالي' || key === 'الحاليه';
