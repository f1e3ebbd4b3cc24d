import type { Attributes } from '../../document.ts';
import { nameKey } from '../keys/name-key.ts';

const none: Attributes = {};

/** Whether two have the same values in the same order. */
const isAlike = (one: Attributes, other: Attributes = none): boolean => {
  if (one === other) return true;
  const names = Object.keys(one) as readonly (keyof Attributes)[];
  const others = Object.keys(other);
  return (
    names.length === others.length &&
    names.every((name, at) => name === others[at] && one[name] === other[name])
  );
};

/**
 * Offices once each, under the spelling that comes first («الرئيس الأمريكي», «الرئيس الأميركي»), without those that are
 * the beginning of a fuller one: «الرئيس» of «الرئيس الأمريكي».
 */
export const distinctOffices = (offices: readonly string[]): readonly string[] => {
  if (offices.length < 2) return offices;
  const byKey = new Map<string, string>();
  for (const office of offices) {
    const key = nameKey('organization', office);
    if (!byKey.has(key)) byKey.set(key, office);
  }
  const keys = [...byKey.keys()];
  return keys.flatMap((key) =>
    keys.some((other) => other.startsWith(`${key} `)) ? [] : (byKey.get(key) ?? []),
  );
};

/**
 * One set of attributes for all mentions of a thing: the first value of each counts, and body and
 * country go with the office. When the text gives several offices, `offices` has all of them.
 */
export const mergeAttributes = (all: readonly (Attributes | undefined)[]): Attributes => {
  if (all.length === 1) return all[0] ?? none;
  const given = all.filter((attributes) => attributes !== undefined);
  if (given.length < 2) return given[0] ?? none;
  // Most mentions say the same, and that once.
  const known = given.filter((attributes, at) => !isAlike(attributes, given[at - 1]));
  const every = known.flatMap(
    ({ office, offices }) => offices ?? (office === undefined ? [] : office),
  );
  // «العميد» is a dean and a brigadier.
  const titles = new Set(known.map(({ title }) => title));
  const offices = distinctOffices(every.filter((one) => !titles.has(one)));
  const [office] = offices;
  const posted = known.find((attributes) => attributes.office === office);
  let merged: Attributes = {};
  for (const attributes of known) {
    const { organization: _body, country: _code, offices: _offices, ...others } = attributes;
    const nested = [...new Set([...(merged.nested ?? []), ...(attributes.nested ?? [])])];
    merged = { ...others, ...merged, ...(nested.length === 0 ? {} : { nested }) };
  }
  return {
    ...merged,
    ...(office === undefined ? {} : { office }),
    ...(offices.length > 1 ? { offices } : {}),
    ...(posted?.organization === undefined ? {} : { organization: posted.organization }),
    ...(posted?.country === undefined ? {} : { country: posted.country }),
  };
};
