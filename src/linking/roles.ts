import type { Attributes } from '../document.ts';

const none: Attributes = {};

/**
 * One set of attributes for all mentions of a thing: the first value of each counts, and body and
 * country go with the office. When the text gives several offices, `offices` has all of them but those
 * that are the beginning of a fuller one: «الرئيس» of «الرئيس الأمريكي».
 */
export const mergeAttributes = (all: readonly (Attributes | undefined)[]): Attributes => {
  if (all.length === 1) return all[0] ?? none;
  const known = all.filter((attributes) => attributes !== undefined);
  if (known.length < 2) return known[0] ?? none;
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
