import type { Candidate, Document } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { grade } from '../../recognizers/grades.ts';
import { searchKey } from '../../text/normalize.ts';
import { uniform } from '../uniform.ts';

const byHead: ReadonlySet<string | undefined> = new Set([
  'organizations/head-construct',
  'organizations/head-definite',
]);

/**
 * A centre where patients are treated is a place, as hospitals are: «مركز الواحة للعظام والمفاصل», «المركز الطبي
 * السويسري», but not «مركز أبحاث القلب».
 */
export const withClinicsAsPlaces = (
  { text }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    const { type, source, rule, start, end } = candidate;
    if (type !== 'organization' || (source !== 'tagger' && !byHead.has(rule))) return candidate;
    if (!isClinic(text.slice(start, end))) return candidate;
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
