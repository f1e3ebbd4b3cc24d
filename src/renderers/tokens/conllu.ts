import type { Document, Token } from '../../document.ts';
import { analysisOf, cliticsOf } from '../../lexicons/stems.ts';
import type { CliticAnalysis } from '../../text/clitics/clitic-analysis.ts';
import type { SegmentRole } from '../../text/clitics/clitic-segments.ts';
import type { TokenKind } from '../../text/lexeme.ts';
import { fold } from '../../text/normalize.ts';
import { oneLine } from '../../text/one-line.ts';
import { noFrame, type StaticRenderer } from '../renderer.ts';
import type { TokenOptions } from './token-options.ts';

/** A line of the file: a word of the grammar, in the terms of Universal Dependencies. */
interface ConlluWord {
  readonly form: string;
  /** `_` where it is not known. */
  readonly pos: string;
}

const unknown = '_';

const posByKind: Readonly<Record<TokenKind, string>> = {
  arabic: unknown,
  latin: unknown,
  number: 'NUM',
  date: 'NUM',
  time: 'NUM',
  email: 'SYM',
  url: 'SYM',
  hashtag: 'SYM',
  mention: 'SYM',
  emoji: 'SYM',
  punctuation: 'PUNCT',
  symbol: 'SYM',
};

const posByRole: Readonly<Record<SegmentRole, string>> = {
  conjunction: 'CCONJ',
  preposition: 'ADP',
  future: 'AUX',
  article: unknown,
  stem: unknown,
  pronoun: 'PRON',
};

/** Marks of punctuation in Unicode that are symbols in Universal Dependencies. */
const symbols = /^[%٪‰&#@]$/u;

const wholeWord = (
  { lexeme: { kind, text, key } }: Token,
  { normalize }: TokenOptions,
): ConlluWord => ({
  form: normalize ? key : text,
  pos: symbols.test(text) ? 'SYM' : posByKind[kind],
});

/**
 * The words that a token is made of, as they are written alone. The article stays with its noun, as
 * in the Arabic treebanks: «للأمم» is ل and الأمم, «عاصمتها» is عاصمة and ها.
 */
const wordsOf = (token: Token, options: TokenOptions): readonly ConlluWord[] => {
  const { lexeme } = token;
  if (!options.clitics || lexeme.kind !== 'arabic') return [wholeWord(token, options)];
  const segments = cliticsOf(lexeme).filter(({ role }) => role !== 'article');
  if (segments.length < 2) return [wholeWord(token, options)];
  return segments.map(({ role, start, end }) => {
    const written = lexeme.text.slice(start, end);
    const form = role === 'stem' ? stemForm(written, analysisOf(lexeme)) : written;
    return { form: options.normalize ? fold(form) : form, pos: posByRole[role] };
  });
};

const stemForm = (written: string, { proclitics, stem }: CliticAnalysis): string =>
  (proclitics.endsWith('ال') ? 'ال' : '') +
  (stem.endsWith('ة') ? written.replace(/ت$/u, 'ة') : written);

const line = (id: string, { form, pos }: ConlluWord, misc: string): string =>
  `${[id, form, unknown, pos, unknown, unknown, unknown, unknown, unknown, misc].join('\t')}\n`;

/** The token and, where it is made of several words, each of them; `first` is the number of its first. */
const linesOf = (
  whole: ConlluWord,
  words: readonly ConlluWord[],
  first: number,
  isSpaced: boolean,
): readonly string[] => {
  const misc = isSpaced ? unknown : 'SpaceAfter=No';
  if (words.length === 1) return [line(`${first}`, whole, misc)];
  return [
    line(`${first}-${first + words.length - 1}`, { ...whole, pos: unknown }, misc),
    ...words.map((word, at) => line(`${first + at}`, word, unknown)),
  ];
};

/** Names may hold line breaks; a comment is one line. */
const comment = (name: string, value: string): string => `# ${name} = ${oneLine(value)}\n`;

const sentenceOf = (
  document: Document,
  { index, firstToken, endToken }: Document['sentences'][number],
  options: TokenOptions,
): string => {
  let text = '';
  let next = 1;
  const lines: string[] = [];
  for (const token of document.tokens.slice(firstToken, endToken)) {
    const following = document.tokens[token.index + 1];
    const isSpaced =
      following === undefined || /\s/u.test(document.text.slice(token.end, following.start));
    const whole = wholeWord(token, options);
    const words = wordsOf(token, options);
    lines.push(...linesOf(whole, words, next, isSpaced));
    next += words.length;
    text += whole.form + (isSpaced ? ' ' : '');
  }
  return [
    index === 0 ? comment('newdoc id', document.id) : '',
    comment('sent_id', `${document.id}-${index + 1}`),
    comment('text', text.trimEnd()),
    ...lines,
    '\n',
  ].join('');
};

/**
 * CoNLL-U (https://universaldependencies.org/format.html): ten columns, of which the number, the
 * form, the part of speech of what is certain, and `SpaceAfter=No` are filled in.
 */
export const conllu: StaticRenderer<Document, TokenOptions> = {
  ...noFrame,
  document: (document, options) =>
    document.sentences.map((sentence) => sentenceOf(document, sentence, options)).join(''),
  failure: ({ id, error }) => comment('error', `${id}: ${error}`),
};
