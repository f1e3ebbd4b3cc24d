import type { Attributes, Candidate } from '../../document.ts';
import { type EntityType, kinds } from '../../kinds.ts';
import { grade } from '../../recognizers/grades.ts';
import { uniform } from '../uniform.ts';

/** From this confidence on, a longer name takes in the shorter ones that are inside it. */
const likely = 0.5;

/**
 * Chooses among candidates so that what is kept never overlaps, in order of place. A likely name
 * wins over all that is inside it («جامعة القاهرة» over «القاهرة»); of the rest the surer wins,
 * then the longer, then the earlier. Names inside a kept one stay known as its attribute `nested`.
 */
export const chooseSpans = (candidates: readonly Candidate[]): readonly Candidate[] => {
  // What has no letters overlaps nothing, itself neither, and would be chosen again and again.
  const spans = candidates.filter(({ start, end }) => start < end);
  const all = agree(withoutOutvoted(inOrder(spans)));
  const chosen: Candidate[] = [];
  for (let at = 0; at < all.length; ) {
    const endOfGroup = overlappingFrom(all, at);
    if (endOfGroup === at + 1) chosen.push(all[at] as Candidate);
    else chosen.push(...bestOfGroup(all.slice(at, endOfGroup)));
    at = endOfGroup;
  }
  return chosen;
};

/** Where the group of candidates that hang together by overlaps ends, most being alone; exclusive. */
const overlappingFrom = (ordered: readonly Candidate[], first: number): number => {
  let reach = ordered[first]?.end ?? 0;
  let at = first + 1;
  for (let next = ordered[at]; next !== undefined && next.start < reach; next = ordered[++at]) {
    if (next.end > reach) reach = next.end;
  }
  return at;
};

const bestOfGroup = (all: readonly Candidate[]): readonly Candidate[] => {
  let kept: readonly Candidate[] = [];
  // What was inside a name that lost comes into its own in the next round.
  for (let open = all; open.length > 0; open = clearOf(open, kept)) {
    kept = inOrder([...kept, ...bestOf(outermost(open))]);
  }
  return withNested(kept, all);
};

/** By place; of those that begin together the longest first, then the surest. */
const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);

/**
 * Where a rule and the tagger give a span the same type and no rule is surer of another, those others
 * are left out: «أسبوعية "جون أفريك"» is no man.
 */
const withoutOutvoted = (ordered: readonly Candidate[]): readonly Candidate[] => {
  const outvoted = new Set<Candidate>();
  for (let from = 0; from < ordered.length; ) {
    let end = from + 1;
    while (sameSpan(ordered[from], ordered[end])) end++;
    if (end > from + 2) {
      const group = ordered.slice(from, end);
      const heard = group.find(({ source }) => source === 'tagger');
      const rules = group.filter(({ source }) => source !== 'tagger');
      // The surest comes first; of a place or a day and a body that are as sure the tagger decides: «تعادل وادي دجلة»,
      // «قناة "الغد"».
      const surest = rules.filter(({ confidence }) => confidence === rules[0]?.confidence);
      const isBody = heard?.type === 'organization' && isNamesakeOfBody(surest[0]?.type);
      const agreeing = isBody ? surest : surest.slice(0, 1);
      if (heard !== undefined && agreeing.some(({ type }) => type === heard.type)) {
        for (const one of group) if (one.type !== heard.type) outvoted.add(one);
      }
    }
    from = end;
  }
  return outvoted.size === 0 ? ordered : ordered.filter((candidate) => !outvoted.has(candidate));
};

const isNamesakeOfBody = (type: EntityType | undefined): boolean =>
  type === 'place' || type === 'date';

/** Those of several recognizers that say the same become one, surer than each; order is kept. */
const agree = (ordered: readonly Candidate[]): readonly Candidate[] => {
  const agreed: Candidate[] = [];
  for (const candidate of ordered) {
    let at = agreed.length - 1;
    while (sameSpan(agreed[at], candidate) && agreed[at]?.type !== candidate.type) at--;
    const same = agreed[at];
    if (same !== undefined && sameSpan(same, candidate)) agreed[at] = both(same, candidate);
    else agreed.push(candidate);
  }
  return agreed;
};

const sameSpan = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
  a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;

/** The surer of two that agree, or the one that knows the value: the tagger knows no country's code. */
const both = (surer: Candidate, other: Candidate): Candidate => {
  if (surer.source === other.source) return surer;
  const known = knows(other, surer) ? other : surer;
  return uniform(known, {
    confidence: agreed(surer, other),
    sources: [...sourcesOf(surer), ...sourcesOf(other)],
    attributes: together(surer.attributes, other.attributes),
  });
};

/**
 * How sure two are together. The tagger heard the rules before it answered, and its confidence is
 * measured: it holds, but what a rule with few faults says is not made doubtful by an agreement.
 * Rules among themselves are as sure as the surer.
 */
const agreed = (surer: Candidate, other: Candidate): number => {
  if (other.source !== 'tagger') return surer.confidence;
  return surer.confidence >= grade.likely
    ? Math.max(other.confidence, grade.likely)
    : other.confidence;
};

/** A rule knows the value of a name and how it is written; the tagger, where it is and its kind. */
const knows = (one: Candidate, another: Candidate): boolean =>
  (one.value !== null && another.value === null) ||
  (another.source === 'tagger' && (one.value !== null || another.value === null));

const sourcesOf = ({ source, sources }: Candidate): readonly string[] => sources ?? [source];

const together = (first: Attributes = {}, second: Attributes | undefined): Attributes =>
  second === undefined ? first : { ...second, ...first };

/** Those of an ordered list that are inside no likely longer one. */
const outermost = (open: readonly Candidate[]): readonly Candidate[] => {
  const found: Candidate[] = [];
  let cover: Candidate | undefined;
  for (const candidate of open) {
    if (cover === undefined || candidate.end > cover.end || sameSpan(cover, candidate)) {
      found.push(candidate);
    }
    const reaches = cover === undefined || candidate.end > cover.end;
    if (reaches && candidate.confidence >= likely) cover = candidate;
  }
  return found;
};

/** Takes the best again and again, each time leaving out what overlaps it. */
const bestOf = (ordered: readonly Candidate[]): readonly Candidate[] => {
  const lost = new Set<Candidate>();
  const longest = ordered.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  const ranked = [...ordered.keys()].sort((a, b) =>
    rank(ordered[a] as Candidate, ordered[b] as Candidate),
  );
  const best: Candidate[] = [];
  for (const at of ranked) {
    const winner = ordered[at] as Candidate;
    if (lost.has(winner)) continue;
    best.push(winner);
    lost.add(winner);
    for (let i = at + 1; (ordered[i]?.start ?? Infinity) < winner.end; i++) {
      lost.add(ordered[i] as Candidate);
    }
    for (let i = at - 1; (ordered[i]?.start ?? -Infinity) > winner.start - longest; i--) {
      const before = ordered[i] as Candidate;
      if (before.end > winner.start) lost.add(before);
    }
  }
  return best;
};

const rank = (a: Candidate, b: Candidate): number =>
  b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Those of an ordered list that overlap none of an ordered list without overlaps. */
const clearOf = (open: readonly Candidate[], kept: readonly Candidate[]): readonly Candidate[] => {
  let at = 0;
  return open.filter((candidate) => {
    while ((kept[at]?.end ?? Infinity) <= candidate.start) at++;
    return (kept[at]?.start ?? Infinity) >= candidate.end;
  });
};

const withNested = (
  kept: readonly Candidate[],
  all: readonly Candidate[],
): readonly Candidate[] => {
  let from = 0;
  return kept.map((outer) => {
    while ((all[from]?.start ?? Infinity) < outer.start) from++;
    const names = new Set<string>();
    for (let at = from; (all[at]?.start ?? Infinity) < outer.end; at++) {
      const inner = all[at] as Candidate;
      const inside = inner.end <= outer.end && !sameSpan(inner, outer);
      if (inside && kinds[inner.type].nestable && inner.confidence >= likely && inner.name) {
        names.add(inner.name);
      }
    }
    return names.size === 0
      ? outer
      : uniform(outer, { attributes: { ...outer.attributes, nested: [...names] } });
  });
};
