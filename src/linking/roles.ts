import type { Attributes, Candidate, Document } from '../document.ts';

const none: Attributes = {};

/**
 * One set of attributes for all mentions of a thing: the first value of each stands; further roles
 * are kept in `roles`.
 */
export const mergeAttributes = (all: readonly (Attributes | undefined)[]): Attributes => {
  const told = all.filter((attributes) => attributes !== undefined);
  if (told.length < 2) return told[0] ?? none;
  const merged: Record<string, Attributes[string]> = {};
  const roles: string[] = [];
  for (const attributes of told) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'nested' && Array.isArray(value) && Array.isArray(merged[name])) {
        merged[name] = [...new Set([...merged[name], ...value])];
      }
      merged[name] ??= value;
    }
    const role = attributes['role'];
    if (typeof role === 'string' && !roles.includes(role)) roles.push(role);
  }
  return roles.length > 1 ? { ...merged, roles } : merged;
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
    const { role, ...others } = candidate.attributes ?? {};
    const runsOver = (other: Candidate | undefined): boolean =>
      typeof role === 'string' &&
      other !== undefined &&
      role.includes(text.slice(other.start, other.end));
    if (!runsOver(people[at - 1]) && !runsOver(people[at + 1])) return candidate;
    return { ...candidate, attributes: others };
  });
};
