import type { Candidate, Document, Token } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationHead } from '../../lexicons/organization-heads.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { isDefiniteNisba } from '../../morphology/nisba.ts';
import { isPlural } from '../../morphology/number-and-gender.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** People of a sentence that make it a list of them, at least. */
const fewestPeople = 5;
/** Names side by side that nothing else finds, at most. */
const mostNames = 2;
const commas: ReadonlySet<string> = new Set(['،', ',']);

/**
 * Finds who is between two people of a long list, whatever the words: «عمرو سعد، | درة |، إلهام شاهين», «مريم حسن، | لقاء
 * الخميسي |، تارا عماد».
 */
export const withPeopleBetween = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const people = candidates.filter(isFoundPerson);
  if (people.length < fewestPeople) return candidates;
  const counts = new Map<number, number>();
  for (const person of people) {
    const sentence = sentenceOf(tokens, person);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const before = found.at(-1);
    if (before !== undefined && isFoundPerson(before) && isFoundPerson(candidate)) {
      const sentence = sentenceOf(tokens, candidate);
      const isList = (counts.get(sentence) ?? 0) >= fewestPeople;
      if (isList && sentenceOf(tokens, before) === sentence) {
        found.push(...namesBetween(tokens, before, candidate));
      }
    }
    found.push(candidate);
  }
  return found.length === candidates.length ? candidates : found;
};

const sentenceOf = (tokens: readonly Token[], { start }: Candidate): number =>
  tokens[firstEndingAfter(tokens, start)]?.sentence ?? -1;

const namesBetween = (
  tokens: readonly Token[],
  before: Candidate,
  after: Candidate,
): readonly Candidate[] => {
  const end = firstEndingAfter(tokens, after.start) - 1;
  const names: Candidate[] = [];
  for (let at = firstEndingAfter(tokens, before.end - 1) + 1; at < end; ) {
    const to = nameEnd(tokens, at);
    if (to === undefined || names.length === mostNames) return [];
    const [first, last] = [tokenAt(tokens, at + 1), tokenAt(tokens, to - 1)];
    names.push(uniform(before, { start: first.start, end: last.end, confidence: grade.likely }));
    at = to;
  }
  return commas.has(tokens[end]?.lexeme.text ?? '') ? names : [];
};

/** The comma behind the name of one word or two that is behind the comma at an index. */
const nameEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const [open, first, second, close] = tokens.slice(at, at + 4);
  if (!commas.has(open?.lexeme.text ?? '') || first === undefined || !isNameWord(first)) {
    return undefined;
  }
  const { key } = first.lexeme;
  if (isDefinite(key)) return undefined;
  if (commas.has(second?.lexeme.text ?? '')) return isPlural(key) ? undefined : at + 2;
  const isFamily =
    second !== undefined &&
    isNameWord(second) &&
    (isKnownName(second.lexeme.key) || isDefiniteNisba(second.lexeme.key));
  return isFamily && commas.has(close?.lexeme.text ?? '') ? at + 3 : undefined;
};

const isNameWord = ({ lexeme }: Token): boolean =>
  lexeme.kind === 'arabic' &&
  lexeme.key.length > 2 &&
  !lexeme.key.startsWith('و') &&
  !isFunctionWord(lexeme) &&
  !isPresentVerb(lexeme) &&
  !isTitle(lexeme) &&
  organizationHead(lexeme) === null &&
  nationalityOf(lexeme) === null &&
  placeOfWord(lexeme.key)?.tier !== 'sure' &&
  countryOf(lexeme.key) === undefined;
