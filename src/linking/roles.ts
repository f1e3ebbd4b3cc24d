import type { Attributes } from '../document.ts';

/**
 * One set of attributes for all mentions of a thing: the first value of each stands; further roles
 * are kept in `roles`.
 */
export const mergeAttributes = (all: readonly Attributes[]): Attributes => {
  const merged: Record<string, Attributes[string]> = {};
  const roles: string[] = [];
  for (const attributes of all) {
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
