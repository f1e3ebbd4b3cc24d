import type { Candidate, Document, Token } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { placeOfWord } from '../../lexicons/places.ts';
import { hasArticle } from '../../morphology/article.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import { uniform } from '../uniform.ts';

const byHead: ReadonlySet<string | undefined> = new Set([
  'organizations/head-construct',
  'organizations/head-definite',
  'organizations/listed',
]);

/**
 * A centre where patients are treated is a place, as hospitals are: «مركز الواحة للعظام والمفاصل», «المركز الطبي
 * السويسري», but not «مركز أبحاث القلب». So is one that is open to all: «مركز المحيصنة الصحي», «مركز دبي التجاري العالمي».
 */
export const withClinicsAsPlaces = (
  { text, tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    const { type, source, rule, start, end } = candidate;
    if (type !== 'organization' || (source !== 'tagger' && !byHead.has(rule))) return candidate;
    const name = text.slice(start, end);
    if (!isClinic(name) && !isSite(tokens, candidate, name)) return candidate;
    const isRule = source !== 'tagger';
    const place = {
      ...candidate,
      type: 'place',
      value: null,
      rule: isRule ? 'places/clinic' : rule,
    } as Candidate;
    const sure = isRule ? Math.max(candidate.confidence, grade.sure) : candidate.confidence;
    return uniform(place, { confidence: sure, attributes: { class: 'facility' } });
  });

/** «مركز المحيصنة الصحي», «مركز دبي التجاري العالمي»; «في مركز دبي المالي العالمي», but «قال مركز دبي المالي العالمي». */
const isSite = (tokens: readonly Token[], { start }: Candidate, name: string): boolean => {
  if (!/^ل?مركز /u.test(name)) return false;
  const [, first = '', ...more] = name.split(/\s+/u).map(searchKey);
  const closing = more.at(-1) === 'العالمي' ? (more.at(-2) ?? '') : (more.at(-1) ?? '');
  if (hasArticle(first) && placeOfWord(first) === undefined) return false;
  if (closing === 'المالي') return isInside(tokens, start);
  return closing === 'التجاري' || (more.length === 1 && isAmong('clinicAdjectives', closing));
};

/** «في مركز», «داخل مركز», «بمركز». */
const isInside = (tokens: readonly Token[], start: number): boolean => {
  const at = firstEndingAfter(tokens, start);
  const token = tokens[at];
  if (token !== undefined && token.start < start) return token.lexeme.key.startsWith('ب');
  return /^(?:في|داخل)$/u.test(tokenBefore(tokens, at)?.lexeme.spelling ?? '');
};

const isClinic = (name: string): boolean => {
  if (!/^ل?(?:ال)?مركز /u.test(name)) return false;
  const [head = '', first = '', ...more] = name.split(/\s+/u).map(searchKey);
  // «المركز الصحي لشرطة دبي» is a part of its body.
  return head.endsWith('المركز') || head === 'لمركز'
    ? isAmong('clinicAdjectives', first) && more[0]?.startsWith('ل') === false
    : treatsPatients([first, ...more]);
};

const treatsPatients = (words: readonly string[]): boolean =>
  words.some((word) => isAmong('treatments', word)) &&
  !words.some((word) => isAmong('ofStudies', word));
