import { lazy, loadLexicon } from '../../lexicons/load.ts';
import { endOfIsolate, isolated, rightToLeftIsolate } from '../../renderers/reading/isolates.ts';

/** The Arabic of what the command says, by its English; read when it is first wanted. */
interface CommandTexts {
  /** Errors and warnings: `{}` is a value, `{1}` the first of them: «no directory {}; make it first». */
  readonly messages: Readonly<Record<string, string>>;
  /** Texts of the help, whole: «print the version». */
  readonly help: Readonly<Record<string, string>>;
}

/** A message cut at its values. */
interface Template {
  readonly parts: readonly string[];
  readonly arabic: string;
}

const texts = lazy(() => loadLexicon<CommandTexts>('command-texts.json'));
const templates = lazy((): readonly Template[] => {
  const all = Object.entries(texts().messages).map(([english, arabic]) => ({
    parts: english.split('{}'),
    arabic,
  }));
  // Of two that fit, the one with more words of its own says more.
  const own = ({ parts }: Template): number => parts.join('').length;
  return all.sort((one, other) => own(other) - own(one));
});

/** A message of the command in Arabic, laid out for a reader; as it is when it has no Arabic. */
export const arabicMessage = (english: string): string => {
  const arabic = translated(english);
  return arabic === undefined ? english : `${rightToLeftIsolate}${arabic}${endOfIsolate}`;
};

/** Messages begin with what they are about: «news.csv:3: the row …», «--date: …». */
const translated = (english: string): string | undefined => {
  const whole = filled(english);
  if (whole !== undefined) return whole;
  for (let at = english.indexOf(': '); at >= 0; at = english.indexOf(': ', at + 1)) {
    const rest = filled(english.slice(at + 2));
    if (rest !== undefined) return `${shownPlace(english.slice(0, at))}: ${rest}`;
  }
  return undefined;
};

/** «news.csv:3», «standard input:3». */
const shownPlace = (place: string): string => {
  const line = /^standard input:(\d+(?:\[\d+\])?)$/u.exec(place)?.[1];
  return line === undefined ? shown(place) : `${shown('standard input')}:${shown(line)}`;
};

const filled = (english: string): string | undefined => {
  for (const template of templates()) {
    const values = valuesOf(english, template.parts);
    if (values === undefined) continue;
    // «news.db: 3 written»: what it is about is no part of the value.
    if (template.parts[0] === '' && /^[^ ]*: /u.test(values[0] ?? '')) continue;
    return template.arabic.replace(/\{(\d)\}/gu, (_, n) => shown(values[Number(n) - 1] ?? ''));
  }
  return undefined;
};

/** A value may be a message itself: «Did you mean json? The choices are …». */
const shown = (value: string): string => translated(value) ?? isolated(value);

/** What is at the values of a template; undefined when the text is not of it. Linear in the text. */
const valuesOf = (text: string, parts: readonly string[]): readonly string[] | undefined => {
  const [first = '', ...others] = parts;
  if (!text.startsWith(first)) return undefined;
  if (others.length === 0) return text === first ? [] : undefined;
  const values: string[] = [];
  let from = first.length;
  for (const [n, part] of others.entries()) {
    const last = n === others.length - 1;
    const at = last ? text.length - part.length : text.indexOf(part, from);
    if (at < from || !text.startsWith(part, at)) return undefined;
    values.push(text.slice(from, at));
    from = at + part.length;
  }
  const isBetween = (nth: number, open: string, close: string): boolean =>
    parts[nth]?.endsWith(open) === true && parts[nth + 1]?.startsWith(close) === true;
  // The Arabic leaves out the marks of an argument, without which nothing would be seen of an empty one.
  const seen = values.map((value, nth) => value || (isBetween(nth, "'", "'") ? "''" : ''));
  return seen.every((value, nth) => value !== '' || isBetween(nth, '«', '»')) ? seen : undefined;
};

/** A text of the help in Arabic; as it is when it has none. */
export const arabicHelp = (english: string): string => {
  const { help } = texts();
  return Object.hasOwn(help, english) ? (help[english] ?? english) : english;
};
