import type { Candidate, EntityType } from '../../document.ts';
import { lazy } from '../../lexicons/load.ts';
import { hyphens } from '../../text/characters.ts';

/**
 * Whether a person whom nothing but the tagger finds is one of a list of clubs or places: a dash or a score between it
 * and a club («فيتا كلوب (الكونغو) 0 : 0 زيماموتو»), its country and a score behind it («زيماموتو (زنجبار) 1 : 1»), or
 * a place before it and one behind, «و» between («حمام الأنف ونعسان وسيدي حسين»).
 */
export const isInRowOfThings = (
  text: string,
  candidates: readonly Candidate[],
  index: number,
): boolean => {
  const name = candidates[index];
  if (name === undefined) return false;
  const before = neighbour(candidates, index, -1);
  const after = neighbour(candidates, index, 1);
  return isClub(text, before, name, after) || isPlace(text, before, name, after);
};

/** What may be inside brackets between two clubs, or between the signs of a score. */
const passed: ReadonlySet<EntityType> = new Set(['country', 'nationality', 'number', 'time']);

/** Candidates passed over at most, so that the time stays linear. */
const mostPassed = 4;

const neighbour = (
  candidates: readonly Candidate[],
  index: number,
  step: 1 | -1,
): Candidate | undefined => {
  for (let at = index + step; Math.abs(at - index) <= mostPassed; at += step) {
    const candidate = candidates[at];
    if (candidate === undefined || !passed.has(candidate.type)) return candidate;
  }
  return undefined;
};

const isClub = (
  text: string,
  before: Candidate | undefined,
  name: Candidate,
  after: Candidate | undefined,
): boolean => {
  if (name.source !== 'tagger' || (name.sources?.length ?? 1) > 1) return false;
  const behind = text.slice(name.end, name.end + longestGap);
  if (/^\s*\(\p{L}[^()]*\)\s*\d+\s*:\s*\d+/u.test(behind)) return true;
  const isVersus = (club: Candidate | undefined, from: number, to: number): boolean =>
    club?.type === 'organization' && to - from < longestGap && versus().test(text.slice(from, to));
  return (
    isVersus(before, before?.end ?? 0, name.start) || isVersus(after, name.end, after?.start ?? 0)
  );
};

const dash = `[${[...hyphens].join('')}]`;
/** Where its country may be, and the score. */
const versus = lazy(
  () =>
    new RegExp(`^\\s*(?:\\p{L}+\\s*)?(?:\\([^()]*\\)\\s*)?(?:\\d+\\s*:\\s*\\d+|${dash})\\s*$`, 'u'),
);
/** UTF-16 units between two clubs at most. */
const longestGap = 40;

/** A family name that lists have for a place, or that no list has. */
const isPlace = (
  text: string,
  before: Candidate | undefined,
  name: Candidate,
  after: Candidate | undefined,
): boolean =>
  before?.type === 'place' &&
  after?.type === 'place' &&
  joined.test(text.slice(before.end, name.start)) &&
  joined.test(text.slice(name.end, after.start));
const joined = /^\s*(?:[،,]\s*)?و\s*$/u;
