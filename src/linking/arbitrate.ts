import { type Candidate, certain, type EntityType } from '../document.ts';
import { kinds } from '../kinds.ts';
import { grade } from '../recognizers/grades.ts';
import { firstStartingFrom } from '../text/binary-search.ts';
import { uniform } from './uniform.ts';

/**
 * From this confidence on a rule's answer holds although the tagger, which heard it, does not agree. Chosen on news/dev
 * and real/dev; that of nationalities, all of which are listed, on held-out articles too.
 */
const standing: Readonly<Partial<Record<EntityType, number>>> = {
  nationality: grade.certain,
  place: grade.sure,
  organization: grade.likely,
  event: grade.likely,
};

/** The tagger's own name for a kind; null where it has no say. */
type JudgedKind = (typeof kinds)[EntityType]['judgedAs'];

/** What the tagger found of one kind, by where it begins and where it ends. */
class Heard {
  readonly from = new Map<number, Candidate>();
  readonly to = new Map<number, Candidate>();
}

/**
 * Lets the tagger, which has heard what the rules propose, decide on their uncertain proposals: what
 * it does not find too is left out, though what was known of it (a role) stays with a name of the same
 * kind that the tagger finds in its place. Certain answers hold. Asked only where a tagger spoke.
 */
export const arbitrate = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const hearing = new Hearing(candidates);
  const kept = candidates.filter((candidate) => hearing.keeps(candidate));
  const { known, replaced } = hearing;
  const all = withNested(
    kept.filter((candidate) => !replaced.has(candidate)),
    candidates.filter((candidate) => !replaced.has(candidate)),
    kept,
  );
  if (known.size === 0) return all;
  // What «الاتحادية العليا» is says nothing of «المحكمة الاتحادية العليا», which a list has whole.
  const whole = new Set(all.filter(isClassed).map(spanOf));
  return all.map((candidate) => {
    const isTold = candidate.type === 'organization' && whole.has(spanOf(candidate));
    return isTold ? candidate : informed(candidate, known.get(candidate));
  });
};

/** Hears each candidate against what the tagger found. */
class Hearing {
  /** Candidates of the tagger, each with that of a rule that it replaces. */
  readonly known = new Map<Candidate, Candidate>();
  /** Candidates that give way to another one. */
  readonly replaced = new Set<Candidate>();
  readonly #heard: ReadonlyMap<JudgedKind, Heard>;
  /** What the tagger is unsure of, by span. */
  readonly #unsure: ReadonlyMap<string, Candidate>;

  constructor(candidates: readonly Candidate[]) {
    const tagged = candidates.filter(({ source }) => source === 'tagger');
    this.#heard = heardByKind(tagged);
    this.#unsure = new Map(tagged.filter(isUnsureOfKind).map((one) => [spanOf(one), one]));
  }

  /** Whether a candidate stays, which may then replace what the tagger found. */
  keeps(candidate: Candidate): boolean {
    if (candidate.source === 'tagger') return true;
    if (candidate.confidence >= (standing[candidate.type] ?? certain)) return true;
    const kind = kinds[candidate.type].judgedAs;
    if (kind === null) return true;
    const other =
      this.#unsure.size > 0 && isNameInFull(candidate)
        ? this.#unsure.get(spanOf(candidate))
        : undefined;
    return other === undefined ? this.#agrees(candidate, kind) : this.#replaces(other);
  }

  /** Whether the tagger finds a candidate too, or something that the candidate is the better reading of. */
  #agrees(candidate: Candidate, kind: JudgedKind): boolean {
    const { from, to } = this.#heard.get(kind) ?? {};
    const [here, last] = [from?.get(candidate.start), to?.get(candidate.end)];
    if (here?.end === candidate.end) return true;
    if (isWhole(candidate, here) || isBolder(candidate, here)) return this.#replaces(here);
    if (last !== undefined && isOfHalves(candidate, here, last)) return this.#replaces(here, last);
    const instead = here ?? last;
    if (instead?.type === candidate.type) this.known.set(instead, candidate);
    if (instead !== undefined) this.replaced.add(candidate);
    return false;
  }

  #replaces(...others: readonly Candidate[]): true {
    for (const other of others) this.replaced.add(other);
    return true;
  }
}

const isClassed = ({ type, source, attributes }: Candidate): boolean =>
  type === 'organization' && source !== 'tagger' && attributes?.class !== undefined;

/** What the tagger found, by the kinds that it distinguishes. */
const heardByKind = (tagged: readonly Candidate[]): ReadonlyMap<JudgedKind, Heard> => {
  const heard = new Map<JudgedKind, Heard>();
  for (const candidate of tagged) {
    const kind = kinds[candidate.type].judgedAs;
    const same = heard.get(kind) ?? new Heard();
    same.from.set(candidate.start, candidate);
    same.to.set(candidate.end, candidate);
    heard.set(kind, same);
  }
  return heard;
};

const spanOf = ({ start, end }: Candidate): string => `${start} ${end}`;

/** What the tagger takes for a place or a body, and is as unsure of as not. */
const isUnsureOfKind = ({ type, confidence }: Candidate): boolean =>
  (type === 'place' || type === 'organization') && confidence < grade.possible;

/** «مقتدى الصدر»: a given name and what follows it, where the tagger unsurely finds a place. */
const isNameInFull = ({ type, rule, confidence }: Candidate): boolean =>
  type === 'person' && confidence >= leastInFull && /^people\/(?:title\+)?given\+/u.test(rule);
const leastInFull = 0.65;

/** «عبد الله واد», found again and again, or up to an office, where the tagger finds «عبد الله». */
const isWhole = (rule: Candidate, heard: Candidate | undefined): heard is Candidate =>
  wholeName.test(rule.rule) && heard?.type === 'person' && heard.end < rule.end;
const wholeName = /^people\/(?:recurrent$|appointed\+)/u;

/** Characters between two halves of a name, one word and two blanks. */
const longestBetween = 8;

/** «ماري آن إيفانز», where the tagger finds «ماري» and «إيفانز», and nothing between them. */
const isOfHalves = (
  rule: Candidate,
  first: Candidate | undefined,
  last: Candidate,
): first is Candidate =>
  rule.type === 'person' &&
  first?.type === 'person' &&
  last.type === 'person' &&
  first.end + 1 < last.start - 1 &&
  last.start - first.end <= longestBetween;

/**
 * «محكمة الاستئناف», where the tagger unsurely finds «محكمة الاستئناف بالرباط»: both find an organization
 * that begins here.
 */
const isBolder = (rule: Candidate, heard: Candidate | undefined): heard is Candidate =>
  rule.type === 'organization' &&
  heard?.type === 'organization' &&
  rule.confidence >= grade.fair &&
  heard.confidence < grade.fair &&
  rule.end < heard.end;

/**
 * Names inside a longer one that is kept stay, as its attribute `nested`: «الفرنسية» of an agency.
 * @param wholes those and what one of them stands for: «الأوكرانية» in «شرطة مدينة أوديسا الأوكرانية».
 */
const withNested = (
  kept: readonly Candidate[],
  candidates: readonly Candidate[],
  wholes: readonly Candidate[],
): readonly Candidate[] => {
  if (kept.length === candidates.length) return kept;
  const taken = new Set(kept);
  const outer = [...wholes].sort((one, other) => one.start - other.start);
  // The furthest end of all names that begin no later.
  const reach: number[] = [];
  for (const { end } of outer) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return candidates.filter((candidate) => {
    if (taken.has(candidate)) return true;
    if (!kinds[candidate.type].nestable) return false;
    const { start, end } = candidate;
    const reachFrom = (last: number): number => reach[firstStartingFrom(outer, last + 1) - 1] ?? 0;
    return reachFrom(start) > end || reachFrom(start - 1) >= end;
  });
};

/** A candidate with the attributes of the one that it replaces. */
const informed = (candidate: Candidate, known: Candidate | undefined): Candidate =>
  known?.attributes === undefined
    ? candidate
    : uniform(candidate, { attributes: { ...known.attributes, ...candidate.attributes } });
