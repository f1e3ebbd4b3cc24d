import { dashes } from '../../text/characters.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { isLatin, latinSkeleton } from '../keys/sound.ts';
import { firstStart, type Group, mentionStart } from './group.ts';
import type { Joiner } from './joiner.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import { arabicSkeleton, shortestSkeleton } from './transliterations.ts';

const opening = /^["»”]?\s*[("«“[]\s*$/u;
const quotes = /["«“]/u;
const closing = /^\s*[)"»”\]]/u;
/** Between two names of one body, blanks left out. */
const between: ReadonlySet<string> = new Set(['', '/', '،', ',', ...dashes]);

interface Placed {
  readonly mention: ResolvedMention;
  readonly at: number;
}

/**
 * Joins a short name in brackets or quotes with the full one before it («الاتحاد الدولي للطيران (FAI)»), and
 * the Latin and Arabic names of one body that are together («أكسيوس Axios»).
 */
export const joinAppositions = (joiner: Joiner, text: string): void => {
  const placed = flatMapped(joiner.groups, ({ members }, at) =>
    members.map((mention): Placed => ({ mention, at })),
  ).sort((a, b) => mentionStart(a.mention) - mentionStart(b.mention));
  placed.forEach((second, index) => {
    const first = placed[index - 1];
    if (first === undefined || first.at === second.at) return;
    const gap = text.slice(first.mention.candidate.end, mentionStart(second.mention));
    if (gap.length > 4 || !isApposition(first.mention, second.mention, gap, text)) return;
    const [full, short] = isFuller(joiner, first.at, second.at)
      ? [first.at, second.at]
      : [second.at, first.at];
    joiner.join(short, full);
  });
};

const isApposition = (
  first: ResolvedMention,
  second: ResolvedMention,
  gap: string,
  text: string,
): boolean => {
  const scripts = isLatin(first.name) !== isLatin(second.name);
  const after = text.slice(second.candidate.end, second.candidate.end + 3);
  if (opening.test(gap) && closing.test(after)) return scripts || isShortFor(second, first, gap);
  return scripts && between.has(gap.trim()) && soundAlike(first.name, second.name);
};

/** One word for several; a medium in brackets is where the news is from: «وزارة الخارجية (سانا)». */
const isShortFor = (short: ResolvedMention, full: ResolvedMention, gap: string): boolean => {
  const classOf = ({ candidate }: ResolvedMention) => candidate.attributes?.class;
  const isSource = classOf(short) === 'media' && classOf(full) !== 'media';
  if (isSource && !quotes.test(gap)) return false;
  return !/\s/u.test(short.name) && /\s/u.test(full.name);
};

const soundAlike = (a: string, b: string): boolean => {
  const [latinName, arabicName] = isLatin(a) ? [a, b] : [b, a];
  const arabic = arabicSkeleton(arabicName);
  return arabic.length >= shortestSkeleton && latinSkeleton(latinName) === arabic;
};

/** By whatever it was found besides: «listed+quoted». */
const isListed = (rule: string): boolean => rule.includes('/listed');
const isListedMedium = ({ head: { candidate } }: Group): boolean =>
  candidate.attributes?.class === 'media' && isListed(candidate.rule);
const isAgency = ({ head: { candidate, name } }: Group): boolean =>
  !isListed(candidate.rule) && /^(?:ال)?وكالة \S+(?: \S+)?$/u.test(name);

/** Whether the first is the name to show: Arabic before Latin, a listed medium, the one of more words. */
const isFuller = ({ groups }: Joiner, first: number, second: number): boolean => {
  const [a, b] = [groups[first] as Group, groups[second] as Group];
  const [latinA, latinB] = [isLatin(a.head.name), isLatin(b.head.name)];
  if (latinA !== latinB) return latinB;
  // «وكالة الأنباء "رويترز"»: the listed medium is the thing, the other words may mean any.
  if (isListedMedium(a) && isAgency(b)) return true;
  if (isListedMedium(b) && isAgency(a)) return false;
  const words = ({ head }: Group): number => head.name.split(' ').length;
  return words(a) === words(b) ? firstStart(a) < firstStart(b) : words(a) > words(b);
};
