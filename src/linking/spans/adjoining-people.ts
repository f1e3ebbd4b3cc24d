import type { Candidate, Document, Token } from '../../document.ts';
import { isArabName } from '../../lexicons/arab-names.ts';
import { famousWord } from '../../lexicons/famous-names.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { familyName, firstName, isKnownName, nameStandingOf } from '../../lexicons/names.ts';
import { isBeforeGod, isFamilyTitle, isRelative, isSonOf } from '../../lexicons/people-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { hasArticle } from '../../morphology/article.ts';
import { isOrdinal } from '../../morphology/ordinal.ts';
import { isAnotherPerson } from '../../recognizers/people/parts/another-person.ts';
import { rolesBefore } from '../../recognizers/people/roles/role.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { isFoundPerson } from '../found-people.ts';
import { isKnownSurname } from '../known-people.ts';
import { uniform } from '../uniform.ts';

/** Two people of whom one is at least this doubtful may be halves of one name. */
const halfBelow = 0.9;

/**
 * Makes one person of two halves of a name that are side by side: «ستيفين» and «سيغال», «غابرييل عارسيا»
 * and «ماركيز», «فتحي الحاج» and «إسماعيل».
 */
export const withWholePeople = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const before = found.at(-1);
    if (before !== undefined && isSecondHalf(tokens, before, candidate)) {
      found[found.length - 1] = joined(before, candidate);
    } else found.push(candidate);
  }
  return found.length === candidates.length ? candidates : found;
};

const joined = (first: Candidate, second: Candidate): Candidate =>
  uniform(first, {
    end: second.end,
    confidence: Math.max(first.confidence, second.confidence),
  });

const isSecondHalf = (tokens: readonly Token[], first: Candidate, second: Candidate): boolean => {
  if (!isFoundPerson(first) || !isFoundPerson(second)) return false;
  const from = firstEndingAfter(tokens, first.start);
  const last = firstEndingAfter(tokens, first.end - 1);
  const next = firstEndingAfter(tokens, second.start);
  const end = firstEndingAfter(tokens, second.end - 1);
  const [a, b] = [tokens[last], tokens[next]];
  if (a === undefined || b === undefined) return false;
  if (next === last + 2) {
    if (last === from) return isOfSheikh(tokens, from, first);
    return end === next && isTitleInside(tokens, last);
  }
  if (next !== last + 1) return false;
  if (a.sentence !== b.sentence) return false;
  if (end === next && isGiftOfGod(tokens, from, last) && isFamilyOnly(b.lexeme)) return true;
  if (b.start !== second.start) return false;
  // «عبدالله الثاني | ابن الحسين»
  if (isOrdinal(a.lexeme.key) && isSonOf(b.lexeme)) return true;
  const isLone = last === from && a.lexeme.key !== b.lexeme.key && !isTitle(a.lexeme);
  if (isLone && end === next && isIntroduced(a.lexeme, b.lexeme, first)) return true;
  if (isAnotherPerson(tokens, next)) return false;
  if (isLone && isLoneGiven(a.lexeme, first, second)) return true;
  // «إيفانكا | ترامب»: a word that no list has, before the surname of somebody well known.
  if (isLone && end === next && !isKnownName(a.lexeme.key) && isKnownSurname(b.lexeme.key))
    return true;
  if (Math.min(first.confidence, second.confidence) >= halfBelow) return false;
  // «فتحي الحاج إسماعيل», «عماد بلحاج خليفة»
  const isOfTitle = last > from && isFamilyTitle(a.lexeme.key.replace(/^با?ل/u, 'ال'));
  if (isOfTitle && end === next && isKnownName(b.lexeme.key)) return true;
  if (last > from && end > next) return false;
  return last > from ? isForeignName(tokens[from], b) : isGiven(a.lexeme, b.lexeme, end > next);
};

/** «سعد الله» of «سعد الله ونوس», which is one given name. */
const isGiftOfGod = (tokens: readonly Token[], from: number, last: number): boolean =>
  last === from + 1 &&
  tokens[last]?.lexeme.key === 'الله' &&
  tokens[from]?.lexeme.splits.some(({ key }) => isBeforeGod(key)) === true;

const isFamilyOnly = ({ key }: Lexeme): boolean =>
  nameStandingOf(key).first === undefined && !isKnownSurname(key);

/**
 * «يوفال» of «يوفال ديسكين»: a given name that is nobody's surname, right before somebody else's; «ميلينيا» of «ميلينيا
 * ترامب», which no list has, before a surname of the text.
 */
const isLoneGiven = (word: Lexeme, first: Candidate, second: Candidate): boolean => {
  if (first.rule.endsWith('/surname') || isKnownSurname(word.key)) return false;
  // «عين هيندنبورغ | هتلر»
  if (famousWord(word.key)?.tier === 'sure' && firstName(word.key) === undefined) return false;
  if (firstName(word.key) !== undefined) return true;
  return ofFullName.test(second.rule) && !isKnownName(word.key);
};

/** «اللاعب جونيور | أجاي», «قالت دايان | نيلسون»: a foreigner who is introduced goes on with one foreign word. */
const isIntroduced = (word: Lexeme, next: Lexeme, { rule }: Candidate): boolean =>
  byIntroduction.test(rule) && !isKnownSurname(word.key) && [word, next].every(isOfNoArab);
const isOfNoArab = ({ key }: Lexeme): boolean => !isArabName(key) && !hasArticle(key);
const byIntroduction = /^people\/(?:title|origin|saying)/u;

/** «أكد الدكتور علوي الشيخ | علي»: a given name that is introduced, and the next behind a title that is of the name. */
const isOfSheikh = (tokens: readonly Token[], at: number, { rule }: Candidate): boolean => {
  const [given, title, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (given === undefined || title === undefined || next?.sentence !== given.sentence) return false;
  if (!isFamilyTitle(title.lexeme.key) || !isKnownName(given.lexeme.key)) return false;
  return byIntroduction.test(rule) || rolesBefore(tokens, at) !== undefined;
};

/** «محمد حمادة السيد | إبراهيم.»: a title between two names, and nothing that goes on with the second. */
const isTitleInside = (tokens: readonly Token[], last: number): boolean => {
  const [name, title, word, next] = tokens.slice(last, last + 4);
  if (name === undefined || title === undefined || word === undefined) return false;
  const isOver = next?.sentence !== word.sentence || next.lexeme.kind !== 'arabic';
  return (
    isOver &&
    isFamilyTitle(title.lexeme.key) &&
    word.sentence === name.sentence &&
    [name, word].every(({ lexeme }) => isKnownName(lexeme.key))
  );
};

/** Rules that find the surname of somebody whom the text names in full, or whom the world knows. */
const ofFullName = /^people\/(?:surname|famous)|^second-pass/u;

const isForeign = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'arabic' &&
  // «ماركيز» is a family too.
  (!isTitle(lexeme) || familyName(lexeme.key) !== undefined) &&
  isSpeltLikeName(lexeme);

/** «مارشال» before «لوبان»; «عيّن ماكرون برونو لو مير» names two. */
const isGiven = (word: Lexeme, next: Lexeme, isLong: boolean): boolean => {
  if (isTitle(word) || isTitle(next) || word.key === next.key) return false;
  // «نجلي حسني مبارك»
  if (isRelative(word.key.replace(/ي$/u, ''))) return false;
  const { first, family } = nameStandingOf(word.key);
  const isFamilyAlone = first === undefined && family !== undefined;
  if (isFamilyAlone && (isLong || firstName(next.key) !== undefined)) return false;
  if (first === undefined && !isForeign(word)) return false;
  return isForeign(word) ? isForeign(next) : familyName(next.key) !== undefined;
};

/** «غابرييل عارسيا» goes on with «ماركيز». */
const isForeignName = (first: Token | undefined, word: Token): boolean =>
  first !== undefined && isForeign(first.lexeme) && isForeign(word.lexeme);
