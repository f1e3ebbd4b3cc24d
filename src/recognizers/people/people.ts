import type { Candidate, Document, Recognizer, Token } from '../../document.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { type ParsedName, parseName } from './name.ts';
import { beforeName, type Role, roleAfter } from './role.ts';
import { isForeign, isName, isOrdinal, nameWordOf, openerOf } from './word.ts';

/** People by the grammar of names, by their titles and roles, and by what is said of them. */
export const people: Recognizer = {
  id: 'people',
  kinds: ['person'],
  recognize: (document) => {
    const found: Candidate[] = [];
    const { tokens } = document;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] as Token;
      const name = canStart(token.lexeme) ? parseName(tokens, at) : undefined;
      const candidate = name === undefined ? undefined : weigh(document, name);
      if (candidate !== undefined && name !== undefined) {
        found.push(candidate);
        at = name.endToken;
      } else at++;
    }
    return found;
  },
};

const canStart: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) => isName(nameWordOf(lexeme)) || openerOf(lexeme).kind !== 'none' || isForeign(lexeme),
);

const sayings = new Set(
  'قال قالت أكد أكدت أضاف أضافت أوضح أوضحت أشار أشارت ذكر ذكرت أعلن أعلنت كشف كشفت صرح صرحت شدد شددت أعرب أعربت دعا دعت نفى نفت اعتبر اعتبرت يقول تقول تابع تابعت رأى رأت حذر حذرت وصف وصفت طالب طالبت لفت لفتت'
    .split(' ')
    .flatMap((word) => [word, `و${word}`, `ف${word}`]),
);
const isSaying: (lexeme: Lexeme) => boolean = perLexeme(({ spelling }) => sayings.has(spelling));

const weigh = (document: Document, name: ParsedName): Candidate | undefined => {
  const { tokens } = document;
  const head = tokens[name.firstToken] as Token;
  const before = beforeName(tokens, name.firstToken, name.start - head.start);
  const confidence = confidenceOf(tokens, name, before.titled);
  if (confidence === undefined) return undefined;
  const role = before.role ?? (name.parts > 1 ? roleAfter(tokens, name.endToken) : undefined);
  return {
    type: 'person',
    start: name.start,
    end: name.end,
    value: null,
    confidence,
    source: 'people',
    ...(role === undefined ? {} : { attributes: { role: textOf(document, role) } }),
  };
};

const confidenceOf = (
  tokens: readonly Token[],
  name: ParsedName,
  titled: boolean,
): number | undefined => {
  const previous = tokens[name.firstToken - 1];
  const saying = previous !== undefined && isSaying(previous.lexeme);
  if (name.parts > 1) {
    const last = tokens[name.endToken - 1] as Token;
    if (name.parts === 2 && isOrdinal(last.lexeme)) return titled ? 0.97 : 0.7;
    if (!name.startsWithFirst) return titled ? 0.9 : 0.6;
    if (name.sure > 1 && !name.guessed) return 0.97;
    if (name.sure > 1) return titled ? 0.96 : 0.85;
    if (name.sure === 1) return titled ? 0.96 : name.guessed ? 0.7 : 0.85;
    return titled ? 0.9 : 0.5;
  }
  const word = nameWordOf((tokens[name.firstToken] as Token).lexeme);
  if (word.family === 'sure') return titled || saying ? 0.9 : 0.8;
  if (word.first === 'sure' || name.sure > 0) return titled ? 0.9 : saying ? 0.75 : 0.5;
  // «أمل الشعب», «باسم المجلس»: a noun and its complement.
  const next = tokens[name.endToken];
  if (next !== undefined && /^ال/u.test(next.lexeme.key)) return undefined;
  if (isName(word) && word.key.startsWith('ال')) return saying ? 0.4 : undefined;
  if (titled) return 0.75;
  return saying ? 0.45 : undefined;
};

/** A role as one line. */
const textOf = (document: Document, { start, end }: Role): string =>
  document.text.slice(start, end).replace(/\s+/gu, ' ');
