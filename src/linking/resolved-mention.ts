import type { Candidate, Document, Mention } from '../document.ts';
import { countryOf } from '../lexicons/countries.ts';
import { isOrganizationHead } from '../lexicons/organization-heads.ts';
import { placeOfWord } from '../lexicons/places.ts';
import { flatMapped } from '../text/flat-map.ts';
import { lexemeOf } from '../text/vocabulary.ts';

/** A mention on its way to an entity. */
export interface ResolvedMention {
  readonly candidate: Candidate;
  readonly mention: Mention;
  /** As the report shows it: `candidate.name`, else as written. */
  readonly name: string;
  /** The text with single blanks, without tatweel; an article that lost its alef has it back: «لأمم» in «للأمم». */
  readonly written: string;
}

const lam = 'ل'.charCodeAt(0);

const uneven = /[^\S ]|\s\s|ـ|[\ufb50-\ufdff\ufe70-\ufefc]/;
const stretch = /ـ(?=[\p{L}\p{M}])/gu;
const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu;

/** «عـــادل  الدعداع» as «عادل الدعداع», but «هـ» as it is. */
const evenly = (text: string): string =>
  uneven.test(text)
    ? text
        .replace(/\s+/gu, ' ')
        .replace(stretch, '')
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

/**
 * A name behind «ل» that begins with «ل», with the article that it lost, if it lost one: «لأمم» of «للأمم» is «الأمم»,
 * «لجنة الأولمبية» of «للجنة الأولمبية» is «اللجنة الأولمبية», «ليفربول» of «لليفربول» and «لجنة الأمم» have none.
 */
const withArticle = (name: string): string => {
  const [first = '', second = ''] = name.split(' ', 2);
  if (isNameOfPlace(first)) return name;
  const whole = `ال${first}`;
  if (isNameOfPlace(whole)) return `ال${name}`;
  if (!isOrganizationHead(lexemeOf(whole, 'arabic'))) return `ا${name}`;
  return agrees.test(second) ? `ال${name}` : name;
};

/** «الأولمبية», «العليا»: an adjective of «اللجنة». */
const agrees = /^ال.+[ةاى]$/;

const isNameOfPlace = (word: string): boolean =>
  placeOfWord(word) !== undefined || countryOf(word) !== undefined;

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
    const written = assimilated && !isSurnameOfText(candidate, plain) ? withArticle(plain) : plain;
    const name =
      candidate.name === undefined || candidate.name === plain ? written : candidate.name;
    return { candidate, mention, name, written };
  });
};
