import type { Attributes, Candidate, Document } from '../document.ts';

const none: Attributes = {};

/**
 * One set of attributes for all mentions of a thing: the first value of each counts; when
 * there are several offices, `offices` has all.
 */
export const mergeAttributes = (all: readonly (Attributes | undefined)[]): Attributes => {
  const told = all.filter((attributes) => attributes !== undefined);
  if (told.length < 2) return told[0] ?? none;
  let merged: Attributes = {};
  const offices: string[] = [];
  for (const attributes of told) {
    const nested = [...new Set([...(merged.nested ?? []), ...(attributes.nested ?? [])])];
    merged = { ...attributes, ...merged, ...(nested.length === 0 ? {} : { nested }) };
    const { office } = attributes;
    if (office !== undefined && !offices.includes(office)) offices.push(office);
  }
  return offices.length > 1 ? { ...merged, offices } : merged;
};

/**
 * Takes away roles that run over another person: in «المستشار محمد الشربيني وعضوية أحمد كمال» what
 * stands before the second is no office of his, and in «الحكم ساتو مدافع الريان أشرف العلوي» what
 * stands behind the first is none of his either. Candidates are in order of place.
 */
export const withoutForeignRoles = (
  { text }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const people = candidates.filter(({ type }) => type === 'person');
  let at = -1;
  return candidates.map((candidate) => {
    if (candidate.type !== 'person') return candidate;
    at++;
    const { title, office, ...others } = candidate.attributes ?? {};
    const role = office ?? title;
    const runsOver = (other: Candidate | undefined): boolean =>
      role !== undefined &&
      other !== undefined &&
      role.includes(text.slice(other.start, other.end));
    if (!runsOver(people[at - 1]) && !runsOver(people[at + 1])) return candidate;
    return { ...candidate, attributes: others };
  });
};
