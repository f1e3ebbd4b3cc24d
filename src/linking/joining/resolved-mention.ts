import type {
  Candidate,
  Document,
  Mention,
  OrganizationValue,
  PlaceValue,
} from '../../document.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { uniform } from '../uniform.ts';
import { withLostArticle } from './lost-article.ts';

/** A mention on its way to an entity. */
export interface ResolvedMention {
  readonly candidate: Candidate;
  readonly mention: Mention;
  /** As the report shows it: `candidate.name`, else as written. */
  readonly name: string;
  /** The text with single blanks, without tatweel; an article that lost its alef has it back: «لأمم» in «للأمم». */
  readonly written: string;
}

/** The same mention under another name; all have their fields in one order, and so one shape. */
export const renamed = (
  { candidate, mention, written }: ResolvedMention,
  name: string,
): ResolvedMention => ({ candidate, mention, name, written });

/** The same mention of a place or a body with what is known of where it is. */
export const relocated = (
  { candidate, mention, name, written }: ResolvedMention,
  value: PlaceValue | OrganizationValue | null,
): ResolvedMention => ({
  candidate: uniform({ ...candidate, value } as Candidate),
  mention,
  name,
  written,
});

const lam = 'ل'.charCodeAt(0);

const uneven = /[^\S ]|\s\s|ـ|[\ufb50-\ufdff\ufe70-\ufefc]/;
const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu;

/** «عـــادل  الدعداع» as «عادل الدعداع», but «هـ» as it is. */
const evenly = (text: string): string =>
  uneven.test(text)
    ? text
        .replace(/\s+/gu, ' ')
        .replace(/ـ(?=[\p{L}\p{M}])/gu, '')
        .replace(presentationForms, (letters) => letters.normalize('NFKC'))
    : text;

/** The last words of the people who are named by several. */
const surnamesOf = (text: string, candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    flatMapped(candidates, ({ type, start, end }) => {
      const blank = type === 'person' ? text.lastIndexOf(' ', end - 1) : -1;
      return blank > start ? [text.slice(blank + 1, end)] : [];
    }),
  );

/** The mentions that candidates in order of place become. */
export const resolvedMentions = (
  { text, sentences }: Document,
  candidates: readonly Candidate[],
): readonly ResolvedMention[] => {
  let sentence = 0;
  let surnames: ReadonlySet<string> | undefined;
  /** «للوبان» of «مارين لوبان»: the first letter is its own, and no article is lost. */
  const isSurnameOfText = ({ type }: Candidate, word: string): boolean => {
    if (type !== 'person') return false;
    surnames ??= surnamesOf(text, candidates);
    return surnames.has(word);
  };
  return candidates.map((candidate) => {
    const { start, end, source, rule, sources = [source] } = candidate;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const confidence = Math.round(candidate.confidence * 1000) / 1000;
    const mention = {
      start,
      end,
      text: text.slice(start, end),
      sentence,
      confidence,
      rule,
      sources,
    };
    const plain = evenly(mention.text);
    const assimilated = text.charCodeAt(start) === lam && text.charCodeAt(start - 1) === lam;
    const isWhole = !assimilated || isSurnameOfText(candidate, plain);
    const written = isWhole ? plain : withLostArticle(candidate, plain);
    const name =
      candidate.name === undefined || candidate.name === plain ? written : candidate.name;
    return { candidate, mention, name, written };
  });
};
