import type { Candidate, Document, Token } from '../../document.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { beginsPlace, type PlaceName, placeAt } from '../../lexicons/places.ts';
import { dashes } from '../../text/characters.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';

/**
 * The other places of a region whose name is another word too and whose governor the text names: «قال محافظ
 * الغربية ذلك بحضور مدير أمن الغربية», behind «ب» too, and at the head of a line.
 */
export const governedRegions = (
  { tokens }: Document,
  found: readonly Candidate[],
): readonly Candidate[] => {
  const regions = new Map<string, Candidate>();
  for (const candidate of found) {
    if (candidate.rule === 'places/gazetteer' && candidate.confidence >= grade.sure) {
      regions.set(candidate.name ?? '', candidate);
    }
  }
  if (regions.size === 0) return [];
  const starts = new Set(found.map(({ start }) => start));
  const others: Candidate[] = [];
  for (let at = beginsPlace.next(tokens); at >= 0; at = beginsPlace.next(tokens, at + 1)) {
    const match = placeAt(tokens, at);
    if (match?.payload.tier !== 'triggered' || starts.has(match.start)) continue;
    const region = regions.get(match.payload.name);
    if (region === undefined || !isNamed(tokens, match)) continue;
    others.push({ ...region, start: match.start, end: match.end });
  }
  return others;
};

const isNamed = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics }: GazetteerMatch<PlaceName>,
): boolean => {
  if (proclitics !== '') return proclitics === 'ب';
  const before = tokenBefore(tokens, firstToken)?.lexeme.key;
  if (before !== undefined) return /^[وبل]?(?:امن|محافظه|نيابات)$/.test(before);
  return dashes.has(tokenAfter(tokens, endToken - 1)?.lexeme.text ?? '');
};
