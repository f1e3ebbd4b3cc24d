import { definite, onsetCount, onsetOf } from '../../text/clitics/stem-table.ts';
import { fingerprint } from '../../text/fingerprint.ts';

/** Stems met so seldom show with which letters words not met begin. */
const rare = 4;
/** Rare words that begin with و are mostly others, never met alone, behind a conjunction; in bits. */
const conjunctionDiscount = 4;
const waw = onsetOf('و');
const afterWaw = onsetOf('ى');

/** About how many beginnings of three letters Arabic words have. */
const onsetsInUse = 6000;

/** Share of a stem's occurrences with the article from which it is said to take it. */
const definiteShare = 0.05;

/** How often a stem was met, and how often of these with the article. */
export interface StemCount {
  count: number;
  withArticle: number;
}

/**
 * The file that `readStemTable` reads, of the stems met at least `fewest` times.
 * @param met what the news has of them: its rare stems show how words not met begin.
 */
export const packStems = (
  stems: ReadonlyMap<string, StemCount>,
  met: ReadonlyMap<string, StemCount>,
  fewest: number,
): Uint8Array => {
  const levels = new Map<number, number>();
  for (const [stem, { count, withArticle }] of stems) {
    if (count < fewest) continue;
    const level = Math.round(Math.log2(count) * 2) + 1;
    const takesArticle = withArticle > 0 && withArticle >= count * definiteShare;
    levels.set(fingerprint(stem), takesArticle ? level + definite : level);
  }
  const sorted = [...levels].sort(([a], [b]) => a - b);
  const size = sorted.length;
  const file = new Uint8Array(4 + size * 5 + onsetCount);
  const view = new DataView(file.buffer);
  view.setUint32(0, size, true);
  sorted.forEach(([print, level], i) => {
    view.setUint32(4 + i * 4, print, true);
    view.setUint8(4 + size * 4 + i, level);
  });
  onsetWeights(met).forEach((weight, onset) => {
    view.setInt8(4 + size * 5 + onset, weight);
  });
  return file;
};

const onsetWeights = (stems: ReadonlyMap<string, StemCount>): readonly number[] => {
  const met = new Array<number>(onsetCount).fill(0);
  let total = 0;
  for (const [stem, { count }] of stems) {
    if (count > rare || stem.length < 4) continue;
    const onset = onsetOf(stem);
    met[onset] = (met[onset] as number) + 1;
    total++;
  }
  return met.map((count, onset) => {
    const discount = onset >= waw && onset < afterWaw ? conjunctionDiscount : 0;
    const weight = Math.log2((Math.max(count, 0.1) / total) * onsetsInUse) - discount;
    return Math.round(Math.min(8, Math.max(-8, weight)));
  });
};
