import type { Candidate, Document, Token } from '../document.ts';
import { kinds } from '../kinds.ts';
import { lazy } from '../lexicons/load.ts';
import { grade } from '../recognizers/grades.ts';
import { firstEndingAfter } from '../text/binary-search.ts';
import {
  impossible,
  leastLikely,
  leastLone,
  leastOfOneWord,
  strict,
  wordFrom,
} from './lone-names.ts';
import { isNobody } from './nobody.ts';

/**
 * Below this an organization or event that the tagger alone finds is mostly a common noun or half of a
 * name, in seven of ten cases in held-out articles («لجنة مكافحة» of «لجنة مكافحة ظاهرة تهريب الوقود»).
 */
const leastUnheardOf = 0.7;

/** Rules with a sign of a person beside the name, or a fuller name elsewhere in the text. */
const hasSign = /^people\/(?:title|origin|saying|member|recurrent)|^second-pass|^own/u;

const isOfTaggerAlone = ({ type, source, sources = [source] }: Candidate): boolean =>
  (type === 'organization' || type === 'event') && sources.length === 1 && source === 'tagger';

/**
 * Leaves out organizations that the tagger alone finds and is not sure of, where a sure rule finds
 * another in its place: «داعش» in «تنظيم داعش».
 */
export const withoutUnheardOf = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const unsure = candidates.filter(isUnheardOf);
  if (unsure.length === 0) return candidates;
  const organizations = candidates.filter(
    ({ type, source, confidence }) =>
      type === 'organization' && source !== 'tagger' && confidence >= grade.likely,
  );
  const isIn = (one: Candidate, { start, end }: Candidate): boolean =>
    one.start < end && start < one.end;
  const isSame = (one: Candidate, { start, end }: Candidate): boolean =>
    one.start === start && one.end === end;
  const lost = new Set(
    unsure.filter(
      (name) =>
        organizations.some((other) => isIn(name, other)) &&
        !organizations.some((other) => isSame(name, other)),
    ),
  );
  return lost.size === 0 ? candidates : candidates.filter((candidate) => !lost.has(candidate));
};

const isUnheardOf = (candidate: Candidate): boolean =>
  candidate.type === 'organization' &&
  isOfTaggerAlone(candidate) &&
  candidate.confidence < leastUnheardOf;

/**
 * Leaves out what is most likely no name. Asked only where a tagger spoke, whose confidences are measured
 * shares; a name that is sure elsewhere in the document comes back in the second pass. A person of one
 * word that is found twice stays.
 */
export const withoutDoubtful = (
  { text, tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const times = lazy(() => timesOfPeople(text, candidates));
  const families = lazy(() => familiesOf(tokens, candidates));
  const named = lazy(() => wordsOfNames(tokens, candidates));
  const things = new Set<string>();
  const believed = new Set<string>();
  const doubtful = new Set<Candidate>();
  const left = candidates.filter((candidate) => {
    const { type, confidence, rule, start, end } = candidate;
    const likely = isOfTaggerAlone(candidate) ? leastUnheardOf : leastLikely;
    if (confidence < likely && kinds[type].judgedAs !== null) return false;
    const name = text.slice(start, end);
    if (type !== 'person' || /\s/u.test(name) || rule.startsWith('own')) return true;
    if (confidence < leastOfOneWord) return false;
    if (isNobody(tokens, candidate)) return false;
    if (isOfNobody(tokens, candidate, families)) return false;
    // «وفق بالطيب» where «سمير بالطيب» is named.
    if (hasSign.test(rule) || families().has(keyOf(tokens, start))) {
      believed.add(name);
      return true;
    }
    const needed = leastLone(tokens, candidate);
    if (needed === impossible) things.add(name);
    if (confidence >= needed || (needed < strict && times().get(name) !== 1)) believed.add(name);
    else doubtful.add(candidate);
    return true;
  });
  if (things.size === 0 && doubtful.size === 0) return left;
  return left.filter((candidate) => {
    const { type, rule, start, end } = candidate;
    if (type !== 'person') return true;
    const name = text.slice(start, end);
    // «إعصار "ماثيو"» makes «ماثيو» the storm in the rest of the text.
    if (things.has(name) && !hasSign.test(rule) && !named().has(keyOf(tokens, start))) return false;
    return !doubtful.has(candidate) || believed.has(name);
  });
};

/** Whether a surname is that of a fuller name which gave way to another, and no tagger finds it. */
const isOfNobody = (
  tokens: readonly Token[],
  { rule, sources, start }: Candidate,
  families: () => ReadonlySet<string>,
): boolean =>
  rule === 'people/surname' &&
  sources?.includes('tagger') !== true &&
  !families().has(keyOf(tokens, start));

/** The last words of people named in full, as search keys. */
const familiesOf = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<string> =>
  new Set(
    candidates.flatMap(({ type, start, end }) => {
      if (type !== 'person') return [];
      const last = firstEndingAfter(tokens, end - 1);
      return last > firstEndingAfter(tokens, start) ? [keyAt(tokens, last, start)] : [];
    }),
  );

/** All words of people named in full, as search keys. */
const wordsOfNames = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): ReadonlySet<string> =>
  new Set(
    candidates.flatMap(({ type, start, end }) => {
      if (type !== 'person') return [];
      const first = firstEndingAfter(tokens, start);
      const last = firstEndingAfter(tokens, end - 1);
      if (last === first) return [];
      const rest = tokens.slice(first + 1, last + 1).map(({ lexeme }) => lexeme.key);
      return [keyAt(tokens, first, start), ...rest];
    }),
  );

const keyOf = (tokens: readonly Token[], start: number): string =>
  keyAt(tokens, firstEndingAfter(tokens, start), start);

/** The search key of a word, without the proclitics before a name that begins there. */
const keyAt = (tokens: readonly Token[], at: number, start: number): string => {
  const token = tokens[at];
  return token === undefined ? '' : wordFrom(token, start).key;
};

/** How often each name is found for a person. */
const timesOfPeople = (
  text: string,
  candidates: readonly Candidate[],
): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const name = text.slice(start, end);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
};
