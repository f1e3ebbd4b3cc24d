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

/** A user's own names, and words that are no names whatever the recognizers say. */
export interface OwnLexicon {
  readonly names: readonly OwnName[];
  readonly blocked: readonly string[];
}

/** Something in a user's lexicon that cannot be read. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/**
 * Reads a user's lexicon: JSON of the shape of `OwnLexicon`, or lines of columns with tabs between:
 * type, name, aliases with `|` between, code; `block` and a word blocks it; `#` begins a comment.
 * @throws {LexiconError} naming file, line (or entry) and mend.
 */
export const parseOwnLexicon = (source: string, file: string): OwnLexicon =>
  source.trimStart().startsWith('{') ? parseJson(source, file) : parseLines(source, file);

const parseLines = (source: string, file: string): OwnLexicon => {
  const names: OwnName[] = [];
  const blocked: string[] = [];
  for (const [index, line] of source.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const place = `${file}:${index + 1}`;
    const [type = '', name = '', aliases = '', code = ''] = line.split('\t').map((c) => c.trim());
    if (name === '') {
      throw new LexiconError(`${place}: expected a type, a tab and a name, found «${line.trim()}»`);
    }
    if (type === 'block') blocked.push(name);
    else
      names.push(
        ownName(
          place,
          type,
          name,
          aliases.split('|').map((a) => a.trim()),
          code,
        ),
      );
  }
  return { names, blocked };
};

const parseJson = (source: string, file: string): OwnLexicon => {
  const { names = [], blocked = [] } = objectOf(source, file);
  if (!Array.isArray(names) || !isStrings(blocked)) {
    throw new LexiconError(`${file}: expected {"names": [{"type", "name"}], "blocked": ["word"]}`);
  }
  return {
    names: names.map((entry: unknown, index) => {
      const place = `${file}: names[${index}]`;
      const { type, name, aliases = [], code = '' } = isObject(entry) ? entry : {};
      if (typeof type !== 'string' || typeof name !== 'string' || name.trim() === '') {
        throw new LexiconError(`${place}: needs a "type" and a "name"`);
      }
      if (!isStrings(aliases) || typeof code !== 'string') {
        throw new LexiconError(`${place}: "aliases" is a list of names, "code" is text`);
      }
      return ownName(place, type, name.trim(), aliases, code);
    }),
    blocked,
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const objectOf = (source: string, file: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(source);
    return isObject(value) ? value : {};
  } catch (error) {
    throw new LexiconError(
      `${file}: not well-formed JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

const isOwnType = (type: string): type is OwnType => (ownTypes as readonly string[]).includes(type);

const ownName = (
  place: string,
  type: string,
  name: string,
  aliases: readonly string[],
  code: string,
): OwnName => {
  if (!isOwnType(type)) {
    throw new LexiconError(
      `${place}: unknown type «${type}»; the types are ${ownTypes.join(', ')} and block`,
    );
  }
  const needsCode = kinds[type].ownable === 'coded';
  if (code === '' ? needsCode : !/^[A-Z]{2}$/u.test(code)) {
    throw new LexiconError(`${place}: «${name}» needs a code of two capitals, such as MA`);
  }
  return { type, name, aliases: aliases.filter(Boolean), ...(code === '' ? {} : { code }) };
};
