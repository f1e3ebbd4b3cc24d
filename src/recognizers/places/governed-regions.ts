import type { Candidate, Document, Token } from '../../document.ts';
import { placeAt } from '../../lexicons/places.ts';
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
  return tokens.flatMap((token) => {
    const match = placeAt(tokens, token.index);
    if (match?.payload.tier !== 'triggered' || starts.has(match.start)) return [];
    const region = regions.get(match.payload.name);
    if (region === undefined || !isNamed(tokens, token, match)) return [];
    return [{ ...region, start: match.start, end: match.end }];
  });
};

const isNamed = (
  tokens: readonly Token[],
  { index }: Token,
  { proclitics, endToken }: { readonly proclitics: string; readonly endToken: number },
): boolean => {
  if (proclitics !== '') return proclitics === 'ب';
  const before = tokenBefore(tokens, index)?.lexeme.key;
  if (before !== undefined) return /^[وبل]?(?:امن|محافظه|نيابات)$/.test(before);
  return dashes.has(tokenAfter(tokens, endToken - 1)?.lexeme.text ?? '');
};
