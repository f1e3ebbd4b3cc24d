import type { Candidate, Document, Token } from '../../document.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { isSyllabicFamily, isSyllabicGiven, longestOf } from '../../lexicons/syllabic-names.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import type { ProcliticSplit } from '../../text/clitics/proclitic-splits.ts';
import { splitFrom } from '../../text/clitics/split-from.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/**
 * Gives people of East Asia the syllables of their name that are Arabic words too or begin like a
 * proclitic: «الرئيس مون جيه | إن بشأن», «فام | مينه تشينه», «و | بوي ثانه سون».
 */
export const withAllSyllables = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const found: Candidate[] = [];
  let hasChanged = false;
  candidates.forEach((candidate, index) => {
    const before = found.at(-1);
    // A syllable that was found for somebody else: «بارك | غن هيه».
    if (before !== undefined && candidate.start < before.end) return;
    const from = before?.end ?? 0;
    const whole = isFoundPerson(candidate) ? wholeOf(tokens, candidate, from) : candidate;
    const isFree =
      whole !== candidate &&
      candidates
        .slice(index + 1, index + 3)
        .every((next) => next.start >= whole.end || (isFoundPerson(next) && next.end <= whole.end));
    hasChanged ||= isFree;
    found.push(isFree ? whole : candidate);
  });
  return hasChanged ? found : candidates;
};

/** Words of a name whose «و» is a conjunction, at least: «وليم غوان إنغ», but «وين هيه الدولة». */
const leastJoined = 3;

/** The name with the syllables around it; itself when it is not made of them. */
const wholeOf = (tokens: readonly Token[], candidate: Candidate, from: number): Candidate => {
  const at = firstEndingAfter(tokens, candidate.start);
  const last = firstEndingAfter(tokens, candidate.end - 1);
  const [first, end] = [tokens[at], tokens[last]];
  if (first === undefined || end === undefined) return candidate;
  if (!isSyllable(end.lexeme.spelling)) return candidate;
  for (let index = at + 1; index < last; index++) {
    if (!isSyllable(tokens[index]?.lexeme.spelling ?? '')) return candidate;
  }
  const opening = openingOf(tokens, at, candidate.start, from);
  if (opening === undefined) return candidate;
  const behind = endBehind(tokens, opening, last);
  const isShorter = opening.start > candidate.start && behind - opening.at < leastJoined;
  const isSame = opening.start === candidate.start && behind === last + 1;
  if (behind === opening.at + 1 || isShorter || isSame) return candidate;
  return uniform(candidate, { start: opening.start, end: tokens[behind - 1]?.end ?? end.end });
};

const isSyllable = (spelling: string): boolean =>
  isSyllabicGiven(spelling) || isSyllabicFamily(spelling);

/** A family name: its token, its UTF-16 offset and how it is spelt without proclitics. */
interface NameOpening {
  readonly at: number;
  readonly start: number;
  readonly family: string;
}

/** The family name of somebody who was found from a token on, which may be in the middle of the name. */
const openingOf = (
  tokens: readonly Token[],
  at: number,
  start: number,
  from: number,
): NameOpening | undefined => {
  const first = tokenAt(tokens, at);
  const whole = familyIn(first);
  if (whole !== undefined) return { at, start: first.start + whole.offset, family: whole.spelling };
  const read = splitFrom(first, start);
  if (read !== undefined && isSyllabicFamily(read.spelling)) {
    return { at, start, family: read.spelling };
  }
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== first.sentence || start !== first.start) {
    return undefined;
  }
  if (!isSyllabicGiven(first.lexeme.spelling)) return undefined;
  const family = familyIn(before);
  if (family === undefined || before.start + family.offset < from) return undefined;
  return { at: at - 1, start: before.start + family.offset, family: family.spelling };
};

/** «فام»; behind «و» too: «بوي» of «وبوي», of which «وي» was found; «ليم» of «وليم». */
const familyIn = ({ lexeme }: Token): ProcliticSplit | undefined =>
  lexeme.splits.find(
    ({ proclitics, spelling }) => /^و?$/u.test(proclitics) && isSyllabicFamily(spelling),
  );

/** Words of a name of China or Korea; of Vietnam's one may be a family name too: «نغوين ثي كيم نغان». */
const usual = 3;

/** The index behind the last syllable. */
const endBehind = (tokens: readonly Token[], { at, family }: NameOpening, last: number): number => {
  const sentence = tokens[at]?.sentence;
  const longest = longestOf(family);
  let end = last + 1;
  for (; end < at + longest; end++) {
    const { lexeme, sentence: next } = tokens[end] ?? {};
    if (lexeme === undefined || next !== sentence) break;
    const { spelling } = lexeme;
    const isGiven = isSyllabicGiven(spelling) || (longest > usual && isSyllabicFamily(spelling));
    if (!isGiven && !(end === at + 2 && isParticleIn(tokens, end, at))) break;
  }
  return end;
};

/**
 * Whether a particle is the third word of a name: «كي» before no verb, «إن» where nobody says anything;
 * but «قال مون جيه إن». «هو» and «لان» are where nothing follows them.
 */
const isParticleIn = (tokens: readonly Token[], index: number, at: number): boolean => {
  const { spelling } = tokenAt(tokens, index).lexeme;
  const next = tokens[index + 1];
  if (spelling === 'كي') return next === undefined || !isPresentVerb(next.lexeme);
  if (spelling === 'هو' || spelling === 'لان') return isEnd(tokens[at], next);
  if (spelling !== 'إن') return false;
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; tokens[before]?.sentence === sentence; before--) {
    const word = tokens[before]?.lexeme;
    if (word === undefined) break;
    if (isSaying(word)) return false;
  }
  return true;
};

/** Whether a name is over before a token: at the end of a sentence, before a mark, before «إنه». */
const isEnd = (first: Token | undefined, next: Token | undefined): boolean =>
  next?.sentence !== first?.sentence ||
  next?.lexeme.kind !== 'arabic' ||
  /^[إأ]ن/u.test(next.lexeme.spelling);
