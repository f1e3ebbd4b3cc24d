import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import type { OrganizationHead } from '../../lexicons/organizations.ts';
import { titleOf } from '../../lexicons/titles.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { isForeign } from '../people/word.ts';
import { knownAt } from './known.ts';
import { quotedAt } from './quoted.ts';
import { isAdjective } from './shape.ts';

export interface ApartName {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Words between the head and the name, or after it, that are no part of it. */
const descriptors = new Set(
  'الفضائيه الاخباريه الالكترونيه اليوميه الاسبوعيه الرسميه الحكوميه المحليه الرياضيه التلفزيونيه الاخباري الالكتروني'.split(
    ' ',
  ),
);
/** What stands after the word for a medium and is not its name. */
const others = new Set(
  'الانترنت السويس التواصل الخبر الصحف الشركه الجمعيه المدينه المباراه التوزيع الفريق المنتخب المجلس القضاه الحائط'.split(
    ' ',
  ),
);
const isNameWord: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    /^ال../u.test(lexeme.key) &&
    !isFunctionWord(lexeme) &&
    !descriptors.has(lexeme.key) &&
    !others.has(lexeme.key) &&
    nationalityOf(lexeme) === null &&
    titleOf(lexeme).kind === 'none',
);
/** Heads that a plain definite noun follows as a name: «صحيفة الحياة», «نادي الوحدة». */
const namedByNoun = new Set('صحيفه جريده مجله قناه فضائيه اذاعه نادي ناد'.split(' '));

/** The name that follows a head which is no part of it: «شركة أرامكو», «صحيفة “الحياة”». */
export const apartAfter = (
  tokens: readonly Token[],
  index: number,
  head: OrganizationHead,
): ApartName | undefined => {
  const quoted = quotedAt(tokens, index + 1);
  if (quoted !== undefined) return { start: quoted.start, end: quoted.end, confidence: 0.9 };
  let at = index + 1;
  while (descriptors.has(tokens[at]?.lexeme.key ?? '')) at++;
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[index]?.sentence) return undefined;
  const known = knownAt(tokens, at);
  if (known !== undefined && known.start === token.start) {
    return { start: known.start, end: known.end, confidence: 0.97 };
  }
  const latin = token.lexeme.kind === 'latin';
  const foreign = lastWhile(tokens, at, 5, (word) => word.kind === 'latin' || isForeign(word));
  const adjective = foreign === token && token.lexeme.key.endsWith('ه');
  if (foreign !== undefined && !adjective) {
    return { start: token.start, end: foreign.end, confidence: latin ? 0.95 : 0.8 };
  }
  if (!namedByNoun.has(head.key) || !isNameWord(token.lexeme)) return undefined;
  const second = lastWhile(tokens, at + 1, 1, (word) => isNameWord(word) && isAdjective(word));
  return { start: token.start, end: (second ?? token).end, confidence: 0.8 };
};

/** The last of the tokens from an index on, of the same sentence and not more than `most`, that fit. */
const lastWhile = (
  tokens: readonly Token[],
  from: number,
  most: number,
  fits: (lexeme: Lexeme) => boolean,
): Token | undefined => {
  let last: Token | undefined;
  for (let at = from; at < from + most; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) break;
    if (!fits(token.lexeme)) break;
    last = token;
  }
  return last;
};
