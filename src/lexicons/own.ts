import { checkAllMade, checkText } from '../text/check-text.ts';
import { editDistance } from '../text/edit-distance.ts';
import { jsonFaultAt } from '../text/json-fault.ts';
import { LexiconError, type OwnName, ownName } from './own-name.ts';

/** A user's own names, and words that are no names whatever the recognizers say. */
export interface OwnLexicon {
  readonly names: readonly OwnName[];
  readonly blocked: readonly string[];
}

/**
 * Reads a user's lexicon: JSON of the shape of `OwnLexicon` or a list of its names, or lines of
 * columns with tabs between: type, name, aliases with `|` between, code; `block` and a word blocks
 * it; `#` begins a comment. A name may have the wildcards {word}, {words} (up to three), {latin} and
 * {number} after its first word.
 * @param file how errors call it.
 * @throws {LexiconError} naming file, line (or entry) and what to write instead.
 */
export const parseOwnLexicon = (source: string, file = 'lexicon'): OwnLexicon => {
  checkText(source);
  return /^\s*[{[]/u.test(source) ? parseJson(source, file) : parseLines(source, file);
};

/** Several lexicons as one, in their order: of two names that are alike the first is taken. */
export const joinLexicons = (lexicons: readonly OwnLexicon[]): OwnLexicon => {
  checkAllMade(lexicons, lexiconShape);
  return {
    names: lexicons.flatMap(({ names }) => names),
    blocked: lexicons.flatMap(({ blocked }) => blocked),
  };
};

/** What a lexicon is, where one comes from outside. */
export const lexiconShape = {
  what: 'the lexicon',
  field: 'names',
  pass: 'what parseOwnLexicon gives',
} as const;

const parseLines = (source: string, file: string): OwnLexicon => {
  const names: OwnName[] = [];
  const blocked: string[] = [];
  let number = 0;
  for (let from = 0; from < source.length; ) {
    const found = source.indexOf('\n', from);
    const end = found < 0 ? source.length : found;
    const line = source.slice(from, end);
    from = end + 1;
    number++;
    if (line.startsWith('#') || line.trim() === '') continue;
    const [type = '', name = '', aliases = '', code = ''] = line.split('\t');
    if (number === 1 && isHeader(type, name)) continue;
    const place = (): string => `${file}:${number}`;
    if (name.trim() === '') {
      throw new LexiconError(
        `${place()}: expected a type, a tab and a name, found «${line.trim()}»`,
      );
    }
    if (type.trim().toLowerCase() === 'block') blocked.push(name.trim());
    else {
      const given = { type: type.trim(), name: name.trim(), code: code.trim() };
      names.push(ownName(place, { ...given, aliases: listOf(aliases) }));
    }
  }
  return { names, blocked };
};

/** The names of the columns, which a spreadsheet writes above them. */
const isHeader = (type: string, name: string): boolean =>
  /^type$/iu.test(type.trim()) && /^name$/iu.test(name.trim());

const noAliases: readonly string[] = [];
const listOf = (aliases: string): readonly string[] =>
  aliases.trim() === '' ? noAliases : aliases.split('|').map((alias) => alias.trim());

const parseJson = (source: string, file: string): OwnLexicon => {
  const value = parsed(source, file);
  const { names = [], blocked = [] } =
    Array.isArray(value) || isName(value) ? { names: [value].flat() } : objectOf(value);
  if (!Array.isArray(names) || !isStrings(blocked)) {
    throw new LexiconError(
      `${file}: expected {"names": [{"type", "name"}], "blocked": ["word"]} or a list of names`,
    );
  }
  if (isObject(value) && !isName(value)) refuseMistyped(file, value, ['names', 'blocked']);
  return {
    names: names.map((entry: unknown, index) => {
      const place = `${file}: names[${index}]`;
      if (isObject(entry)) refuseMistyped(place, entry, ['type', 'name', 'aliases', 'code']);
      const { type, name, aliases = [], code = '' } = isObject(entry) ? entry : {};
      if (typeof type !== 'string' || typeof name !== 'string' || name.trim() === '') {
        throw new LexiconError(`${place}: needs a "type" and a "name"`);
      }
      if (!isStrings(aliases) || typeof code !== 'string') {
        throw new LexiconError(`${place}: "aliases" is a list of names, "code" is text`);
      }
      return ownName(() => place, { type, name: name.trim(), aliases, code });
    }),
    blocked,
  };
};

/** Fields of other meaning are the user's own; one that is nearly a field would be lost in silence. */
const refuseMistyped = (
  place: string,
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void => {
  for (const field of Object.keys(value)) {
    const meant = known.find((name) => !Object.hasOwn(value, name) && isNearly(field, name));
    if (meant !== undefined) {
      throw new LexiconError(`${place}: unknown «${field}»; did you mean "${meant}"?`);
    }
  }
};

/** «Name», «nams», «alias», «block». */
const isNearly = (given: string, name: string): boolean => {
  const field = given.toLowerCase();
  return field.length > 2 && (name.startsWith(field) || editDistance(field, name) <= 1);
};

/** A name by itself, without a list around it. */
const isName = (value: unknown): boolean =>
  isObject(value) && Object.hasOwn(value, 'type') && Object.hasOwn(value, 'name');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isObject(value) ? value : {};

const parsed = (source: string, file: string): unknown => {
  try {
    return JSON.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = source.slice(0, jsonFaultAt(message, source)).split('\n').length;
    if (isNameALine(source)) {
      throw new LexiconError(`${file}:${line}: a second JSON value; put the names in a list`);
    }
    throw new LexiconError(`${file}:${line}: not well-formed JSON: ${message}`);
  }
};

/** A value on each line, as of records. */
const isNameALine = (source: string): boolean => {
  const [first = '', second = ''] = source.trimStart().split('\n', 2);
  return first.trimEnd().endsWith('}') && second.trimStart().startsWith('{');
};
