import { kinds, type OwnType, ownTypes } from '../kinds.ts';

/** A name that the user adds. */
export interface OwnName {
  readonly type: OwnType;
  /** As the report shows it. */
  readonly name: string;
  /** Other names of the same thing. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2; a country and a nationality need one. */
  readonly code?: string;
}

/** Something in a user's lexicon that cannot be read. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/** Wildcards of a pattern: «مؤسسة {word} الخيرية». */
const wildcard = /^\{(?:word|words|latin|number)\}$/u;

const isOwnType = (type: string): type is OwnType => (ownTypes as readonly string[]).includes(type);

/** A name as the file has it; an empty code is none. */
interface GivenName {
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string;
}

/** The name of a line or an entry. @throws LexiconError that says what is wrong with it. */
export const ownName = (
  place: () => string,
  { type: given, name, aliases, code }: GivenName,
): OwnName => {
  const type = given.toLowerCase();
  if (!isOwnType(type)) {
    throw new LexiconError(
      `${place()}: unknown type «${given}»; the types are ${ownTypes.join(', ')} and block`,
    );
  }
  const needsCode = kinds[type].ownable === 'coded';
  if (code === '' ? needsCode : !/^[A-Z]{2}$/u.test(code)) {
    throw new LexiconError(`${place()}: «${name}» needs a code of two capitals, such as MA`);
  }
  for (const one of [name, ...aliases]) {
    if (/[{}]/u.test(one)) checkPattern(place, one);
  }
  const others = aliases.length === 0 ? aliases : aliases.filter(Boolean);
  return code === '' ? { type, name, aliases: others } : { type, name, aliases: others, code };
};

const checkPattern = (place: () => string, pattern: string): void => {
  const [first = '', ...rest] = pattern.split(/\s+/u);
  if (/[{}]/u.test(first)) {
    throw new LexiconError(`${place()}: «${pattern}» needs a word before its first wildcard`);
  }
  const unknown = rest.find((word) => /[{}]/u.test(word) && !wildcard.test(word));
  if (unknown !== undefined) {
    throw new LexiconError(
      `${place()}: unknown wildcard «${unknown}»; there are {word}, {words}, {latin} and {number}`,
    );
  }
};
