import type { Attributes } from '../../document.ts';

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
 * One set of attributes for all mentions of a thing: the first value of each counts, and body and
 * country go with the office. When the text gives several offices, `offices` has all of them but those
 * that are the beginning of a fuller one: «الرئيس» of «الرئيس الأمريكي».
 */
export const mergeAttributes = (all: readonly (Attributes | undefined)[]): Attributes => {
  if (all.length === 1) return all[0] ?? none;
  const given = all.filter((attributes) => attributes !== undefined);
  if (given.length < 2) return given[0] ?? none;
  // Most mentions say the same, and that once.
  const known = given.filter((attributes, at) => !isAlike(attributes, given[at - 1]));
  const every = [
    ...new Set(
      known.flatMap(({ office, offices }) => offices ?? (office === undefined ? [] : office)),
    ),
  ];
  // «العميد» is a dean and a brigadier.
  const titles = new Set(known.map(({ title }) => title));
  const offices = every.filter(
    (one) => !titles.has(one) && !every.some((other) => other.startsWith(`${one} `)),
  );
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
